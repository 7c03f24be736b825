import { afterAll, describe, expect, it, vi } from 'vitest';
import { drawnComposer } from '../../../src/page-io/writing/drawn-composer.ts';

/** As much of a text the browser keeps for a page as is asked here. */
class Context extends EventTarget {
  text = '';
  selectionStart = 0;
  selectionEnd = 0;
  updateText(start: number, end: number, text: string): void {
    this.text = this.text.slice(0, start) + text + this.text.slice(end);
  }
  updateSelection(start: number, end: number): void {
    [this.selectionStart, this.selectionEnd] = [start, end];
  }
}
vi.stubGlobal(
  'TextUpdateEvent',
  class extends Event {
    constructor(type: string, init: object) {
      super(type);
      Object.assign(this, init);
    }
  },
);
afterAll(() => void vi.unstubAllGlobals());

/** An editor that holds a text of which it draws a part. */
function editor(text: string, drawn = '', start = text.length, end = start) {
  const context = new Context();
  context.updateText(0, 0, text);
  context.updateSelection(start, end);
  const element = Object.assign(new EventTarget(), { editContext: context, textContent: drawn, isConnected: true });
  /** As the browser does it. */
  const type = (more: string): void => {
    const at = context.selectionEnd;
    element.dispatchEvent(new Event('beforeinput'));
    context.updateText(at, at, more);
    context.updateSelection(at + more.length, at + more.length);
    const init = { text: more, updateRangeStart: at, updateRangeEnd: at };
    context.dispatchEvent(Object.assign(new Event('textupdate'), init));
  };
  return { context, type, composer: drawnComposer(element as unknown as HTMLElement) };
}
/**
 * One that writes its text over as much as it has last put there, with what `completes` makes of it, after so many keys.
 */
function overwriting(completes = (text: string) => text, keys = 1) {
  const made = editor('');
  const { context } = made;
  let own = '';
  let model = '';
  let waiting = 0;
  const show = (text: string): void => {
    context.updateText(0, own.length, text);
    context.updateSelection(text.length, text.length);
    own = model = text;
    waiting = 0;
  };
  context.addEventListener('textupdate', (event) => {
    const { text, updateRangeStart } = event as unknown as { text: string; updateRangeStart: number };
    model = model.slice(0, updateRangeStart) + text;
    if (++waiting === keys) show(completes(model));
  });
  return { ...made, show };
}

describe('what a page draws itself', () => {
  const text = 'lamp with\nOTTER-KEY and thanks';
  it.each(['lamp with', 'lamp withold words', 'lamp with1 2', ''])(
    'is read whole, also where it draws "%s"',
    (drawn) => {
      expect(editor(text, drawn, 9).composer.read()).toBe(text);
      expect(editor(text, drawn, 0).composer.read()).toBe(text);
    },
  );

  it.each([
    [0, 0],
    [9, 9],
    [24, 3],
    [3, 24],
    [text.length, text.length],
  ])('is changed where it should be and nowhere else, with %i to %i selected', (start, end) => {
    const { context, composer } = editor(text, 'lamp with', start, end);
    expect(composer.replace([{ start: 10, end: 19, text: '[X]' }])).toBe(true);
    expect(context.text).toBe('lamp with\n[X] and thanks');
  });
});

describe('an editor that leaves copies of what is typed behind its text', () => {
  it('is read and changed without them, and from anew once it has been emptied', () => {
    const { context, type, composer, show } = overwriting();
    for (const sign of 'Use OTTER-KEY now') type(sign);
    expect(context.text).toBe('Use OTTER-KEY nowwon YEK-RETTO esU');
    expect(composer.read()).toBe('Use OTTER-KEY now');
    expect(composer.replace([{ start: 4, end: 13, text: '[KEY NUMBER 1]' }])).toBe(true);
    expect(composer.read()).toBe('Use [KEY NUMBER 1] now');
    show('');
    expect(composer.read()).toBe('');
    type('lamp');
    expect(composer.read()).toBe('lamp');
  });

  it.each([2, 3, 5])('is read without them where it writes after %i keys', (keys) => {
    const { type, composer } = overwriting(undefined, keys);
    for (const sign of 'Use OTTER-KEY now.') type(sign);
    expect(composer.read()).toBe('Use OTTER-KEY now.');
    expect(composer.replace([{ start: 4, end: 13, text: '[KEY NUMBER 1]' }])).toBe(true);
    expect(composer.read()).toBe('Use [KEY NUMBER 1] now.');
  });

  it('loses nothing that it puts there itself', () => {
    const { context, type, composer } = overwriting((text) => `${text}\nOTTER-KEY`);
    type('lamp');
    expect(composer.read()).toBe(context.text);
    const plain = editor('lamp and ');
    for (const sign of 'lamp lamp') plain.type(sign);
    expect(plain.composer.read()).toBe('lamp and lamp lamp');
  });
});
