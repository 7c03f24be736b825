import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dop`, `doo` or `dor`, `_v1_` and 64 hexadecimal digits (DigitalOcean's post on token prefixes). */
export default secrets('DigitalOcean', {
  'digitalocean-pat': { severity: 'critical', token: /dop_v1_[a-f0-9]{64}/ },
  'digitalocean-access-token': { token: /doo_v1_[a-f0-9]{64}/ },
  'digitalocean-refresh-token': { token: /dor_v1_[a-f0-9]{64}/i },
  'digitalocean-spaces-key': {
    severity: 'medium',
    token: /DO00[A-Z0-9]{16}|DO[A-Z0-9]{18}(?<=\d\w{0,17})/,
    keywords: ['spaces', 'digitalocean', 'do00'],
    near: 'spaces|digitalocean|s3',
  },
});

export const examples: Examples = {
  match: [
    sample('export DO_TOKEN=«dop_v1_{hex:64}»'),
    sample('«doo_v1_{hex:64}» «dor_v1_{hex:64}»'),
    sample('SPACES_KEY=«DO00{upalnum:16}»'),
    sample('spaces_access_id = "«DO8{upalnum:17}»"'),
  ],
  ignore: ['dop_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('dop_v1_{hex:40}')],
};
