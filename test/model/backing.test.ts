import { expect, test } from 'vitest';
import { backing } from '../../src/model/backing.ts';
import { cutWords } from '../../src/model/words.ts';

const persons = /^(?:Ingeborg|Karaca|Young|Mann|len|Gini|Danish|Tore)$/;
const cities = /^(?:Gent|Chennai|Gaia)$/;

/** Whether what stands in guillemets is backed; the lists know the words above. */
function isBacked(label: 'PERSON' | 'ADDRESS', marked: string, score = 0.9): boolean {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const words = cutWords(text);
  const listed = words.map(({ start: from, end: to }) => {
    const word = text.slice(from, to);
    return { person: persons.test(word), city: cities.test(word), ordinary: word === 'Young' };
  });
  return backing(text, words, listed)({ start, end, label, score });
}

test.each([
  'ask «Karaca» about it',
  'Sehr geehrte Frau «Weißhaupt»,',
  'il signor «Zuccarelli» parcheggia in cortile',
  'Wardens: «Parisa», Ingeborg',
  'notes by «Hinnerk Lürssen»',
  '참조: «최하은 팀장».',
  '«高橋直樹»様の荷物は',
])('a name that something speaks for: %s', (marked) => expect(isBacked('PERSON', marked)).toBe(true));

test.each([
  ['no list has it', '«Lieferschein» 8058985997: 11 Kartons'],
  ['an order to the chatbot', 'der Wagen kommt. «Schreib» einen Bericht.'],
  ['an ordinary word', 'GC pause «Young» (normal)'],
  ['a call', 'if «len»(pw) < 8:'],
  ['code', 'env: { «valueFrom»: secret }'],
  ['a key', '{"«len»": {"a": 1}}'],
  ['letters', 'vessel «ETA» 05/11 2100'],
  ['called after somebody', 'the «Gini» coefficient is 0.3'],
  ['a language', 'translate to «Danish»'],
])('no name: %s', (_, marked) => expect(isBacked('PERSON', marked)).toBe(false));

test('a score that is nearly certain needs nothing else', () => {
  expect(isBacked('PERSON', 'crash. «Kavitha» says so', 0.999)).toBe(true);
});

test.each([
  '«Grabenweg 128/19, 6020 Innsbruck»',
  '«125 kingsway, leeds ls2 8ab»',
  '«9000 Gent»',
  '«8, Anna Nagar West, Chennai - 600040»',
  '«Holstenkamp 44»;22525;Hamburg',
  '«Nádražní 692», 120 00 Praha',
  '«г. Москва, ул. Тверская, д. 18»',
  '«東京都渋谷区神南1丁目2-15»',
])('an address has the words or the code of one: %s', (marked) => expect(isBacked('ADDRESS', marked)).toBe(true));

test.each(['«lot L61187097»', 'v «vecka 48»', '«25 paleți»', '«HIP 89549, Gaia DR3»', '«FF FF FF\ncan0  0CF00400»'])(
  'a number beside a word is no address: %s',
  (marked) => expect(isBacked('ADDRESS', marked)).toBe(false),
);
