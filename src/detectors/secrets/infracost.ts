import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ico-` and 32 letters and digits (gitleaks). */
export default secrets('Infracost', {
  'infracost-api-token': { token: /(?<![./])ico-[A-Za-z0-9]{32}(?!\.\w)/, keywords: ['ico-'] },
});

export const examples: Examples = {
  match: [sample('INFRACOST_API_KEY=«ico-{alnum:32}»')],
  ignore: ['ico-XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX', sample('video_box.ico-{hex:32}.png')], // the second: an icon's address
};
