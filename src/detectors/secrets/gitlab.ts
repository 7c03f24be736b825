import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * `gl`, the kind, `-` and the token; newer ones end in a routing part after a dot (GitLab's token overview, gitleaks).
 */
export default secrets('GitLab', {
  'gitlab-pat': {
    severity: 'critical',
    token: /glpat-[\w-]{20}(?![\w-]{0,280}\.\w{9})/,
  },
  'gitlab-pat-routable': {
    severity: 'critical',
    token: /glpat-[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7,9}/,
  },
  'gitlab-ptt': { title: 'trigger token', token: /glptt-[0-9a-f]{40}/ },
  'gitlab-rrt': { title: 'runner registration token', token: /GR1348941[\w-]{20}/ },
  'gitlab-runner-authentication-token': { token: /glrt-[\w-]{20}(?![\w-]{0,280}\.\w{9})/ },
  'gitlab-runner-authentication-token-routable': {
    token: /glrt-t\d_[\w-]{27,300}\.[0-9a-z]{2}\.?[0-9a-z]{7}/,
  },
  'gitlab-cicd-job-token': { token: /glcbt-[0-9a-zA-Z]{1,5}_[\w-]{20}/ },
  'gitlab-deploy-token': { token: /gldt-[\w-]{20}/ },
  'gitlab-feature-flag-client-token': { severity: 'medium', token: /glffct-[\w-]{20}/ },
  'gitlab-feed-token': { token: /glft-[\w-]{20}/ },
  'gitlab-incoming-mail-token': { token: /glimt-[\w-]{25}/ },
  'gitlab-kubernetes-agent-token': { token: /glagent-[\w-]{50}/ },
  'gitlab-oauth-app-secret': { token: /gloas-[\w-]{64}/ },
  'gitlab-scim-token': { token: /glsoat-[\w-]{20}/ },
  'gitlab-session-cookie': { token: /_gitlab_session=(?<v>[0-9a-z]{32})/ },
});

export const examples: Examples = {
  match: [
    sample('PRIVATE-TOKEN: «glpat-{base64url:19}a»'),
    sample('GITLAB_TOKEN=«glpat-{alnum:27}.{lowalnum:9}» and «glpat-{alnum:40}.{lowalnum:2}.{lowalnum:7}»'),
    sample('token «glpat-{base64url:26}a.01.{lowalnum:9}», with dots'),
    sample('curl -F token=«glptt-{hex:40}»'),
    sample('gitlab-runner register --registration-token «GR1348941{alnum:20}»'),
    sample('token = "«glrt-{alnum:20}»"'),
    sample('token = "«glrt-t1_{alnum:27}.{lowalnum:9}»"'),
    sample('CI_JOB_TOKEN=«glcbt-64_{alnum:20}»'),
    sample('«gldt-{alnum:20}» «glffct-{alnum:20}» «glft-{alnum:20}» «glsoat-{alnum:20}»'),
    sample('«glimt-{lowalnum:25}» «glagent-{alnum:50}» «gloas-{hex:64}»'),
    sample('Cookie: _gitlab_session=«{hex:32}»'),
  ],
  ignore: [
    'glpat-xxxxxxxxxxxxxxxxxxxx',
    'glpat-XXXXXXXXXXX-XXXXXXXX',
    'GR134894112312312312312312312',
    '_gitlab_session=deleted',
  ],
};
