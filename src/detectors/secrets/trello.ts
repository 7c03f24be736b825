import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys 32 hexadecimal digits; tokens 64, since 2023 `ATTA` before them (Trello). */
export default secrets('Trello', {
  'trello-token': { token: /ATTA[a-f0-9]{64}[A-F0-9]{8}/ },
  'trello-api-key': { severity: 'medium', named: /[a-f0-9]{32}|[a-f0-9]{64}/ },
});

export const examples: Examples = {
  match: [sample('TRELLO_KEY=«{hex:32}»\nTRELLO_TOKEN=«ATTA{hex:64}{HEX:8}»')],
  ignore: [sample('trello card {hex:32}')],
};
