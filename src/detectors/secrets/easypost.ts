import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `EZAK` live and `EZTK` test keys (gitleaks). */
export default secrets('EasyPost', {
  'easypost-api-token': { token: /(?<![+/])EZAK[a-z0-9]{54}(?![+/])/i, keywords: ['ezak'] },
  'easypost-test-api-token': {
    severity: 'medium',
    token: /(?<![+/])EZTK[a-z0-9]{54}(?![+/])/i,
    keywords: ['eztk'],
  },
});

export const examples: Examples = {
  match: [sample('«EZAK{alnum:54}» «EZTK{alnum:54}»')],
  ignore: [sample('{base64:20}/EZTK{alnum:54}/{base64:20}')], // inside base 64
};
