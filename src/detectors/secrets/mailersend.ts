import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `mlsn.` and 64 hexadecimal digits (MailerSend). */
export default secrets('MailerSend', {
  'mailersend-api-token': { token: /mlsn\.[a-f0-9]{64}/ },
});

export const examples: Examples = {
  match: [sample('MAILERSEND_API_KEY=«mlsn.{hex:64}»')],
  ignore: ['mlsn.your-token'],
};
