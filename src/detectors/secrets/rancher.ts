import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `token-`, five characters, a colon and 54 (Rancher). */
export default secrets('Rancher', {
  'rancher-k3s-token': {
    title: 'k3s token',
    severity: 'critical',
    token: /K10[0-9a-f]{64}::(?:server:[0-9a-zA-Z]{8,64}|[a-z0-9]{6}\.[a-z0-9]{16})/,
  },
  'rancher-api-token': { severity: 'critical', token: /token-[a-z0-9]{5}:[a-z0-9]{54}/ },
});

export const examples: Examples = {
  match: [sample('K3S_TOKEN=«K10{hex:64}::server:{hex:32}»'), sample('«token-{lowalnum:5}:{lowalnum:54}»')],
  ignore: ['token-abcde:secret'],
};
