import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `bkua_` user and `bkct_` cluster tokens (Buildkite). */
export default secrets('Buildkite', {
  'buildkite-api-token': {
    token: /bk(?:ua|ct|aj)_[A-Za-z0-9._-]{40,100}/,
    keywords: ['bkua_', 'bkct_', 'bkaj_'],
  },
});

export const examples: Examples = {
  match: [sample('«bkua_{hex:40}»')],
  ignore: ['bkua_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
