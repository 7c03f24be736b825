import { sha256 } from './sha256.ts';

/**
 * Values that documentation prints and everybody copies: they open nothing and are nobody's. Kept as the first eight hex
 * digits of the SHA-256 of the value without blanks, so that no key stands in our source; the first two characters and
 * the length say which values are worth a hash.
 */
const keys = new Map([
  ['Eb88', '0011cc25'], // Azurite and the Azure storage emulator: the account devstoreaccount1
  ['C288', 'aa654743'], // the Azure Cosmos DB emulator
  ['JB16', '8be5d113'], // one-time codes: the wiki of the Key URI format
  ['GE32', '549c9390'], // one-time codes: RFC 6238, appendix B
  ['ac64', 'bc1a5096'], // Hardhat and Anvil: the first three accounts of every local chain
  ['5964', '8335c553'],
  ['5d64', 'b26ab652'],
]);

/** The IBAN of each country that the SWIFT registry and Wikipedia show; those of 28 countries. */
const accounts = new Set(
  (
    '5488b036 45c755c9 faf7e1c0 cb2609a4 0669f8f5 5806e726 c498d017 b179add4 b84613f1 70150232 122da061 274325e2 34d9c40d 76a477f9 ' +
    'f6c8d84f 95c1bd67 d83a36c1 8f8e3c05 f5e43d20 8538b8cc 1f6b1545 92c09c16 91a71b99 69835a1d 672133eb 95dbcef2 756e8a52 4beca856'
  ).split(' '),
);

/** First eight hex digits of a value's hash; the values are ASCII. */
function printOf(value: string): string {
  const bytes = sha256(Uint8Array.from(value, (char) => char.charCodeAt(0)));
  return [...bytes.subarray(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A key that is printed in documentation, with or without 0x. */
export function isPublishedKey(value: string): boolean {
  const bare = value.startsWith('0x') ? value.slice(2) : value;
  const print = keys.get(bare.slice(0, 2) + bare.length);
  return print !== undefined && print === printOf(bare);
}

/** The example of a country: `value` without separators, in capitals. */
export const isPublishedAccount = (value: string): boolean => accounts.has(printOf(value));

const sampleWords =
  /fiction|film|movie|drama|tutorial|training|demo|example|sample|placeholder|reserved|document|docs|dummy|fake|mock|test|\bspec\b|registry|wikipedia|muster|beispiel|z\. ?b\.|exemple|ejemplo|exemplo|esempio|voorbeeld|przykład|exempel|eksempel|esimerk/i;

/** Whether the words beside a value say that it is made up. Only to be asked of values that may be. */
export const isToldAsSample = ({ before, after }: { readonly before: string; readonly after: string }): boolean =>
  sampleWords.test(before + after);
