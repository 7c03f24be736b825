import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `sk_`, `sbox_` in the sandbox and 27 characters (Checkout.com). */
export default secrets('Checkout.com', {
  'checkout-secret-key': {
    severity: 'critical',
    token: /sk_(?:sbox_)?[a-z0-9]{26}[a-z0-9#$*]/,
    near: 'checkout|cko',
    keywords: ['checkout', 'cko'],
  },
});

export const examples: Examples = {
  match: [sample('CHECKOUT_SECRET_KEY=«sk_sbox_{lowalnum:27}»')],
  ignore: [sample('sk_{lowalnum:27}')],
};
