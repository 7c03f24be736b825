import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Login with Amazon, Selling Partner API: refresh tokens `Atzr|`, access tokens `Atza|`, client secrets
 * `amzn1.oa2-cs.v1.` (Amazon).
 */
export default secrets('Amazon', {
  'amazon-lwa-token': {
    title: 'Login token',
    severity: 'critical',
    token: /Atz[ra]\|[A-Za-z0-9_-]{60,1500}/,
    keywords: ['atzr|', 'atza|'],
  },
  'amazon-lwa-client-secret': {
    title: 'Login client secret',
    severity: 'critical',
    token: /amzn1\.oa2-cs\.v1\.[a-f0-9]{64}/,
  },
});

export const examples: Examples = {
  match: [sample('refresh_token: "«Atzr|IwEB{base64url:90}»"'), sample('client_secret=«amzn1.oa2-cs.v1.{hex:64}»')],
  ignore: ['Atzr|IwEBexample', sample('amzn1.application-oa2-client.{hex:32}')],
};
