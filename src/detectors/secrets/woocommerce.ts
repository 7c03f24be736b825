import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys of a shop's REST API: `ck_` or `cs_` and 40 hex digits (WooCommerce, "Authentication"). */
export default secrets('WooCommerce', {
  'woocommerce-api-key': {
    token: /c[ks]_[0-9a-f]{40}/,
    keywords: [
      'woocommerce',
      'consumer key',
      'consumer secret',
      'consumer_',
      'consumerkey',
      'consumersecret',
      '/wc/v',
      '/wc-api',
    ],
  },
});

export const examples: Examples = {
  match: [
    sample('consumer key «ck_{hex:40}» of the shop'),
    sample('https://shop.otter.dev/wp-json/wc/v3/orders?consumer_secret=«cs_{hex:40}»'),
  ],
  ignore: ['consumer key ck_0000000000000000000000000000000000000000', sample('woocommerce check_{hex:40}')],
};
