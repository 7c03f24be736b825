import { carriers } from '../carriers.ts';
import { lexical } from '../editors/lexical.ts';
import { contenteditable } from '../editors/plain.ts';
import { prosemirror } from '../editors/prosemirror.ts';
import { quill } from '../editors/quill.ts';
import { reactField } from '../editors/react-field.ts';
import { slate } from '../editors/slate.ts';
import { tiptap } from '../editors/tiptap.ts';
import { elementOf } from '../markup.ts';
import type { BenchEditor, BenchPage, EditorEvents } from '../types.ts';

/** A chat nobody has described: `?editor=`, `&transport=` and `&frame=` make it what a test needs. */
const query = new URLSearchParams(location.search);
type Mount = (slot: HTMLElement, events: EditorEvents) => BenchEditor;

const editors: Readonly<Record<string, Mount>> = {
  textarea: (slot, events) => reactField('textarea', slot, events, { 'aria-label': 'Message' }),
  input: (slot, events) => reactField('input', slot, events, { type: 'text', 'aria-label': 'Message' }),
  prosemirror: (slot, events) => prosemirror(slot, events, { class: 'ProseMirror' }),
  tiptap: (slot, events) => tiptap(slot, events, { class: 'tiptap' }),
  quill: (slot, events) => quill(slot, events, { role: 'textbox' }),
  lexical,
  slate,
  contenteditable,
};

/** A frame without an address of its own: its `fetch` is another one than the page's. */
async function frameWindow(kind: string): Promise<Window & typeof globalThis> {
  const frame = elementOf('<iframe style="display:none"></iframe>') as HTMLIFrameElement;
  if (kind === 'srcdoc') frame.srcdoc = '<!doctype html><title>frame</title>';
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.body.append(frame);
  if (kind === 'srcdoc') await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

function pick<Value>(from: Readonly<Record<string, Value>>, name: string): Value {
  const value = from[name];
  if (value === undefined) throw new RangeError(`lab.example has no "${name}"`);
  return value;
}

const carry = pick(carriers, query.get('transport') ?? 'fetch');

export default {
  composer: '<form><div data-slot></div><button type="submit">Send</button></form>',
  mount: pick(editors, query.get('editor') ?? 'textarea'),
  sendButton: 'button[type=submit]',
  userTurn: '<div class="turn mine" data-slot></div>',
  assistantTurn: '<div class="turn theirs" data-slot></div>',
  drawnBy: 'append',
  async send(text, show) {
    const kind = query.get('frame');
    await carry(
      text,
      show,
      kind === null ? (globalThis as unknown as Window & typeof globalThis) : await frameWindow(kind),
    );
  },
} satisfies BenchPage;
