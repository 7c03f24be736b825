import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `live_` or `test_` and 35 hexadecimal digits, `_pub_` with 31 is public (gitleaks). */
export default secrets('Lob', {
  'lob-api-key': { named: /(?:live|test)_[a-f0-9]{35}/ },
  'lob-pub-api-key': { severity: 'low', named: /(?:live|test)_pub_[a-f0-9]{31}/ },
});

export const examples: Examples = {
  match: [sample('LOB_KEY=«live_{hex:35}»'), sample('lobToken = "«test_pub_{hex:31}»"')],
  ignore: [sample('test_{hex:35}'), sample('globToken = "test_{hex:35}"')], // "lob" inside another word
};
