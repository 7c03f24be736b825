import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** App secrets 15 characters; long tokens with ten `A`; short ones `sl.` (gitleaks). */
export default secrets('Dropbox', {
  'dropbox-api-token': { named: /[a-z0-9]{15}/ },
  'dropbox-long-lived-api-token': {
    severity: 'critical',
    named: /[a-z0-9]{11}AAAAAAAAAA[a-z0-9_=-]{43}/,
  },
  'dropbox-short-lived-api-token': { token: /sl\.(?:u\.)?[A-Za-z0-9_=-]{130,1200}/ },
});

export const examples: Examples = {
  match: [
    sample('DROPBOX_APP_SECRET=«{lowalnum:15}»'),
    sample('dropbox_token: «{alnum:11}AAAAAAAAAA{base64url:43}»'),
    sample('dropbox.Dropbox("«sl.{base64url:134}a»")'),
  ],
  ignore: [sample('dropbox folder {lowalnum:15}'), 'DROPBOX_TOKEN=sl.ABC...'],
};
