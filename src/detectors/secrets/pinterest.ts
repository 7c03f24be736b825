import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `pina_` access and `pinr.` refresh tokens (Pinterest). */
export default secrets('Pinterest', {
  'pinterest-access-token': {
    token: /pin[ar][_.][A-Za-z0-9._-]{32,200}/,
    keywords: ['pina_', 'pinr.'],
  },
});

export const examples: Examples = { match: [sample('«pina_{upalnum:100}»')], ignore: ['pina_colada'] };
