import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** `HRKU-AA` since 2024; before a UUID (Heroku; gitleaks). */
export default secrets('Heroku', {
  'heroku-api-key': { named: uuid },
  'heroku-api-key-v2': { title: 'API key', severity: 'critical', token: /HRKU-AA[\w-]{58}/ },
});

export const examples: Examples = {
  match: [sample('HEROKU_API_KEY=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'), sample('«HRKU-AA{base64url:57}a»')],
  ignore: [sample('heroku[router]: request_id={hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'), 'HRKU-AA...'],
};
