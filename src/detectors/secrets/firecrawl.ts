import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `fc-` and 32 hexadecimal digits (Firecrawl). */
export default secrets('Firecrawl', { 'firecrawl-api-key': { token: /fc-[a-f0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('FIRECRAWL_API_KEY=«fc-{hex:32}»')],
  ignore: ['fc-YOUR_API_KEY', sample('fc-{hex:12}')],
};
