import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Application keys: `K00`, a digit and 27 base-64 characters (Backblaze B2). */
export default secrets('Backblaze', {
  'backblaze-application-key': {
    named: /K00\d[A-Za-z0-9+/]{27}/,
    names: 'backblaze|b2 application|b2 key',
  },
});

export const examples: Examples = {
  match: [sample('B2_APPLICATION_KEY=«K005{base64:27}»')],
  ignore: [sample('K005{base64:27}')],
};
