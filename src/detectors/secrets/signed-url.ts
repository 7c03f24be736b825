import { regex } from '../../engine/regex.ts';
import { entropy } from '../../engine/entropy.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Addresses that open something to whoever has them: AWS Signature V4 and V2, CloudFront, Azure shared access
 * signatures, Google Cloud V4 and V2; and Azure's account keys (Microsoft, Configure Azure Storage connection strings).
 */
const common = { entity: 'SIGNED_URL', title: 'Signature of a private link', severity: 'high' } as const;

export default detectors('secret', {
  'signed-url': {
    ...common,
    keywords: ['-signature=', '-signature%3d', 'x-amz-security-token'],
    reach: [8, 1200],
    pattern: regex('i')`
      (?:x-(?:amz|goog|oss|obs|cos)-signature|x-amz-security-token|q-signature)(?:=|%3D)
      (?<v>(?:[A-Za-z0-9_.~+/-]|%[0-9A-F]{2}){20,2000})
    `,
  },
  'signed-url-signature': {
    ...common,
    keywords: ['signature='],
    reach: [400, 600],
    pattern: /[?&]Signature=(?<v>(?:[A-Za-z0-9_.~+/-]|%[0-9A-F]{2}){20,700}={0,2})/,
    check: (_value, { before, after }) =>
      /(?:Expires|KeyId|Key-Pair-Id|GoogleAccessId|Policy)=/i.test(before.slice(-400) + after.slice(0, 400)),
  },
  'azure-sas-signature': {
    ...common,
    keywords: ['sig='],
    reach: [8, 160],
    pattern: /[?&;]sig=(?<v>(?:[A-Za-z0-9+/_-]|%2[bBfF]|%3[dD]){32,120}={0,2})/,
  },
  'azure-account-key': {
    entity: 'AZURE_ACCOUNT_KEY',
    title: 'Azure account key',
    severity: 'critical',
    keywords: ['accountkey', 'sharedaccesskey', 'sharedaccesssignature', 'accesskey='],
    reach: [2, 400],
    pattern: regex('i')`
      (?:AccountKey|SharedAccessKey|SharedSecretValue|AccessKey)\s?=\s?["']?(?<v>[A-Za-z0-9+/]{27,120}={0,2})
      (?![A-Za-z0-9+/=])
    `,
  },
  'magic-link': {
    entity: 'SIGNED_URL',
    title: 'Link that lets somebody in',
    severity: 'high',
    keywords: [
      'reset',
      'verify',
      'verification',
      'activate',
      'invit',
      'magic',
      'signin',
      'sign-in',
      'login',
      'passwordless',
      'confirm',
      'recover',
      'callback',
      'unlock',
    ],
    reach: [300, 400],
    pattern: regex('i')`
      https?://[^\s"'<>]{0,160}?(?:
        reset|verif(?:y|ication)|activat|invit|magic|sign-?in|log-?in|passwordless|confirm|recover|callback
        |unlock
      )[^\s"'<>?#]{0,60}?(?:
        [?#&](?:[\w.%-]{1,40}=[^\s"'<>&#]{0,80}&){0,5}(?:
          [a-z_.-]{0,24}(?:token|code|key|ticket|nonce|secret|otp|hash)
          |oobCode|t|k|c|h
        )=
        |/
      )(?<v>[A-Za-z0-9_-]{20,600}(?:\.[A-Za-z0-9_-]{2,600}){0,2})(?![\w/-])
    `,
    check: (value) =>
      /\d/.test(value) &&
      /[A-Za-z]/.test(value) &&
      !/^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(value) &&
      !/[a-z]{4,}[-_][a-z]{4,}/.test(value) &&
      entropy(value) > 3 &&
      0.7,
  },
  'otpauth-secret': {
    entity: 'OTP_SECRET',
    title: 'Seed of one-time codes',
    severity: 'critical',
    keywords: ['otpauth://'],
    reach: [2, 400],
    pattern: /otpauth:\/\/[^\s"'<>]{1,200}?[?&]secret=(?<v>[A-Z2-7]{16,128}=*)/i,
  },
});

export const examples: Examples = {
  match: [
    sample('https://b.s3.amazonaws.com/a.xlsx?X-Amz-Expires=600&X-Amz-Signature=«{hex:64}»'),
    sample('https://d1.cloudfront.net/a?Expires=1&Signature=«{base64url:80}»&Key-Pair-Id=K2'),
    sample('https://x.blob.core.windows.net/c/a?sv=2023-11-03&sig=«{alnum:43}%3D»'),
    sample('DefaultEndpointsProtocol=https;AccountName=ot;AccountKey=«{base64:86}==»;EndpointSuffix=core.windows.net'),
    sample('Endpoint=sb://ot.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=«{base64:43}=»'),
    sample('https://otter.dev/reset-password?lang=en&code=«{base64url:43}» has expired'),
    sample('https://otter.dev/invite/«{alnum:32}»'),
    'otpauth://totp/Otter:bo?secret=«KZ3QX2LMN7PTR4WY»&issuer=Otter',
  ],
  ignore: [
    'X-Amz-Signature=<signature>',
    'https://otter.dev/login/how-to-reset-2fa-for-your-team-2026',
    'https://otter.dev/docs/verify?token=short',
    'https://otter.dev/a?sig=short',
    'Signature=required in the contract',
    'AccountKey=your-account-key',
  ],
};
