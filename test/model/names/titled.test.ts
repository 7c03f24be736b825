import { expect, test } from 'vitest';
import { withTitled } from '../../../src/model/names/titled.ts';
import { look } from '../lists.ts';

const names = (text: string): readonly string[] =>
  withTitled(text, [], look).map(({ start, end }) => text.slice(start, end));

test.each([
  ['Against Mr. Achterberg. Draft a notice', 'Achterberg'],
  ['transmissions : mme lavergne ch. 12', 'lavergne'],
  ['mit Herrn von der Aue besprochen', 'von der Aue'],
  ['العميلة ليلى حداد لم تستلم', 'ليلى حداد'],
  ['सुमन वर्मा जी का पता', 'सुमन वर्मा'],
  ['議事録：森田 彩部長が説明', '森田 彩'],
  ['石井誠様、お世話に', '石井誠'],
  ['정유진 님이 휴가입니다', '정유진'],
  ['받는 사람 박민준. 문자', '박민준'],
  ['收件人：王小明，电话', '王小明'],
  ['geehrter frau schneider, anbei', 'schneider'],
  ['llamó la señora garcía ayer', 'garcía'],
  ['žádost paní novákové.', 'novákové'],
  ['that Mr White will cover', 'White'],
  ['Dear Mrs. Okonkwo Please call', 'Okonkwo'],
  ['por el Sr. Joaquín Villalobos hoy', 'Joaquín Villalobos'],
  ['o Sr. Quintanilla pediu', 'Quintanilla'],
  ['Frau Öztürk-Lange kommt', 'Öztürk-Lange'],
  ['že paní Svobodové.', 'Svobodové'],
  ['avec Madame Le Goff demain', 'Le Goff'],
  ['ভাড়াটিয়া রেহানা খাতুন, ঠিকানা', 'রেহানা খাতুন'],
  ['соседка Ляззат Ахметова подтверждает', 'Ляззат Ахметова'],
  ['والمسؤول ناصر العتيبي وافق', 'ناصر العتيبي'],
  ['Η κυρία Ελένη Παππά μένει', 'Ελένη Παππά'],
])('a title gives a name away: %s', (text, name) => expect(names(text)).toEqual([name]));

test.each([
  'お客様へのご案内',
  '株式会社様',
  '同様に多様な',
  '고객님, 담당자님',
  '홍보팀 팀장',
  '客户投诉快递丢失',
  'Frau Doktor sagt, Herr und Frau',
  'mrs and mr as labels',
  'السيد في المكتب',
  'клиент просит скидку',
  'العامل النفسي المهم',
  'المسؤول وافق على',
  'ভাড়াটিয়া ভাড়া দেয়নি, চলে গেছে',
  'अच्छा जी',
  'meine frau arbeitet hier',
  'seine frau hatte recht',
  'unsere frau müller gibt es so nicht',
  'la señora duerme mucho',
  'herr ober bitte zahlen',
  'paní učitelka říká',
  'Sr. Software Engineer',
  'hiring a Sr. Sales Manager',
  'Jr. QA Analyst',
  'Thank you, Mr. Chairman',
  'Mr. Speaker, I rise',
  'Monsieur le Président',
  'Ms. Marketing',
  'Madame Tussauds London',
])('nobody: %s', (text) => expect(names(text)).toEqual([]));

test('a name by its title stands where the model sees another', () => {
  const text = 'Geachte mevrouw ter Horst,';
  const found = withTitled(text, [{ start: 20, end: 25, label: 'PERSON', score: 0.9 }], look);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['ter Horst']);
});
