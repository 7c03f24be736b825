import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { complete, iban97, luhn } from '../../../src/engine/checksums.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));
const entities = (text: string): readonly string[] => scan(text).map(({ entity }) => entity);
const hex = (text: string): string => [...text].map((sign) => sign.charCodeAt(0).toString(16)).join('');
const rot13 = (text: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const first = letter < 'a' ? 65 : 97;
    return String.fromCharCode(first + ((letter.charCodeAt(0) - first + 13) % 26));
  });

const word = 'Otter!Lamp77';
const plain = 'OtterLamp77';

describe('a value that is hidden beside a word for passwords', () => {
  it.each([
    ['a cipher, its name behind', `rot13: ${rot13(word)} ist das VPN-Passwort`, rot13(word)],
    ['hex in a query', `SELECT 0x${hex(plain)}; -- this column held the api password`, `0x${hex(plain)}`],
    ['letters one by one', `root password ${[...plain, '#'].join(' ')} for the PACS box`, [...plain, '#'].join(' ')],
    [
      'the alphabet of pilots',
      'vpn password: Mike Oscar Yankee Quebec Victor Sierra India seven',
      'Mike Oscar Yankee Quebec Victor Sierra India seven',
    ],
    [
      'Morse code',
      'wifi password in Morse: --- - - . .-. .-.. .- -- .--. --... ---.. ok',
      '--- - - . .-. .-.. .- -- .--. --... ---..',
    ],
    [
      'a builder of strings',
      'new StringBuilder("Otter").append("Lamp77x").toString() // db password',
      'Otter").append("Lamp77x',
    ],
    ['a name at a distance', `the wifi password of the old cabin up north is, in rot13, ${rot13(word)}`, rot13(word)],
    [
      'percent escapes',
      `pw as the log shows it: ${hex(plain).replace(/../g, '%$&')}`,
      hex(plain).replace(/../g, '%$&'),
    ],
  ])('%s', (_name, text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it.each([
    ['a cipher beside a term', 'Explain rot13 and passwords: Python3.11 has codecs, see PEP-0100'],
    ['an alphabet that spells nothing', 'Reset your password. NATO alphabet: Alfa Bravo, then Charlie'],
    ['a class', 'the password class is "btn-" + "primary2" in CSS'],
    ['a field', 'password field: "input" + "Field1"'],
    ['hints', 'Password hints: use `foo1bar2` + `baz3qux4` as test ids'],
    ['a field in German', 'Passwort-Feld rückwärts: PR-2024-AB12'],
    ['a sentence between', 'nobody gave me a password for that old cabin up north, just "Otter" + "Lamp77x"'],
    ['a sentence in base64', `password policy: YXQgbGVhc3QgdGVuIGxldHRlcnM=`],
  ])('not: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});

const card = complete('471628395518064?', luhn);
const account = complete('DE??370500110532013047', iban97);
const token = sample('ghp_{alnum:36}', 3);
const inGroups = (text: string, sign: string): string => text.replace(/.{4}(?!$)/g, `$&${sign}`);

describe('numbers, addresses and keys in other clothes', () => {
  it.each([
    ['an account with underscores', `cuenta ${inGroups(account, '_')}, ok`, 'IBAN_CODE'],
    ['a US number with underscores', 'SSN 536_22_8714 please', 'US_SSN'],
    ['a card between bars', `card |${[...card].join('|')}| ok`, 'CREDIT_CARD'],
    ['a card backwards in groups', `card backwards: ${inGroups([...card].reverse().join(''), ' ')}`, 'CREDIT_CARD'],
    ['a card in halves', `card: ${card.slice(0, 8)}, then ${card.slice(8)}`, 'CREDIT_CARD'],
    ['a card in pairs', `card: ${card.replace(/..(?!$)/g, '$& ')}`, 'CREDIT_CARD'],
    ['a card with letters for digits', `card: ${card.replaceAll('1', 'l')}`, 'CREDIT_CARD'],
    ['a card out of two variables', `A=${card.slice(0, 8)}\nB=${card.slice(8)}\ncard=$A$B`, 'CREDIT_CARD'],
    [
      'a key out of two variables',
      `p1 = "${token.slice(0, 20)}"\np2 = "${token.slice(20)}"\nkey = p1 + p2`,
      'GITHUB_PAT',
    ],
    [
      'a card behind a year',
      `In 2024 card ${card.slice(0, 4)} then ${card.slice(4, 8)} then ${card.slice(8, 12)} then ${card.slice(12)}`,
      'CREDIT_CARD',
    ],
    ['stars in an address in quotes', 'remove the stars: "mo*la*mp@ot*ter.d*e"', 'EMAIL_ADDRESS'],
    ['stars in an address in brackets', 'remove the stars (mo*la*mp@ot*ter.d*e).', 'EMAIL_ADDRESS'],
    ['stars in an address', 'write to mo*.la*mp@ot*ter*.de (without the stars)', 'EMAIL_ADDRESS'],
    ['an address in Korean', '이메일은 molamp 골뱅이 otterlamp 점 com 입니다', 'EMAIL_ADDRESS'],
    ['an address in Czech', 'e-mail: molamp zavináč otterlamp tečka cz', 'EMAIL_ADDRESS'],
    ['a telephone in Korean', '제 번호는 공일공육팔일일육팔육구 이에요', 'PHONE_NUMBER'],
    ['a telephone in Vietnamese', 'số của tôi là không chín một chín ba bốn năm hai bảy tám', 'PHONE_NUMBER'],
    ['a telephone with its name behind', '0702265485 är patientens mobil', 'PHONE_NUMBER'],
  ])('%s', (_name, text, entity) => {
    expect(entities(text)).toEqual([entity]);
  });

  it('a key over lines of one length wins over its first line', () => {
    const key = sample('sk_live_{alnum:92}', 5);
    const lines = key.replace(/.{25}(?!$)/g, '$&\n');
    expect(found(`photo of the key:\n${lines}\nas one line please`)).toEqual([lines]);
  });

  it.each([
    ['scores beside a card', 'card game scores 21 33 45 12 18 22 19 45'],
    ['a lottery', 'lottery numbers 28 - 34 - 12 - 20 - 37 - 20'],
    ['years and years', 'card catalogue: 2024 then 2025 then 2026 then 2027 then 2028'],
    ['a range', 'range 100 - 200 - 300'],
    ['an outline', '0.1.2.1.0.3.1.2.0.1 outline numbering'],
    ['a sum of variables', 'x1 = 12\ny1 = 14\nz = x1 + y1'],
    ['names of files', 'IMG_2024_01_15_123456.jpg and log_2024_01_15'],
  ])('not: %s', (_name, text) => {
    expect(found(text)).toEqual([]);
  });
});
