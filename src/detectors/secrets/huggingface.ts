import type { Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Mostly letters alone, which the usual check for what is random does not expect. */
const letters = { bits: 0, check: (value: string) => entropy(value) > 3.6 };

/**
 * `hf_` and 34 letters, by some accounts digits too; organisation tokens `api_org_` (Hugging Face; gitleaks,
 * trufflehog).
 */
export default secrets('Hugging Face', {
  'huggingface-access-token': { severity: 'critical', token: /hf_[A-Za-z\d]{34}/, ...letters },
  'huggingface-organization-api-token': { token: /api_org_[A-Za-z\d]{34}/, ...letters },
});

const made = '{upper:3}{lower:9}{upper:8}{lower:14}';

export const examples: Examples = {
  match: [sample(`HF_TOKEN=«hf_${made}»`), sample(`«api_org_${made}»`), sample('tok <- "«hf_{alnum:34}»"')],
  ignore: ['hf_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', 'hf_abc', sample('shelf_{lower:34}')],
};
