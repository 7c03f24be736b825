import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Macaroons `fm1` and `fm2_`; before `fo1_` (Fly.io; gitleaks). */
export default secrets('Fly.io', {
  'flyio-access-token': {
    severity: 'critical',
    token: /(?<![\w-])(?:FlyV1 )?(?:fo1_[\w-]{43}|fm(?:1[ar]|2)_[A-Za-z0-9+/]{90,2000}={0,3})(?![\w-])/,
    keywords: ['fo1_', 'fm1a_', 'fm1r_', 'fm2_', 'flyv1'],
  },
});

export const examples: Examples = {
  match: [sample('FLY_API_TOKEN=«fo1_{alnum:43}»'), sample('«FlyV1 fm2_{base64:160}=»')],
  ignore: [
    'fo1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    sample('7SWa-Fo1_{base64url:60}'),
    sample('{alnum:9}fM1a_{alnum:120}'),
  ],
};
