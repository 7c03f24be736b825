import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Consumer keys 25, secrets 50, token secrets 45 letters and digits; tokens begin with the user's id (gitleaks). */
const names = 'twitter|consumer key|consumer secret|x api|tweepy';

export default secrets('Twitter', {
  'twitter-api-key': { named: /[a-z0-9]{25}/, names },
  'twitter-api-secret': { severity: 'critical', named: /[a-z0-9]{50}/, names },
  'twitter-access-token': { named: /\d{15,25}-[a-z0-9]{20,40}/, names: `${names}|access token` },
  'twitter-access-secret': { severity: 'critical', named: /[a-z0-9]{45}/, names },
  'twitter-bearer-token': {
    token: /A{19,22}[A-Za-z0-9%]{80,120}/,
    keywords: ['aaaaaaaaaaaaaaaaaaa'],
  },
});

export const examples: Examples = {
  match: [
    sample('TWITTER_API_KEY=«{alnum:25}»\nTWITTER_API_SECRET=«{alnum:50}»'),
    sample('TWITTER_ACCESS_TOKEN=«1{digit:18}-{alnum:30}»\nTWITTER_ACCESS_SECRET=«{alnum:45}»'),
    sample('Authorization: Bearer «AAAAAAAAAAAAAAAAAAAAAA{alnum:24}%3D{alnum:60}»'),
  ],
  ignore: [sample('twitter.com/a/status/1{digit:18}'), 'TWITTER_API_KEY=xxxxxxxxxxxxxxxxxxxxxxxxx'],
};
