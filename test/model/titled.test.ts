import { expect, test } from 'vitest';
import { withTitled } from '../../src/model/titled.ts';

const names = (text: string): readonly string[] => withTitled(text, []).map(({ start, end }) => text.slice(start, end));

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
  'अच्छा जी',
])('nobody: %s', (text) => expect(names(text)).toEqual([]));

test('a name by its title stands where the model sees another', () => {
  const text = 'Geachte mevrouw ter Horst,';
  const found = withTitled(text, [{ start: 20, end: 25, label: 'PERSON', score: 0.9 }]);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['ter Horst']);
});
