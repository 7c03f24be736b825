import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `fnA` and 37 or more characters (Fauna). */
export default secrets('Fauna', {
  'fauna-secret': { token: /fnA[A-Za-z0-9_-]{37,50}/, keywords: ['fauna'], near: 'fauna' },
});

export const examples: Examples = {
  match: [sample('FAUNA_SECRET=«fnA{alnum:40}»')],
  ignore: [sample('fnA{alnum:40}')],
};
