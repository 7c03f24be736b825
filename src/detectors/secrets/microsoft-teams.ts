import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Incoming webhooks carry two tenant ids and a key in the path (Microsoft's Teams documentation). */
export default secrets('Microsoft Teams', {
  'microsoft-teams-webhook': {
    token: regex('i')`
      (?:https?://)?[a-z0-9-]{1,60}\.webhook\.office\.com/webhookb2/[a-z0-9-]{36}@[a-z0-9-]{36}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9-]{36}
      (?:/[\w-]{20,60})?
    `,
    keywords: ['webhook.office.com'],
  },
});

export const examples: Examples = {
  match: [
    sample(
      '«https://acme.webhook.office.com/webhookb2/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}@{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}/IncomingWebhook/{hex:32}/{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»',
    ),
  ],
  ignore: ['https://acme.webhook.office.com/webhookb2/<id>', 'https://outlook.office.com/mail'],
};
