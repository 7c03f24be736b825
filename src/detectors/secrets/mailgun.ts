import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `key-` and 32 hexadecimal digits, or three groups; `pubkey-` is public (Mailgun; gitleaks). */
export default secrets('Mailgun', {
  'mailgun-private-api-token': {
    severity: 'critical',
    token: /key-[a-f0-9]{32}/,
    near: 'mailgun|api:key-|mail|/v3/|auth=|"api"',
  },
  'mailgun-signing-key': {
    token: /[a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8}(?!-)/,
    near: 'mailgun|mg_',
    keywords: ['mailgun', 'mg_'],
  },
  'mailgun-pub-key': { severity: 'low', token: /pubkey-[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [
    sample("curl -u 'api:«key-{hex:32}»' https://api.mailgun.net"),
    sample('MAILGUN_SIGNING_KEY=«{hex:32}-{hex:8}-{hex:8}»'),
    sample('«pubkey-{hex:32}»'),
  ],
  ignore: [sample('cache key-{hex:32}'), 'MAILGUN_KEY=key-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
