import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Bech32 in capitals behind `AGE-SECRET-KEY-1` (age specification). */
export default secrets('age', {
  'age-secret-key': {
    title: 'secret key',
    severity: 'critical',
    token: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  },
});

const bech32 = sample('{upalnum:90}')
  .replace(/[1BIO]/g, '')
  .slice(0, 58);

export const examples: Examples = {
  match: [`# created: today\n«AGE-SECRET-KEY-1${bech32}»`],
  ignore: [`age1${bech32.toLowerCase()}`, 'AGE-SECRET-KEY-1...'], // the first: a public key
};
