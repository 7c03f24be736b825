import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));
const backwards = (text: string): string => [...text].reverse().join('');
const shifted = (text: string, by: number): string =>
  text.replace(/[a-z]/g, (letter) => String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)));
const rot47 = (text: string): string =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(33 + ((sign.charCodeAt(0) - 33 + 47) % 94)));

const token = sample('ghp_{alnum:36}', 3);
const plain = sample('{hex:32}', 5);
const absent = [...'QZXJ'].find((letter) => !token.includes(letter)) ?? '';
const strewn = (token.match(/.{1,4}/g) ?? []).join(absent + absent);
const mail = 'mo.lamp27@otterlamp.de';

describe('a value in a cipher that the text names', () => {
  it.each([
    ['rot13', `rot13 of her mail: ${shifted(mail, 13)} ok`, shifted(mail, 13)],
    ['rot47', `in rot47: ${rot47(token)} ok`, rot47(token)],
    ['a shift', `each letter shifted by 7: ${shifted(mail, 7)} ok`, shifted(mail, 7)],
    ['rot of five', `ROT5, her mail: ${shifted(mail, 5)}.`, shifted(mail, 5)],
    ['a letter strewn', `drop every ${absent}: ${strewn} ok`, strewn],
    [
      'named in a comment',
      `x = "${backwards('Otter!Lamp77x')}"  # wifi password, reversed`,
      backwards('Otter!Lamp77x'),
    ],
    [
      'named below',
      `Can you turn this around? It is written backwards.\n\n${backwards('Otter!Lamp77x')}\n\nIt should be the wifi password.`,
      backwards('Otter!Lamp77x'),
    ],
    ['base64 of few characters', `steuer-id ${btoa('86095742719').replace(/=+$/, '')}= (base64)`, 'ODYwOTU3NDI3MTk='],
    ['in the place of the value', `api_token = "reversed: ${backwards(plain)}"`, `reversed: ${backwards(plain)}`],
    ['behind its name', `MAIL=${shifted(mail, 13)} # rot13`, shifted(mail, 13)],
    ['in a call', `mail = codecs.decode('${shifted(mail, 13)}', 'rot13')`, shifted(mail, 13)],
    [
      'with blanks, in a call',
      `"${backwards('DE75 5121 0800 1245 1261 99')}"[::-1]`,
      backwards('DE75 5121 0800 1245 1261 99'),
    ],
    ['Ascii85 by its marks', "<~D/V%C@;Ts=2aD;'FCfK/@;Ts9A7Y~>", "<~D/V%C@;Ts=2aD;'FCfK/@;Ts9A7Y~>"],
    ['caesar', `Caesar: ${shifted(mail, 3)} ok`, shifted(mail, 3)],
    ['quoted', `rot13("${shifted(mail, 13)}")`, shifted(mail, 13)],
    ['backwards', `password backwards: ${backwards('Otter!Lamp77x')} ok`, backwards('Otter!Lamp77x')],
    [
      'backwards in French',
      `IBAN à l'envers : ${backwards('DE75512108001245126199')}`,
      backwards('DE75512108001245126199'),
    ],
  ])('%s', (_name, text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it.each([
    'base64 of deadbeef, cafebabe and 481720ab',
    'rot13: only letters move, 481720 stays',
    "a.split('') and b.reverse() of 'item-4817'",
    'a <~ b, and c ~> d in 4 steps',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is not looked for where no cipher is named', () => {
    expect(found(`her file: ${rot47(token)} ok`)).toEqual([]);
  });
});

describe('a value backwards that nobody names', () => {
  it.each([
    ['a key', `see ${backwards(token)} there`, backwards(token)],
    ['a password with its name', `row: ${backwards('password: Otter!Lamp77x')}`, backwards('Otter!Lamp77x')],
    [
      'base64',
      `blob ${backwards(btoa('mail mo.lamp@otterlamp.de'))} end`,
      backwards(btoa('mail mo.lamp@otterlamp.de')),
    ],
    ['a mail', 'write to ed.pmalretto@pmal.o please', 'ed.pmalretto@pmal.o'],
  ])('%s', (_name, text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it.each([
    'a ==somethingLongerThanTwenty',
    'in the nekot: valley of 7 otters',
    'import x from "it.x@1.2.3"',
    'some_long_snake_case_name_ks',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('Morse', () => {
  it('is read behind a name', () => {
    const code = '----- -.... ..--- -.... -.... .---- --... .---- -.... ----.';
    expect(found(`Telefonnummer: ${code} bitte`)).toEqual([code]);
  });

  it.each(['a --- b ... c -- d .- e', '| --- | --- | .- |', '1. .. -. ...'])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what is moved by days or rows is no alphabet', () => {
  it.each([
    'Die Lieferung wird um 4 Tage verschoben, das Login Lampe24x ist offen',
    'the table was shifted by 2 rows, credentials for Otter2-Lamp follow',
    'décalage de 3 heures, mot de passe : voir Feuille4C',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
