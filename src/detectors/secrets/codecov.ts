import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Upload tokens: a UUID today, 32 letters and digits before (gitleaks). */
export default secrets('Codecov', {
  'codecov-access-token': { named: /[a-z0-9]{32}/ },
  'codecov-upload-token': { named: uuid },
});

export const examples: Examples = {
  match: [
    sample('codecov_token: «{lowalnum:32}»'),
    sample('CODECOV_TOKEN="«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»"'),
  ],
  ignore: [sample('codecov report {hex:32}'), 'CODECOV_TOKEN=${{ secrets.CODECOV_TOKEN }}'],
};
