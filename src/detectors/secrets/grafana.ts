import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Prefixes `glc_` and `glsa_`; old keys are base 64 of a JSON that starts with `k` (Grafana; gitleaks). */
export default secrets('Grafana', {
  'grafana-api-key': { token: /eyJrIjoi[A-Za-z0-9]{70,400}={0,3}/ },
  'grafana-cloud-api-token': { token: /glc_[A-Za-z0-9+/]{32,400}={0,3}/ },
  'grafana-service-account-token': {
    severity: 'critical',
    token: /glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}/,
  },
});

export const examples: Examples = {
  match: [
    sample('Authorization: Bearer «eyJrIjoi{alnum:90}»'),
    sample('GRAFANA_TOKEN=«glc_{alnum:120}»'),
    sample('«glsa_{alnum:32}_{hex:8}»'),
  ],
  ignore: [
    'glc_111111111111111111111111111111111111111111=',
    'GLC_CreateLightmapTexturesIndividual',
    'glsa_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx_xxxxxxxx',
  ],
};
