import { expect, test } from 'vitest';
import { spansOf, type WordScores } from '../../../src/model/names/spans.ts';
import { cutWords } from '../../../src/model/names/words.ts';

const none = { begins: 0, goesOn: 0 };
const scores: Readonly<Record<string, WordScores>> = {
  o: { PERSON: none, ADDRESS: none },
  P: { PERSON: { begins: 0.9, goesOn: 0 }, ADDRESS: none },
  p: { PERSON: { begins: 0.1, goesOn: 0.6 }, ADDRESS: none },
  A: { PERSON: none, ADDRESS: { begins: 0.8, goesOn: 0 } },
  a: { PERSON: none, ADDRESS: { begins: 0, goesOn: 1 } },
  w: { PERSON: { begins: 0.8, goesOn: 0 }, ADDRESS: none },
  h: { PERSON: { begins: 0.3, goesOn: 0.1 }, ADDRESS: none },
};

const least = { PERSON: 0.6, ADDRESS: 0.6, lone: 0.85 };

/** `marks` has one letter a word: which scores it gets. */
const read = (text: string, marks: string): string[] =>
  spansOf(
    text,
    cutWords(text),
    [...marks].map((mark) => scores[mark]!),
    least,
  ).map(({ start, end, label, score }) => `${label} ${text.slice(start, end)} ${score.toFixed(2)}`);

test('words that go on are one finding, its score is their mean', () => {
  expect(read('Dear Ann Lee, hi', 'oPpoo')).toEqual(['PERSON Ann Lee 0.80']);
});

test('a word that begins a finding ends the one before', () => {
  expect(read('Ann Lee Bo Ek', 'PpPp')).toEqual(['PERSON Ann Lee 0.80', 'PERSON Bo Ek 0.80']);
});

test('what is not sure enough for a lone word is enough for several', () => {
  expect(read('Ann Lee', 'wp')).toEqual(['PERSON Ann Lee 0.75']);
});

test('a finding may go on over a new line', () => {
  expect(read('5 Elm Rd\nBath', 'Aaaa')).toEqual(['ADDRESS 5 Elm Rd\nBath 0.95']);
});

test.each([
  ['a word that is likelier nothing', 'Ann', 'h'],
  ['a lone word that is not sure enough', 'Ann', 'w'],
  ['a name in lower case that is not sure enough', 'ask ann lee', 'owp'],
  ['a name with a number', 'Ann5', 'P'],
  ['a name of one letter', 'A', 'P'],
  ['an address without a number', 'Elm Road', 'Aa'],
  ['a hash', 'a95ab954fabd', 'A'],
  ['an address without a word', '12 34', 'Aa'],
  ['a name in lower case in a line that is not', 'The ann', 'oP'],
])('%s is no finding', (_, text, marks) => expect(read(text, marks)).toEqual([]));

test('a name in lower case is found in a line of lower case', () => {
  expect(read('Hello\nask ann', 'ooP')).toEqual(['PERSON ann 0.90']);
});

test('who was named in full is known by one name after that', () => {
  expect(read('Ann Lee came, Ann left', 'Ppoowo')).toEqual(['PERSON Ann Lee 0.80', 'PERSON Ann 0.80']);
  expect(read('Bo Ek came, Ann left', 'Ppoowo')).toEqual(['PERSON Bo Ek 0.80']);
});

test('words in lower case after the last comma are no part of an address', () => {
  expect(read('12 Elm Road, Paris, call me', 'Aaaaaaaa')).toEqual(['ADDRESS 12 Elm Road, Paris 0.97']);
  expect(read('12 elm road, paris', 'Aaaaa')).toEqual(['ADDRESS 12 elm road, paris 0.96']);
});

test('two single names with one space between are one', () => {
  expect(read('Ann Lee', 'PP')).toEqual(['PERSON Ann Lee 0.90']);
  expect(read('Ann  Lee', 'PP')).toEqual(['PERSON Ann 0.90', 'PERSON Lee 0.90']);
});

test.each([
  ['notulist Ann Lee', 'PPp', 'Ann Lee'],
  ['gửi chị Trần Văn Hùng', 'Ppppp', 'Trần Văn Hùng'],
  ['Ann van der Lee', 'Pppp', 'Ann van der Lee'],
  ['Arvind ji, parcel', 'Ppoo', 'Arvind'],
  ['Hi Ji-hoon, hello', 'oPoooo', 'Ji-hoon'],
])('small words around a name are no part of it, what a hyphen joins is: %s', (text, marks, name) => {
  const found = spansOf(
    text,
    cutWords(text),
    [...marks].map((mark) => scores[mark]!),
    { ...least, lone: 0.6 },
  );
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([name]);
});
