import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `dapi` and 32 hexadecimal digits; OAuth secrets `dose` (Databricks; gitleaks). */
export default secrets('Databricks', {
  'databricks-api-token': { severity: 'critical', token: /dapi[a-f0-9]{32}(?:-\d)?/ },
  'databricks-oauth-secret': { severity: 'critical', token: /dose[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample('DATABRICKS_TOKEN=«dapi{hex:32}»'),
    sample('«dapi{hex:32}-2»'),
    sample('client_secret=«dose{hex:32}»'),
  ],
  ignore: ['dapixxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx', sample('dapi{hex:40}')],
};
