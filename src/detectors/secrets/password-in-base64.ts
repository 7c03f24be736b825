import { isQuotedPassword } from '../../engine/credible.ts';
import { base64Text } from '../../engine/disguise/decode.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/** A password alone in base64, where somebody says that it is that: one word with a digit, a sign and both kinds of letters. */
const password = /^(?=.*\d)(?=.*[a-z])(?=.*[A-Z])(?=.*[!#$%&*?@^~])[\x21-\x7e]{9,40}$/;

export default detectors('secret', {
  'password-in-base64': {
    entity: 'PASSWORD',
    title: 'Password in base64',
    severity: 'high',
    keywords: ['base64', 'b64'],
    reach: [4, 90],
    pattern: /\bb(?:ase)?64\b["'`)]?\s?(?:[:=]|is|of it)?\s{0,2}["'`]?(?<v>[A-Za-z0-9+/]{12,54}={0,2})(?![\w+/=])/i,
    check: (value) => {
      const decoded = base64Text(value) ?? '';
      return password.test(decoded) && isQuotedPassword(decoded) && !/^passwo?r[dt]/i.test(decoded) && 0.7;
    },
  },
});

export const examples: Examples = {
  match: [
    `and the vpn?\nbase64: «${'TGFtcCFP' + 'dHRlcjcxJA=='}»\nok`,
    `pw b64 «${'TGFtcCFP' + 'dHRlcjcxJA=='}» there`,
  ],
  ignore: [
    'base64: UGFzc3dvcmQxMjMh', // Password123!
    'base64: aGVsbG8gd29ybGQ=',
    'base64 is noEncryption12345678',
    'base64: SGVsbG8gV29ybGQh',
  ],
};
