import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `shp`, two letters for the kind, `_` and 32 to 40 letters and digits (Shopify's change log; gitleaks). */
export default secrets('Shopify', {
  'shopify-access-token': {
    severity: 'critical',
    token: /shp(?:at|ua)_[A-Za-z0-9]{32,40}/,
    keywords: ['shpat_', 'shpua_'],
  },
  'shopify-custom-access-token': { severity: 'critical', token: /shpca_[A-Za-z0-9]{32,40}/ },
  'shopify-private-app-access-token': {
    severity: 'critical',
    token: /shppa_[A-Za-z0-9]{32,40}/,
  },
  'shopify-shared-secret': { severity: 'critical', token: /shpss_[A-Za-z0-9]{32,40}/ },
  'shopify-storefront-token': { severity: 'medium', named: /[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample('X-Shopify-Access-Token: «shpat_{hex:32}»'),
    sample('«shpca_{hex:32}» «shppa_{hex:32}» «shpss_{alnum:32}»'),
    sample('SHOPIFY_API_SECRET=«{hex:32}»'),
  ],
  ignore: ['shpssSSSSS_SSSS_sssss', sample('shopify order {hex:32}'), 'shpat_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
