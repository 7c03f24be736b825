import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ddp_` personal, `ddw_` project and `ddo_` organisation tokens with 36 letters and digits (Deno Deploy). */
export default secrets('Deno Deploy', {
  'deno-access-token': { token: /dd[pow]_[A-Za-z0-9]{36}/, keywords: ['ddp_', 'ddo_', 'ddw_'] },
});

export const examples: Examples = {
  match: [sample('DENO_DEPLOY_TOKEN=«ddp_{alnum:36}»')],
  ignore: ['ddp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
