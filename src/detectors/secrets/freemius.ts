import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk_` and 29 characters, in PHP arrays (gitleaks). */
export default secrets('Freemius', {
  'freemius-secret-key': {
    token: /["']secret_key["']\s{0,3}=>\s{0,3}["'](?<v>sk_[^\s"']{29})["']/,
    keywords: ['secret_key'],
  },
});

export const examples: Examples = {
  match: [sample("'secret_key' => '«sk_{alnum:29}»',")],
  ignore: ["'secret_key' => 'sk_'", "'secret_key' => getenv('KEY')"],
};
