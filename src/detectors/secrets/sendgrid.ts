import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `SG.`, 22 characters, a dot and 43 characters (Twilio SendGrid; gitleaks takes any 66). */
export default secrets('SendGrid', {
  'sendgrid-api-token': { severity: 'critical', token: /SG\.(?:[\w-]{22}\.[\w-]{43}|[\w=.-]{66})(?![\w.-]{2})/ },
});

export const examples: Examples = {
  match: [sample('SENDGRID_API_KEY=«SG.{base64url:22}.{base64url:42}a»')],
  ignore: [
    'SENDGRID_API_KEY=SG.xxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    sample('SG.{alnum:20}'),
  ],
};
