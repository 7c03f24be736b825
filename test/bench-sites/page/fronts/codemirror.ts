import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { carriers } from '../carriers.ts';
import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';

/** CodeMirror as a composer, as in playgrounds: Mod-Enter and an icon send, and a reply is built anew with each token. */
export default {
  start(root) {
    const model = { finished: 0 };
    const output = root.appendChild(elementOf('<div class="output"></div>'));
    const box = root.appendChild(elementOf('<div class="prompt"><div data-slot></div></div>'));
    const icon = box.appendChild(
      elementOf('<svg class="play" width="24" height="24"><path d="M4 2l16 10L4 22z"/></svg>'),
    );
    const send = (): boolean => {
      const text = view.state.doc.toString();
      if (text.trim() === '') return true;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length } });
      const mine = elementOf('<pre class="in"></pre>');
      mine.textContent = text;
      output.append(mine, elementOf('<div class="out"></div>'));
      const show = (reply: string): void => {
        const fresh = elementOf('<div class="out"><p></p></div>');
        if (fresh.firstChild) fresh.firstChild.textContent = reply;
        output.lastElementChild?.replaceWith(fresh);
      };
      void carriers['fetch']?.(text, show, window).then(() => model.finished++);
      return true;
    };
    const keys = [{ key: 'Mod-Enter', run: send, preventDefault: true }, ...historyKeymap, ...defaultKeymap];
    const view = new EditorView({
      state: EditorState.create({ extensions: [history(), keymap.of(keys)] }),
      ...(box.firstElementChild && { parent: box.firstElementChild }),
    });
    icon.addEventListener('click', send);
    return { text: () => view.state.doc.toString(), finished: () => model.finished };
  },
} satisfies BenchFront;
