import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `hf_` and 34 letters; organisation tokens `api_org_` (Hugging Face; gitleaks). */
export default secrets('Hugging Face', {
  'huggingface-access-token': { severity: 'critical', token: /hf_[A-Za-z]{34}/, bits: 2.5 },
  'huggingface-organization-api-token': { token: /api_org_[A-Za-z]{34}/, bits: 2.5 },
});

const letters = '{upper:3}{lower:9}{upper:8}{lower:14}';

export const examples: Examples = {
  match: [sample(`HF_TOKEN=«hf_${letters}»`), sample(`«api_org_${letters}»`)],
  ignore: ['hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'hf_abc', sample('shelf_{lower:34}')],
};
