import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `rubygems_` and 48 hexadecimal digits (gitleaks). */
export default secrets('RubyGems', {
  'rubygems-api-token': { severity: 'critical', token: /rubygems_[a-f0-9]{48}/ },
});

export const examples: Examples = {
  match: [sample(':rubygems_api_key: «rubygems_{hex:48}»')],
  ignore: ['rubygems_api_key: rubygems_xxxx'],
};
