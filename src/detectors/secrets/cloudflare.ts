import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * `cfut_`, `cfat_` and `cfk_` since 2026; before 40 characters or 37 hexadecimal digits; origin CA keys `v1.0-`
 * (gitleaks).
 */
export default secrets('Cloudflare', {
  'cloudflare-api-token': {
    severity: 'critical',
    token: /cf(?:ut|at|k)_[A-Za-z0-9]{40}[a-f0-9]{8}/,
    keywords: ['cfut_', 'cfat_', 'cfk_'],
  },
  'cloudflare-api-key': { named: /[\w-]{40}/, names: 'cloudflare' },
  'cloudflare-global-api-key': {
    severity: 'critical',
    named: /[a-f0-9]{37}/,
    names: 'cloudflare|x-auth-key|cf api',
  },
  'cloudflare-origin-ca-key': { token: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/ },
  'cloudflare-turnstile-secret': {
    severity: 'medium',
    token: /0x4A{4,8}[\w-]{24,30}/,
    keywords: ['0x4aaaa'],
  },
  'cloudflare-r2-secret': {
    named: /[a-f0-9]{64}/,
    names: 'cloudflare|r2 secret|r2.cloudflarestorage',
  },
});

export const examples: Examples = {
  match: [
    sample('CLOUDFLARE_API_TOKEN=«cfut_{alnum:40}{hex:8}» «cfat_{alnum:40}{hex:8}» «cfk_{alnum:40}{hex:8}»'),
    sample('CLOUDFLARE_API_TOKEN=«{alnum:40}»'),
    sample('X-Auth-Key: «{hex:37}»'),
    sample('«v1.0-{hex:24}-{hex:146}»'),
    sample('TURNSTILE_SECRET=«0x4AAAAAAA{alnum:27}»'),
    sample('R2_SECRET_ACCESS_KEY=«{hex:64}»'),
  ],
  ignore: ['CF_TOKEN=cfut_tooshort', sample('xcfat_{alnum:40}{hex:8}'), sample('cloudflare ray {hex:37}')],
};
