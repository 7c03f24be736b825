import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../../src/page-io/writing/composer.ts';
import { createWritten } from '../../../src/content/outgoing/written.ts';

type Box = Composer & { holds: string; readonly element: { isConnected: boolean; value?: string } };

/** `field`: one of the page's own text fields, as code editors hear their keys in. */
function box(field = false): Box {
  const made = {
    holds: '',
    element: { isConnected: true, ...(field && { value: '' }) },
    read: (): string => made.holds,
    insert: (text: string): void => void (made.holds += text),
  };
  return made as unknown as Box;
}
const typed = (data: string): Event => ({ isTrusted: true, data, inputType: 'insertText' }) as unknown as Event;
const deleted = { isTrusted: true, data: null, inputType: 'deleteContentBackward' } as unknown as Event;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what a page took away for a request that was refused', () => {
  it('is given back', () => {
    const written = createWritten();
    const composer = box();
    written.changed(composer, 'my words', typed('s'));
    written.giveBack(
      () => composer,
      (text) => text === 'my words',
    );
    vi.advanceTimersByTime(1000);
    expect(composer.holds).toBe('my words');
  });

  it('is given back, where a script had put it there', () => {
    const written = createWritten();
    const composer = box();
    written.changed(composer, 'other words', typed('s'));
    composer.holds = 'words of a script';
    written.giveBack(
      () => composer,
      (text) => text.includes('script'),
    );
    composer.holds = '';
    vi.advanceTimersByTime(1000);
    expect(composer.holds).toBe('words of a script');
  });

  it('is not, where the person took it out, or where other words were refused', () => {
    const written = createWritten();
    const composer = box();
    written.changed(composer, 'my words', typed('s'));
    written.giveBack(
      () => composer,
      () => false,
    );
    written.changed(composer, '', deleted);
    written.giveBack(
      () => composer,
      () => true,
    );
    vi.advanceTimersByTime(1000);
    expect(composer.holds).toBe('');
  });

  it('is given back to the composer it was taken from, where another one is in use by then', () => {
    const written = createWritten();
    const [sent, active] = [box(), box()];
    written.changed(sent, 'my words', typed('s'));
    active.holds = 'other words';
    written.changed(active, 'other words', typed('s'));
    written.giveBack(
      () => active,
      (text) => text === 'my words',
    );
    vi.advanceTimersByTime(1000);
    expect([sent.holds, active.holds]).toEqual(['my words', 'other words']);
  });

  it('is given to the composer that the page makes in its place, also where that takes a while', () => {
    const written = createWritten();
    const [before, later] = [box(), box()];
    let active = before;
    before.holds = 'my words';
    written.changed(before, 'my words', typed('s'));
    written.giveBack(
      () => active,
      () => true,
    );
    vi.advanceTimersByTime(200);
    before.element.isConnected = false;
    active = later;
    vi.advanceTimersByTime(1000);
    expect(later.holds).toBe('my words');
  });

  it('is whole and comes once, where a code editor empties its field at each key, however fast they come', () => {
    const written = createWritten();
    const composer = box(true);
    const lines: string[] = [];
    composer.insert = (text) => void lines.push(text);
    for (const key of 'fast') (written.changing(composer), written.changed(composer, key, typed(key)));
    vi.advanceTimersByTime(300);
    written.changed(composer, '!', typed('!'));
    vi.advanceTimersByTime(300);
    written.entered(composer, ' pasted');
    vi.advanceTimersByTime(300);
    for (let requests = 0; requests < 2; requests++)
      written.giveBack(
        () => composer,
        () => true,
      );
    vi.advanceTimersByTime(900);
    expect(lines).toEqual(['fast! pasted']);
  });

  it('holds nothing of what was sent before', () => {
    const written = createWritten();
    const composer = box(true);
    written.changed(composer, 'a', typed('a'));
    written.note(composer, 'a');
    written.changing(composer);
    written.changed(composer, 'b', typed('b'));
    written.giveBack(
      () => composer,
      () => true,
    );
    vi.advanceTimersByTime(1000);
    expect(composer.holds).toBe('b');
  });
});
