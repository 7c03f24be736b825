import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** API tokens `ATATT3`; before 2023 24 letters and digits (Atlassian; gitleaks). */
export default secrets('Atlassian', {
  'atlassian-api-token': { severity: 'critical', token: /ATATT3[\w=-]{100,250}/ },
  'atlassian-legacy-api-token': { named: /[a-z0-9]{24}/, names: 'atlassian|confluence|jira' },
});

export const examples: Examples = {
  match: [sample('curl -u me@acme.io:«ATATT3xFfG{base64url:178}A»'), sample('JIRA_API_TOKEN=«{alnum:24}»')],
  ignore: [
    'getPagesInConfluenceSpace,searchConfluenceUsingCql',
    'JIRA_TOKEN=ATATT3...',
    sample('jira issue {alnum:24}'),
  ],
};
