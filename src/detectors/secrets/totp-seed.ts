import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { sample } from '../../engine/sample.ts';

/**
 * What an authenticator app makes its codes from (RFC 6238), told as text: 16 to 64 base-32 characters, often in fours.
 */
export default detectors('secret', {
  'totp-seed': {
    entity: 'TOTP_SECRET',
    title: 'Secret of an authenticator app',
    severity: 'critical',
    keywords: [
      'setup key',
      'set-up key',
      'totp',
      'authenticator',
      '2fa',
      'mfa',
      'two-factor',
      'manual entry',
      'manually',
      'enter this code',
      'enter this key',
      'enter this text',
      'enter the key',
      'enter the code',
      'otp',
      'oathtool',
    ],
    reach: [24, 180],
    pattern: regex('i')`
        (?:
          set-?up key(?: (?:for|of) [^\n.:]{1,40}?)?
          |enter (?:this|the) (?:key|code|text|secret)(?: (?:in|into|manually|by|hand|instead|the|your|app)){0,4}
          |oathtool [^\n]{0,30}?(?=[A-Z2-7]{16})
          |(?:authenticator|totp|2fa|mfa|two-factor|manual entry|manually|otp)[^\n]{0,40}?(?:
            \b(?:key|code|secret|seed|schlüssel|clé|clave|chiave|sleutel)\b(?:[ \t]{1,2}(?:manuell|manuellement|manualmente|handmatig|eingeben|eintippen|invoeren)){0,2}
            |(?=[:=])
          )
        )["'\`)]{0,2}(?:\s{0,2}(?:is|ist|est|es|[:=→]|->)){0,2}\s{0,3}["'\`]?(?<v>
          [A-Z2-7]{4}(?: [A-Z2-7]{4}){3,15}|[A-Z2-7]{16,64}
        )(?![\w+/=-])
      `,
    check: (value) =>
      (value === value.toLowerCase() || value === value.toUpperCase()) &&
      entropy(value) > 3 &&
      (/[2-7]/.test(value) || value === value.toUpperCase()),
  },
});

export const examples: Examples = {
  match: [
    'the manual setup key is «a36n c5kn taqd 5vms», which app takes that?',
    sample('TOTP secret: «{base32:32}»'),
    'no camera? enter this key: «a36n c5kn taqd 5vms», it says',
    sample('oathtool --totp -b «{base32:32}»'),
    'the setup key for the shared account is «27SY 57PY 27VV T4Q2», how',
    sample('Authenticator: "Schlüssel manuell eingeben" → «{base32:32}», zeitbasiert'),
    sample('2FA_SECRET=«{base32:16}»'),
  ],
  ignore: [
    'the authenticator code: open your mail then read what that says',
    'TOTP: 481902',
    'setup key: xxxx xxxx xxxx xxxx',
    sample('{base32:32}'),
  ],
};
