import { detectors, type Examples } from '../../engine/detector.ts';
import { regex } from '../../engine/regex.ts';

/** One-time codes, of four to eight digits, behind words that name them. */
export default detectors('secret', {
  'one-time-code': {
    entity: 'ONE_TIME_CODE',
    title: 'One-time code',
    severity: 'high',
    keywords: ['code', 'otp', '2fa', 'mfa', 'código', 'codigo', 'einmal', 'bestätigungs', '验证码', 'код'],
    reach: [40, 80],
    pattern: regex('i')`
      (?:
        verification|security|login|sign-?in|one[- ]?time|2fa|two-factor|mfa|otp|sms|access|auth\w*
        |confirmation|bestätigungs|einmal|sicherheits|vérification|verificaci[óo]n|verifica[çc][ãa]o
        |подтверждения|验证
      )[ -]{0,2}(?:code|codes|pass(?:word|code)|pin|código|codigo|码|код)?(?:
        \s{0,2}(?:is|ist|est|es|was|:|=|：|—|-)\s{0,2}
        |(?<=otp|2fa|mfa|[ -]code) (?=\d{6}(?!\d))
      )["'\`]?(?<v>\d{3}[- ]?\d{3}|\d{4,8})(?![\w.-]|\s?(?:[%€$]|minutes|chars|characters|digits))
    `,
    check: (value, { before }) =>
      !/(?:status|error|exit|zip|post|country|area|promo|discount|sort|bar|source|char)[ -]{0,2}code\W*$/i.test(
        before,
      ) &&
      !/^(?:19|20)\d\d$/.test(value) &&
      0.7,
  },
});

export const examples: Examples = {
  match: ['your verification code is «481 902», do not share it', 'OTP: «481902»', 'OTP «481902» came just now'],
  ignore: ['status code: 404404', 'error code is 500123', 'a verification code is required', 'postal code: 481902'],
};
