import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * `xox` and a letter for the kind, ids of team and user, then the secret (Slack's token types; gitleaks for the old
 * ones).
 */
export default secrets('Slack', {
  'slack-bot-token': {
    severity: 'critical',
    token: /xoxb-\d{10,13}-\d{10,13}-[A-Za-z0-9-]{18,40}/,
  },
  'slack-legacy-bot-token': { token: /xoxb-\d{8,14}-[A-Za-z0-9]{18,26}/ },
  'slack-user-token': {
    severity: 'critical',
    token: /xox[pe]-\d{6,13}-\d{6,13}-\d{6,13}-[A-Za-z0-9-]{18,34}/,
    keywords: ['xoxp-', 'xoxe-'],
  },
  'slack-session-token': {
    severity: 'critical',
    token: /xox[cd]-[\w%+/=-]{20,400}/,
    keywords: ['xoxc-', 'xoxd-'],
  },
  'slack-app-token': {
    severity: 'critical',
    token: /xapp-\d-[A-Z0-9]{8,14}-\d{8,16}-[a-z0-9]{32,80}/i,
  },
  'slack-config-access-token': { token: /xoxe\.xox[bp]-\d-[A-Za-z0-9]{140,200}/ },
  'slack-config-refresh-token': { token: /xoxe-\d-[A-Za-z0-9]{130,180}/ },
  'slack-legacy-token': {
    token: /xox[os]-\d{6,13}-\d{6,13}-\d{6,13}-[a-fA-F0-9]{10,64}/,
    keywords: ['xoxo-', 'xoxs-'],
  },
  'slack-legacy-workspace-token': {
    token: /xox[ar]-(?:\d-)?[0-9a-zA-Z]{8,48}(?:-[0-9a-zA-Z]{8,48}){0,4}/,
    keywords: ['xoxa-', 'xoxr-'],
    bits: 1.5,
  },
  'slack-webhook-url': {
    title: 'webhook address',
    token: /(?:https?:\/\/)?hooks\.slack(?:-gov)?\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{43,90}/,
    keywords: ['hooks.slack'],
  },
});

export const examples: Examples = {
  match: [
    sample('SLACK_BOT_TOKEN=«xoxb-{digit:12}-{digit:12}-{alnum:24}»'),
    sample('"bot_token": "«xoxb-{digit:12}-{alnum:24}»"'),
    sample('«xoxp-{digit:12}-{digit:12}-{digit:12}-{hex:32}»'),
    sample('«xoxc-{digit:12}-{digit:12}-{digit:12}-{hex:64}»'),
    sample('«xapp-1-A{upalnum:10}-{digit:13}-{hex:64}»'),
    sample('«xoxe.xoxp-1-{alnum:166}» renewed by «xoxe-1-{alnum:146}»'),
    sample('«xoxs-{digit:12}-{digit:12}-{digit:12}-{hex:32}»'),
    sample('«xoxa-2-{digit:12}-{digit:12}-{digit:12}-{hex:32}» or «xoxr-{alnum:24}»'),
    sample('curl -X POST «https://hooks.slack.com/services/T{upalnum:10}/B{upalnum:10}/{alnum:24}»'),
  ],
  ignore: [
    'xoxb-xxxxxxxxxxx-xxxxxxxxxxxxxxxxxxxxxxxx',
    'xoxb-Slack_BOT_TOKEN',
    'xoxp-1234567890',
    'https://github.com/xoxa-nyc/xoxa-nyc.github.io', // a name
    'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX', // Slack's documentation
  ],
};
