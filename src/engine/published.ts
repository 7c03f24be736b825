import { regex, wordList } from './regex.ts';
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
  ['6L40', 'f5e95c99'], // reCAPTCHA's test secret
  ['f340', '2e030cdd'], // the first address of a local chain
  ['sk32', '2cafc097'], // Stripe's documentation, until 2024 in every example
  ['2Y22', '6c96130f'], // OAuth: RFC 6749
]);

/** The IBAN of each country that the SWIFT registry and Wikipedia show; those of 28 countries. */
const accounts = (): string => wordList`
    5488b036 45c755c9 faf7e1c0 cb2609a4 0669f8f5 5806e726 c498d017 b179add4 b84613f1 70150232 122da061 274325e2
    34d9c40d 76a477f9 f6c8d84f 95c1bd67 d83a36c1 8f8e3c05 f5e43d20 8538b8cc 1f6b1545 92c09c16 91a71b99 69835a1d
    672133eb 95dbcef2 756e8a52 4beca856
`;

/** Numbers of people, firms, cars and devices that Wikipedia, registers and manuals show, by six hex digits. */
const numbers = (): string => wordList`
    5beaef e42ee5 8839e8 c2fc4a 84b119 8e7f86 100a58 da0008 70cd94 1f0b62 a1b575 19565c 77741c 662221 14bdcd 664e7c
    f413dc c2883d bd3542 2f8b1a 6e67e9 8115c4 b462bf 1a5376 51fc42 15e2b0 17b672 ee17f1 2b810b 7619ee 1bcf14 78c17d
    d21e84 f633c7 4607ea ffeb20 6442fd 103317 62572b b80a37 6a899c 44f602 8c2d3a 7ec946 7281df 74fcb9 a004fb bd807a
    82e987 0b2b40 09ef1e 1c9f96 22b94d 2a0005 164893 133cad fb7c71 da5511 eef306 74323c 10b1cb ca7e08 8ca0cb e35023
    ab837b 4b76a9 e24df9 016d53 a11e07 2c01ce 986811 a0100b 6c5bab 2083e7 bc18b2 6b46fa 13a411 f0026e 1c89df 1966eb
    bd0eb5 7f9c77 369325 2c852d a45ed2 047a2e eddda2 d298b8 029cd1 e33be0 c0b7e3 953ae8 156a3e 862f4f b41ae8 0e034d
    188cc4 d5a1ee d5a9d6 fc9b17 9396ac ba8a16 a124e2 9c5609 646e00 44a595 97054f ef9648 2efd46 072284 c3a8c4 d6c8f2
    e69f87 3578b8 0653f5 8be4ee 379bf0 51ff20 41ff83 1a4e63 e3aa24 406b49 418976 6208d7 6287ba 2e6ac9 f2a66b 27fddf
    ff483b 1f873c 452ba9 5ee769 42dd0a 8cfb64 f9ada4 745c1c 860eec 9ca2c4 4bc223 bbd983 2d8a71 ef797c f0592c 388d92
    220089 452c9e cbf29e aad05c 04be19
`;

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
export const isPublishedAccount = (value: string): boolean => accounts().includes(printOf(value));

/** The example that a register or a manual shows: `value` without separators, in capitals. */
export const isPublishedNumber = (value: string): boolean => numbers().includes(printOf(value).slice(0, 6));

const sampleWords = regex('i')`
  fiction|film|movie|drama|tutorial|training|demo|example|sample|placeholder|reserved|textbook|manual
  |well-known|document|docs|dummy|fake|mock|test|magic number|\bspec\b|registry|wikipedia|muster|beispiel
  |z\. ?b\.|exemp|eksemp|ejemplo|esempio|voorbeeld|przykład|esimerk|příklad|példa|örnek|contoh|ví dụ
  |παράδειγμα|пример|приклад|википед|例|예시|उदाहरण|مثال|explain|mod[- ]?97|check ?digit|algorithm|valid(?:at|ar|er)|novel
`;

/** Whether the words beside a value say that it is made up. Only to be asked of values that may be. */
export const isToldAsSample = ({ before, after }: { readonly before: string; readonly after: string }): boolean =>
  sampleWords.test(before + after);
