import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** A UUID; newer ones `snyk_` and the kind (Snyk; gitleaks). */
export default secrets('Snyk', {
  'snyk-api-token': { named: uuid },
  'snyk-token': { token: /snyk_(?:[a-z]{2,5}_)?[A-Za-z0-9._-]{40,200}/ },
});

export const examples: Examples = {
  match: [sample('SNYK_TOKEN=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»'), sample('«snyk_uat_{alnum:8}.{alnum:40}»')],
  ignore: [sample('snyk project {hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}'), 'snyk_token_is_missing'],
};
