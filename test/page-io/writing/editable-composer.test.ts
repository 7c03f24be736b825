import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { editableComposer } from '../../../src/page-io/writing/editable-composer.ts';

const typed: string[] = [];
const pasted: string[] = [];

/** As much of the browser as puts a text into an empty editor. */
class DataTransfer {
  #text = '';
  setData = (_type: string, text: string): void => void (this.#text = text);
  getData = (): string => this.#text;
}
class ClipboardEvent extends Event {
  readonly clipboardData: DataTransfer | undefined;
  constructor(type: string, init: EventInit & { readonly clipboardData?: DataTransfer }) {
    super(type, init);
    this.clipboardData = init.clipboardData;
  }
}
vi.stubGlobal('DataTransfer', DataTransfer);
vi.stubGlobal('ClipboardEvent', ClipboardEvent);
vi.stubGlobal('InputEvent', Event);
vi.stubGlobal('Text', class Text {});
vi.stubGlobal('document', { execCommand: (_name: string, _ui: boolean, text: string) => typed.push(text) > 0 });
afterAll(() => void vi.unstubAllGlobals());
beforeEach(() => void (typed.length = pasted.length = 0));

/** An empty editor that cancels every paste. */
function editor(className: string): HTMLElement {
  const element = Object.assign(new EventTarget(), {
    dataset: {},
    classList: { contains: (name: string) => name === className },
    matches: (selector: string) => selector.split(', ').includes(`.${className}`),
    ownerDocument: new EventTarget(),
    firstChild: null,
    isConnected: true,
    focus: () => undefined,
  });
  element.addEventListener('paste', (event) => {
    event.preventDefault();
    pasted.push((event as ClipboardEvent).clipboardData?.getData() ?? '');
  });
  return element as unknown as HTMLElement;
}

it('types into an empty editor, which may cancel a paste and take nothing of it', () => {
  editableComposer(editor('box')).insert('clean words');
  expect([typed, pasted]).toEqual([['clean words'], []]);
});

it('pastes into one of Draft.js, which would lose its empty line', () => {
  editableComposer(editor('public-DraftEditor-content')).insert('clean words');
  expect([typed, pasted]).toEqual([[], ['clean words']]);
});
