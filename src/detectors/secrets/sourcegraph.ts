import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * `sgp_` and 40 hexadecimal digits, since 5.2 with the instance before; Cody gateway keys `slk_`, `sgd_` (gitleaks).
 */
export default secrets('Sourcegraph', {
  'sourcegraph-access-token': {
    token: /sgp_(?:(?:[a-f0-9]{16}|local)_)?[a-f0-9]{40}/i,
    keywords: ['sgp_'],
  },
  'sourcegraph-legacy-token': {
    token: /(?<=sourcegraph[\w .-]{0,20}["']?\s{0,3}[:=]\s{0,3}["']?)[a-f0-9]{40}/i,
    keywords: ['sourcegraph'],
  },
  'sourcegraph-licence-key': { token: /(?:slk|sgd)_[a-f0-9]{64}/, keywords: ['slk_', 'sgd_'] },
});

export const examples: Examples = {
  match: [
    sample('SRC_ACCESS_TOKEN=«sgp_{hex:16}_{hex:40}» or «sgp_{hex:40}»'),
    sample('sourcegraph: «{hex:40}»'),
    sample('«slk_{hex:64}»'),
  ],
  ignore: ['sgp_5555555dAAAAA7777777CcccCFaaaaaaaaaaaaaa', sample('sourcegraph commit {hex:40}')],
};
