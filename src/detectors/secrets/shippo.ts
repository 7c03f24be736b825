import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `shippo_live_` or `shippo_test_` and 40 hexadecimal digits (gitleaks). */
export default secrets('Shippo', {
  'shippo-api-token': { token: /shippo_(?:live|test)_[a-f0-9]{40}/i },
});

export const examples: Examples = {
  match: [sample('Authorization: ShippoToken «shippo_live_{hex:40}»')],
  ignore: ['shippo_test_your_token'],
};
