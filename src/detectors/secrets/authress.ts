import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Service client keys: client, key id, account and secret, dots between (gitleaks). */
export default secrets('Authress', {
  'authress-service-client-access-key': {
    token: /(?:sc|ext|scauth|authress)_[a-z0-9]{5,30}\.[a-z0-9]{4,6}\.acc[_-][a-z0-9-]{10,32}\.[a-z0-9+/_=-]{30,120}/i,
    keywords: ['.acc_', '.acc-'],
  },
});

export const examples: Examples = {
  match: [sample('AUTHRESS_KEY=«sc_{lowalnum:10}.{lowalnum:4}.acc_{lowalnum:12}.{base64:43}»')],
  ignore: ['sc_client.key1.acc_demo.secret'],
};
