import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** HCP Terraform tokens hold `.atlasv1.` (gitleaks). */
export default secrets('HCP Terraform', {
  'hashicorp-tf-api-token': {
    title: 'API token',
    severity: 'critical',
    token: /[A-Za-z0-9]{14}\.atlasv1\.[\w=-]{60,70}/,
    keywords: ['.atlasv1.'],
  },
});

export const examples: Examples = {
  match: [sample('token = "«{alnum:14}.atlasv1.{alnum:67}»"')],
  ignore: ['xxxxxxxxxxxxxx.atlasv1.xxxxxxxx'],
};
