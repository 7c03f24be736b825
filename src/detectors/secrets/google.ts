import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * API keys `AIza`, OAuth secrets `GOCSPX-`, tokens `ya29.` and `1//0` (Google's docs; gitleaks). A client id is public.
 */
// Published in Google's own SDK samples, by their last five characters (gitleaks keeps the same list).
const published = /(?:6YyIs|8agEM|ODrlU|nhrh0|xbX4A|PwX7c|WmLd4|eDQgY|p4wtM|nP5sQ|1cS7g|AvvuU|rNXsw|4FmqE|n0nvY)$/;

export default secrets('Google', {
  'gcp-api-key': {
    severity: 'critical',
    token: /AIza[\w-]{35}(?![\w-])/,
    bits: 3.5,
    check: (value) => !published.test(value) && !value.includes('abcdefghijklmnopqrstuvwxyz'),
  },
  'google-ai-key': { severity: 'critical', token: /AQ\.Ab8[\w-]{40,60}/ },
  'google-oauth-client-secret': { token: /GOCSPX-[\w-]{28}/ },
  'google-oauth-access-token': { token: /ya29\.[\w-]{40,300}/ },
  'google-oauth-refresh-token': { token: /1\/\/0[\w-]{40,110}/, keywords: ['1//0'] },
  'google-storage-hmac': {
    severity: 'medium',
    token: /GOOG1?E?[A-Z0-9]{20,61}/,
    near: 'storage|hmac|gcs|access',
  },
  'firebase-cloud-messaging-key': {
    token: /AAAA[\w-]{7}:APA91b[\w-]{134}/,
    keywords: [':apa91b'],
  },
});

export const examples: Examples = {
  match: [
    sample('https://maps.googleapis.com/maps/api/js?key=«AIzaSy{base64url:32}a»&x'),
    sample('GEMINI_API_KEY=«AQ.Ab8RN6{base64url:44}»'),
    sample('"client_secret":"«GOCSPX-{base64url:28}»"'),
    sample('Authorization: Bearer «ya29.a0Af{base64url:160}»'),
    sample('"refresh_token": "«1//0g{base64url:60}»"'),
    sample('gcs access key «GOOG1E{upalnum:57}»'),
    sample('key=«AAAA{base64url:7}:APA91b{base64url:133}a»'),
  ],
  ignore: [
    sample('"private_key_id": "{hex:40}"'), // the key stands beside it
    'key=AIzaSyXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX',
    'AIzaSyabcdefghijklmnopqrstuvwxyz1234567',
    sample('client_id={digit:12}-{lowalnum:32}.apps.googleusercontent.com'), // printed in every page
    sample('AIza{alnum:46}'), // too long
    'AIZASYCO2CXRMC9ELSKLHLHRMBSWDEVEDZTLO2O', // capitals
  ],
};
