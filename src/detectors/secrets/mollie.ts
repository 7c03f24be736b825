import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `live_` or `test_` and 30 letters and digits (Mollie). */
export default secrets('Mollie', {
  'mollie-api-key': {
    severity: 'critical',
    token: /(?:live|test)_[A-Za-z0-9]{30}/,
    keywords: ['mollie'],
    near: 'mollie',
  },
});

export const examples: Examples = {
  match: [sample('MOLLIE_API_KEY=«live_{alnum:30}»'), sample('| Mollie | live | «live_{alnum:30}» |')],
  ignore: [sample('test_{alnum:30}')],
};
