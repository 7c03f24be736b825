import { randomBytes, randomInt } from 'node:crypto';

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An AWS access key id nobody owns, another one each time. */
export const awsKey = (): string => `AKIA${[...randomBytes(16)].map((byte) => base32[byte % 32]).join('')}`;

/** A German IBAN with right check digits and no account behind it. */
export function iban(): string {
  const account = `10020030${String(randomInt(1e9, 9e9))}`;
  // ISO 13616: D is 13, E is 14; the check digits stand as 00 while they are worked out
  const check = 98n - (BigInt(`${account}131400`) % 97n);
  return `DE${String(check).padStart(2, '0')}${account}`;
}

export const email = (name: string): string => `${name}.${randomInt(1000, 9999)}@nordwind-handel.de`;
