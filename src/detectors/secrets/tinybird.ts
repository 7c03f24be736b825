import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `p.`, a JSON object in base64 and a signature (Tinybird). */
export default secrets('Tinybird', {
  'tinybird-token': { token: /p\.eyJ[\w-]{40,300}\.[\w-]{27,64}/, keywords: ['p.eyj'] },
});

export const examples: Examples = {
  match: [sample('TB_TOKEN=«p.eyJ1Ijog{base64url:60}.{base64url:43}»')],
  ignore: ['p.eyJ1'],
};
