import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Cloud keys: 16 letters and digits, secrets 64; since 2025 `cflt` and 60 (Confluent; gitleaks). */
export default secrets('Confluent', {
  'confluent-access-token': { severity: 'medium', named: /[a-z0-9]{16}/ },
  'confluent-secret-key': { severity: 'critical', named: /[a-z0-9+/]{64}/ },
  'confluent-cloud-secret': { severity: 'critical', token: /cflt[A-Za-z0-9+/]{60}/ },
});

export const examples: Examples = {
  match: [sample('confluent_api_key=«{upalnum:16}»\nconfluent_secret=«{base64:64}»'), sample('«cflt{base64:59}a»')],
  ignore: [sample('confluent topic {lowalnum:16}'), 'CONFLUENT_API_KEY=xxxxxxxxxxxxxxxx'],
};
