import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dop`, `doo` or `dor`, `_v1_` and 64 hexadecimal digits (DigitalOcean's post on token prefixes). */
export default secrets('DigitalOcean', {
  'digitalocean-pat': { title: 'personal access token', severity: 'critical', token: /dop_v1_[a-f0-9]{64}/ },
  'digitalocean-access-token': { title: 'OAuth token', token: /doo_v1_[a-f0-9]{64}/ },
  'digitalocean-refresh-token': { title: 'refresh token', token: /dor_v1_[a-f0-9]{64}/i },
  'digitalocean-spaces-key': {
    title: 'Spaces key id',
    severity: 'medium',
    token: /DO00[A-Z0-9]{16}/,
    near: 'spaces|digitalocean|s3',
  },
});

export const examples: Examples = {
  match: [
    sample('export DO_TOKEN=«dop_v1_{hex:64}»'),
    sample('«doo_v1_{hex:64}» «dor_v1_{hex:64}»'),
    sample('SPACES_KEY=«DO00{upalnum:16}»'),
  ],
  ignore: ['dop_v1_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('dop_v1_{hex:40}')],
};
