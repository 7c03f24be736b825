import { regex } from '../../engine/regex.ts';
import { plainBase64 } from '../../engine/disguise/base64.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Private keys as files: PEM (RFC 7468), OpenSSH, PGP (RFC 9580), SSH2 (RFC 4716), PuTTY; also cut short, in one JSON
 * string, without their frame, or in base64 once more (kubeconfig). Public keys and certificates are nobody's secret.
 */
const common = { entity: 'PRIVATE_KEY', severity: 'critical' } as const;

export default detectors('secret', {
  'private-key': {
    ...common,
    title: 'Private key',
    keywords: ['private key', 'openvpn static key'],
    reach: [60, 9000],
    pattern: regex('')`
      -{4,5} ?BEGIN (?:[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1) ?-{4,5}(?:
        (?:[^-]|-(?!---)){0,8000}-{4,5} ?END (?:[A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?|OpenVPN Static key V1) ?-{4,5}
        |(?:[A-Za-z0-9+/=\s\\]|Proc-Type: [\w,]+|DEK-Info: [\w,-]+){24,8000}
      )
    `,
    keepPlaceholders: true,
    check: (value) => !/\.\.\.|…|<[a-z_ ]+>/i.test(value) || value.length > 300,
  },
  'private-key-putty': {
    ...common,
    title: 'PuTTY private key',
    keywords: ['putty-user-key-file'],
    reach: [0, 9000],
    pattern: regex('')`
      PuTTY-User-Key-File-\d: [^\n]{1,60}\n[\s\S]{0,6000}?Private-Lines: \d{1,3}\r?\n
      (?:[A-Za-z0-9+/=]{1,80}\r?\n){1,99}(?:Private-MAC: [0-9a-f]{20,128})?
    `,
    keepPlaceholders: true,
  },
  'private-key-unframed': {
    ...common,
    title: 'Private key without its frame',
    keywords: ['miie', 'miic', 'miij', 'miib', 'mhcc', 'mc4c', 'b3blbnnzac1rzxktdj'],
    reach: [2, 9000],
    pattern: regex('')`
      (?<![A-Za-z0-9+/])(?:
        MII[A-Za-z0-9+/]{3}IBA(?:AK|DAN)|MIGHAgEAMBMGByqGSM49|MHcCAQEEI|MC4CAQAwBQYDK2V|b3BlbnNzaC1rZXktdj
      )[A-Za-z0-9+/=\s\\]{40,8000}[A-Za-z0-9+/=]
    `,
  },
  'private-key-base64': {
    ...common,
    title: 'Private key in base64',
    keywords: ['ls0tls1crudjti'],
    reach: [2, 9000],
    pattern: /LS0tLS1CRUdJTi[A-Za-z0-9+/]{30,8000}={0,2}/,
    // what follows the first line need not be text
    check: (value) => [36, 40, 44, 48, 52].some((end) => /PRIVATE K/.test(plainBase64(value.slice(0, end)) ?? '')),
  },
  'private-key-jwk': {
    ...common,
    title: 'Private key (JWK)',
    keywords: ['"kty"'],
    reach: [2000, 2000],
    pattern: /"d"\s{0,4}:\s{0,4}"(?<v>[A-Za-z0-9_-]{32,700})"/,
  },
  'private-key-xml': {
    ...common,
    title: 'Private key (XML)',
    keywords: ['<rsakeyvalue', '<p>', '<d>'],
    reach: [4, 4000],
    pattern: /<D>(?<v>[A-Za-z0-9+/=\s]{40,1400})<\/D>/,
  },
  'wireguard-private-key': {
    ...common,
    title: 'WireGuard key',
    keywords: ['privatekey', 'presharedkey', 'private_key', 'private-key', 'preshared-key', '| wg '],
    reach: [64, 80],
    pattern: regex('i')`
      (?:
        (?:PrivateKey|PresharedKey|private[_-]key|preshared-key)["']?\s{0,3}(?:[=:]|to|is|<\(echo|<<<)\s{0,3}["']?
        |\becho ["']?(?=[A-Za-z0-9+/=]{44}["']? \| wg )
      )(?<v>[A-Za-z0-9+/]{43}=)(?![A-Za-z0-9+/=])
    `,
  },
});

const frame = (kind: string, body: string): string => `-----BEGIN ${kind}-----${body}-----END ${kind}-----`;

export const examples: Examples = {
  match: [
    sample(`«${frame('RSA PRIVATE KEY', '\nProc-Type: 4,ENCRYPTED\n\n{base64:64}\n{base64:64}\n')}» fails`),
    sample(`"«${frame('PRIVATE KEY', '\\n{base64:64}\\n')}»"`),
    sample(`«${frame('PGP PRIVATE KEY BLOCK', '\nVersion: GnuPG v2\n\n{base64:64}\n=aB3d\n')}»`),
    sample('«-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEA{base64:50}\n{base64:60}»'),
    sample(
      '«PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: x\nPublic-Lines: 1\n{base64:64}\nPrivate-Lines: 1\n{base64:64}\nPrivate-MAC: {hex:40}»',
    ),
    sample(`«${frame('OpenVPN Static key V1', '\n{hex:32}\n{hex:32}\n')}»`),
    sample('key «MIIEpAIBAAKCAQEA{base64:64}\n{base64:64}»'),
    sample(`client-key-data: «${'LS0tLS1CRUdJTi' + 'BSU0EgUFJJVkFURSBLRVktLS0tLQ'}{base64:64}»`),
    sample('{"kty":"EC","crv":"P-256","d":"«{base64url:43}»"}'),
    sample('<RSAKeyValue><Modulus>{base64:64}</Modulus><D>«{base64:64}»</D></RSAKeyValue>'),
    sample('wg set wg0 private-key <(echo «{base64:43}=»)'),
    sample('[Interface]\nPrivateKey = «{base64:43}=»'),
  ],
  ignore: [
    sample(frame('PUBLIC KEY', '\n{base64:64}\n')),
    sample(frame('CERTIFICATE', '\n{base64:64}\n')),
    '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----',
    'Is a private key the same as a password?',
    sample(`client-certificate-data: ${'LS0tLS1CRUdJTi' + 'BDRVJUSUZJQ0FURS0tLS0t'}{base64:64}`),
    sample('ssh-rsa AAAAB3NzaC1yc2E{base64:64} bo@otter'),
  ],
};
