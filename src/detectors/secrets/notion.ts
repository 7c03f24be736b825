import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `ntn_`, 11 digits and 35 letters and digits; before 2024 `secret_` and 43 (Notion; gitleaks). */
export default secrets('Notion', {
  'notion-api-token': { severity: 'critical', token: /ntn_\d{11}[A-Za-z0-9]{35}/ },
  'notion-legacy-token': { token: /secret_[A-Za-z0-9]{43}/ },
});

export const examples: Examples = {
  match: [sample('NOTION_TOKEN=«ntn_{digit:11}{alnum:35}»'), sample('«secret_{alnum:43}»')],
  ignore: ['ntn_12345678901', 'ntn_12345678901abc', 'secret_name_of_the_kubernetes_object_in_default'],
};
