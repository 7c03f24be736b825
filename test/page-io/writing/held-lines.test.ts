import { afterAll, expect, it, vi } from 'vitest';
import type { Composer } from '../../../src/page-io/writing/composer.ts';
import { HeldLines } from '../../../src/page-io/writing/held-lines.ts';
import { field } from '../../content/outgoing/field.ts';

vi.stubGlobal('InputEvent', Event);
let write = (): void => undefined;
vi.stubGlobal('document', { execCommand: () => write() });
afterAll(() => void vi.unstubAllGlobals());

const key = (name: string, held: object = {}): KeyboardEvent =>
  ({ key: name, keyCode: 0, ctrlKey: false, metaKey: false, ...held }) as KeyboardEvent;

/** A box in which Enter has been held so often, and these keys are pressed next. */
function pressed(times: number, ...keys: readonly KeyboardEvent[]): string {
  const box = field('Dear Anna,');
  const composer: Composer = { ...box, element: new EventTarget() as HTMLElement };
  write = () => box.insert('\n');
  const lines = new HeldLines();
  for (let time = 0; time < times; time++) lines.add(composer);
  for (const one of keys) {
    lines.before(one, () => composer);
    if (one.key.length === 1 && !one.ctrlKey) box.insert(one.key);
  }
  return composer.read();
}

it('begins the held lines before the next words, once', () => {
  expect(pressed(1, key('a'), key('b'))).toBe('Dear Anna,\nab');
  expect(pressed(2, key('Shift'), key('A'))).toBe('Dear Anna,\n\nA');
  expect(pressed(1, key('v', { ctrlKey: true }))).toBe('Dear Anna,\n');
  expect(pressed(1, key('Process', { keyCode: 229 }))).toBe('Dear Anna,\n');
  expect(pressed(1, key('Insert', { shiftKey: true }))).toBe('Dear Anna,\n');
});

it('begins a held line before a key that takes it back, which would else take a letter', () => {
  expect(pressed(1, key('Backspace'))).toBe('Dear Anna,\n');
  expect(pressed(2, key('Delete'))).toBe('Dear Anna,\n\n');
});

it('begins none where nothing was held, or the caret may have gone elsewhere', () => {
  expect(pressed(0, key('a'))).toBe('Dear Anna,a');
  expect(pressed(1, key('Insert'), key('a'))).toBe('Dear Anna,a');
  expect(pressed(1, key('ArrowLeft'), key('a'))).toBe('Dear Anna,a');
  expect(pressed(1, key('c', { ctrlKey: true }), key('a'))).toBe('Dear Anna,a');
});
