import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `scp-live-` and 32 hexadecimal digits (Scrapfly). */
export default secrets('Scrapfly', {
  'scrapfly-api-key': { token: /scp-(?:live|test)-[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('«scp-live-{hex:32}»')],
  ignore: ['scp-live-copy'],
};
