import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `_mmk` at the end since 2023 (MaxMind; gitleaks). */
export default secrets('MaxMind', {
  'maxmind-license-key': { token: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/, keywords: ['_mmk'] },
});

export const examples: Examples = { match: [sample('license_key=«{alnum:6}_{alnum:29}_mmk»')], ignore: ['<key>_mmk'] };
