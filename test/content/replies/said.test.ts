import { expect, test } from 'vitest';
import { keepSaid } from '../../../src/content/replies/said.ts';
import type { SettledSegment } from '../../../src/page-io/reading/settle.ts';

const element = (): Element => ({}) as Element;
const piece = (text: string, reply: Element, more: Partial<SettledSegment> = {}): SettledSegment => ({
  text,
  links: [],
  code: [],
  reply,
  generation: 0,
  range: () => undefined,
  ...more,
});

test('what was said before is told, oldest first, and once however often the page draws it', () => {
  const said = keepSaid(() => '/c/1');
  const [one, two] = [element(), element()];
  said.add(piece('a', one));
  said.add(piece('b', two));
  said.add(piece('a', element()));
  expect(said.before(piece('c', two))).toEqual(['a', 'b']);
});

test('what is replaced or written anew in its place was not said', () => {
  const said = keepSaid(() => '/c/1');
  const [one, two] = [element(), element()];
  const paused = piece('the height is 12', two);
  for (const each of [piece('a', one), paused]) said.add(each);
  expect(said.before(piece('the height is 1200', two, { replaces: paused }))).toEqual(['a']);
  said.add(piece('b', two));
  expect(said.before(piece('c', two, { generation: 1 }))).toEqual(['a']);
});

test('the oldest is forgotten first', () => {
  const said = keepSaid(() => '/c/1');
  const reply = element();
  for (let at = 0; at < 30; at++) said.add(piece(`${at} ${'x'.repeat(10_000)}`, reply));
  const kept = said.before(piece('', reply));
  expect(kept.length).toBeLessThan(20);
  expect(kept.at(-1)).toMatch(/^29 /);
});

test('what was said in another chat of the same page is forgotten', () => {
  let path = '/c/1';
  const said = keepSaid(() => path);
  const reply = element();
  said.add(piece('a', reply));
  path = '/c/2';
  expect(said.before(piece('b', reply))).toEqual([]);
});

test('what was said before a new chat got its number is kept', () => {
  let path = '/new';
  const said = keepSaid(() => path);
  const reply = element();
  said.add(piece('a', reply));
  path = '/c/2';
  expect(said.before(piece('b', reply))).toEqual(['a']);
});
