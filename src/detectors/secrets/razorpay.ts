import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Key ids `rzp_live_` or `rzp_test_`; secrets 24 letters and digits (Razorpay). */
export default secrets('Razorpay', {
  'razorpay-key-id': { severity: 'medium', token: /rzp_(?:live|test)_[A-Za-z0-9]{14}/ },
  'razorpay-key-secret': { severity: 'critical', named: /[a-z0-9]{24}/, names: 'razorpay|rzp' },
});

export const examples: Examples = {
  match: [sample('RAZORPAY_KEY_ID=«rzp_live_{alnum:14}»\nRAZORPAY_KEY_SECRET=«{alnum:24}»')],
  ignore: ['rzp_test_xxxxxxxxxxxxxx', sample('razorpay order {alnum:24}')],
};
