import { sample } from '../../src/engine/sample.ts';

/** Made-up values with right check digits. The same number always gives the same value. */

const number = (length: number, seed: number): string => sample(`{digit:${length}}`, seed);
const names = ['ada', 'bert', 'chloe', 'dmitri', 'elena', 'farid', 'greta', 'hugo', 'ines', 'jonas'];
const families = ['miller', 'okafor', 'lindqvist', 'tanaka', 'moreau', 'costa', 'novak', 'haddad', 'weber', 'singh'];
const pick = (list: readonly string[], seed: number): string => list[seed % list.length] ?? '';

/** ISO/IEC 7812-1 */
function card(seed: number): string {
  const body = `4${number(14, seed)}`;
  const sum = [...body].reverse().reduce((total, digit, at) => {
    const twice = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (twice > 9 ? twice - 9 : twice);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, seed % 2 ? '$1 ' : '$1-');
}

/** ISO 13616, Germany */
function iban(seed: number): string {
  const body = `3704${number(14, seed)}`;
  const rest = BigInt(`${body}131400`) % 97n;
  const plain = `DE${String(98n - rest).padStart(2, '0')}${body}`;
  return seed % 2 ? plain.replace(/(.{4})(?=.)/g, '$1 ') : plain;
}

const mail = (seed: number): string =>
  `${pick(names, seed)}.${pick(families, seed * 7 + 3)}@${pick(['contoso', 'fabrikam', 'northwind'], seed)}.com`;
const ssn = (seed: number): string =>
  `${100 + ((seed * 37) % 550)}-${10 + ((seed * 13) % 89)}-${1000 + ((seed * 271) % 8999)}`;
const phone = (seed: number): string =>
  pick(
    [
      `+1 415-${200 + ((seed * 17) % 700)}-${1000 + ((seed * 311) % 9000)}`,
      `+49 30 ${number(7, seed).replace(/^0/, '4')}`,
      `+44 20 7${number(3, seed)} ${number(4, seed + 1)}`,
    ],
    seed,
  );

/** Type -> a value of it. `SECRET_` types are secrets, the others personal data. */
export const makers: Readonly<Record<string, (seed: number) => string>> = {
  SECRET_AWS: (seed) => sample('AKIA{base32:16}', seed),
  SECRET_GITHUB: (seed) => sample('ghp_{alnum:36}', seed),
  SECRET_SLACK: (seed) => sample('xoxb-{digit:12}-{digit:13}-{alnum:24}', seed),
  SECRET_STRIPE: (seed) => sample('sk_live_{alnum:24}', seed),
  SECRET_OPENAI: (seed) => sample('sk-proj-{alnum:74}T3BlbkFJ{alnum:74}', seed),
  SECRET_GOOGLE: (seed) => sample('AIza{base64url:35}', seed).replace(/-$/, 'x'),
  SECRET_NPM: (seed) => sample('npm_{alnum:36}', seed),
  SECRET_PASSWORD: (seed) => sample('{upper:1}{lower:5}{digit:3}!{alnum:4}', seed),
  SECRET_HEX: (seed) => sample('{hex:40}', seed),
  EMAIL_ADDRESS: mail,
  PHONE_NUMBER: phone,
  CREDIT_CARD: card,
  IBAN_CODE: iban,
  US_SSN: ssn,
};
