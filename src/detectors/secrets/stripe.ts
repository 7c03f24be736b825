import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * `sk` secret or `rk` restricted, the mode, then letters and digits; `whsec_` signs webhooks (Stripe's documentation).
 */
const documented = /^sk_test_(?:4eC39HqLyjWDarjtT1zdp7dc|BQokikJOvBiI2HlWgH4olfQ2|26PHem9AhJZvU623DfE1x4sd)/;

export default secrets('Stripe', {
  'stripe-access-token': {
    title: 'secret key',
    severity: 'critical',
    token: /(?:sk|rk)_(?:org_)?(?:test|live|prod)_[A-Za-z0-9]{10,200}/,
    keywords: ['sk_test_', 'sk_live_', 'sk_prod_', 'sk_org_', 'rk_test_', 'rk_live_', 'rk_prod_', 'rk_org_'],
    bits: 2.5,
    check: (value) => !documented.test(value),
  },
  'stripe-webhook-secret': { token: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/ },
});

export const examples: Examples = {
  match: [
    sample('STRIPE_SECRET_KEY=«sk_live_{alnum:24}»'),
    sample('stripe.api_key = "«rk_test_51{alnum:97}»"'),
    sample('STRIPE_WEBHOOK_SECRET=«whsec_{alnum:32}»'),
  ],
  ignore: [
    'stripe.api_key = "sk_test_' + '4eC39HqLyjWDarjtT1zdp7dc"', // the key of Stripe's own documentation
    'sk_live_xxxxxxxxxxxxxxxxxxxxxxxx',
    'sk_live_',
    sample('pk_live_{alnum:24}'), // made to be published
    'risk_test_automation_result',
  ],
};
