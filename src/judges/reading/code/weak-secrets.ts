import { entropy } from '../../../engine/entropy.ts';
import { isPlaceholder } from '../../../engine/placeholder.ts';
import { regex } from '../../../engine/regex.ts';
import { type Weakness } from './weakness-parts.ts';

/** Of digits, signs, and letters of both sizes. */
const kindsOfLetters = (value: string): number =>
  [/\d/, /[^\w]/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(value)).length;
/** What stands in tutorials. */
const chosen = regex('i')`
  p[a@4][s$5]{1,2}|pwd|secret|s[3e]cur|admin|user|root|letmein|qwert|welcome|test|demo|example|your|change
  |replace|123|abc|xyz|\*\*|\.\.
`;

/** Keys and passwords that others see, guess or make up. */
export const weakSecrets: readonly Weakness[] = [
  {
    pattern: regex('g')`
      \bjwt\.(?:sign|verify|encode|decode)\(\s*[^\n"']*(?:["'][^\n"']*["'][^\n"']*)?,\s*["'](?<v>[^"'\n]{3,})["']
    `,
    check: (value) =>
      !isPlaceholder(value) && !/your|change|replace|example|env|public|\*\*|\.\.|^(?:HS|RS|ES)\d+$/i.test(value),
    why: 'Whoever reads the code can make tokens of their own. Keep the key outside.',
  },
  {
    pattern: regex('gi')`
      \b\w*(?:token|password|secret|otp|sessionId|session_id)\w*\s*=\s*(?<v>[^\n;=]*\bMath\.random\(\)[^\n;]*)
    `,
    why: 'Such numbers can be guessed. crypto.getRandomValues makes ones that cannot.',
  },
  {
    pattern: /\bAES\.MODE_ECB\b|\bgetInstance\(\s*"(?:AES\/ECB[^"]*|DES[^"]*)"\s*\)|\bcreateCipher\s*\(/g,
    why: 'Equal parts stay equal when encrypted so, and the text shows through.',
  },
  {
    // Java, C#, Go, PHP and Ruby; a name that speaks of passwords stands near
    pattern: regex('g')`
      \bMessageDigest\.getInstance\(\s*"(?:MD5|SHA-?1)"\s*\)|\b(?:MD5|SHA1)\.(?:Create\(\)|HashData\([^\n;]*\))
      |\b(?:MD5|SHA1)(?:CryptoServiceProvider|Managed)\(\)|\b(?:md5|sha1)\.(?:Sum|New)\([^\n]*?\)+
      |\bDigest::(?:MD5|SHA1)\.(?:hexdigest|digest)\b
    `,
    within: /passwo|\bpwd\b|kennwort|mot de passe|contrase/i,
    outside: /checksum|etag|bcrypt|argon2|pbkdf2|scrypt|gravatar|avatar|e-?mail|cache/i,
    why: 'A password kept like this is quickly guessed. bcrypt, scrypt or Argon2 are made for it.',
  },
  {
    pattern: regex('g')`
      \b(?:new Random\(\)|rand\.Intn\(|\bmt_rand\(|random\.(?:choice|choices|randint|randrange|random)\()[^\n;]*
    `,
    within:
      /\b(?:def|func|function|public|private|static)\b[^\n(]*\b(?:(?:\w*_)?(?:reset|auth|access|api|session|csrf|login)_?token|(?:new|generate|make|create)_?token|\w*(?:_|\b)otp|\w*api_?key|\w*session_?id)\w*\s*\(/i,
    outside: /secrets\.|SecureRandom|crypto\/rand|random_int|SystemRandom|RandomNumberGenerator/,
    why: 'Such numbers can be guessed. A generator made for secrets gives ones that cannot.',
  },
  {
    pattern: /["']verify_signature["']\s*:\s*False|\balgorithms?\s*[=:]\s*\[?\s*["']none["']/g,
    why: 'This takes any token for a good one, also one that somebody made up.',
  },
  {
    pattern: regex('gi')`
      \b(?:hashlib\.)?(?:md5|sha1)\s*\(\s*[^)\n]*passw(?:or)?d(?!s?_|\w*(?:file|path|list))[^\n;]*
      |createHash\s*\(\s*["'](?:md5|sha1)["']\s*\)\s*\.update\s*\([^)\n]*passw(?:or)?d
      (?!s?_|\w*(?:file|path|list))[^\n;]*
    `,
    why: 'A password kept like this is quickly guessed. bcrypt, scrypt or Argon2 are made for it.',
  },
  {
    pattern: regex('gi')`
      \b(?:api_?key|secret(?:_?key)?|access_?token|auth_?token|private_?key|password|passwd)["']?\s*[:=]\s*["']
      (?<v>[A-Za-z0-9+/_=-]{20,})["']
    `,
    check: (value) =>
      !isPlaceholder(value) &&
      /\d/.test(value) &&
      /[a-z]/i.test(value) &&
      entropy(value) >= 3.8 &&
      !/(?:your|my|key|token|secret|example|test|123|abc)/i.test(value),
    why: 'A key in the code is a key for all who see the code. Keep it outside.',
  },
  {
    pattern: /\bpass(?:word|wd|phrase)?["']?\s*[:=]\s*["'](?<v>[^\s"'{}$<>]{10,40})["']/gi,
    check: (value) => !isPlaceholder(value) && kindsOfLetters(value) >= 3 && !chosen.test(value),
    why: 'A password in the code is known to all who see the code. Keep it outside.',
  },
];
