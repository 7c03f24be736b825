import { randomInt } from 'node:crypto';

/** `count` different characters of `alphabet`. */
function pick(alphabet: string, count: number): string {
  const left = [...alphabet];
  return Array.from({ length: count }, () => left.splice(randomInt(left.length), 1)[0]).join('');
}

/**
 * An AWS access key id nobody owns, another one each time. No letter comes twice and a digit is in it: one random key in
 * a hundred reads like a word, and whether that is found is the detectors' matter.
 */
export const awsKey = (): string => `AKIA${pick('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 13)}${pick('234567', 3)}`;

/** A German IBAN with right check digits and no account behind it. */
export function iban(): string {
  const account = `10020030${String(randomInt(1e9, 9e9))}`;
  // ISO 13616: D is 13, E is 14; the check digits stand as 00 while they are worked out
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`;
}

export const email = (name: string): string => `${name}.${randomInt(1000, 9999)}@nordwind-handel.de`;
