import type { Examples } from '../../engine/detector.ts';
import { secrets } from '../../engine/secret.ts';

/** Bech32 in capitals behind `AGE-SECRET-KEY-1` (age specification). */
export default secrets('age', {
  'age-secret-key': {
    severity: 'critical',
    token: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
  },
});

const secretPart = 'QPZ4RY9X8GF2TVDW0S3JN54KHCE6M' + 'UA7LQ2ZP5YR8X9FG3TVWD6S0JNK7H';

export const examples: Examples = {
  match: [`# created: today\n«AGE-SECRET-KEY-1${secretPart}»`],
  ignore: [`age1${secretPart.toLowerCase()}`, 'AGE-SECRET-KEY-1...'], // the first: a public key
};
