import { elementOf } from '../markup.ts';
import type { BenchFront } from '../types.ts';
import { postJson } from '../wire.ts';

const rowHeight = 60;
const shown = 8;

/** Rows that are used again for whatever is in view, as long threads have them. */
function virtualList(box: HTMLElement): { add(text: string): void; grow(text: string): void } {
  const turns: string[] = [];
  const rows = Array.from({ length: shown }, () => box.appendChild(elementOf('<div class="row"><span></span></div>')));
  const draw = (): void => {
    const first = Math.max(0, turns.length - shown);
    for (const [at, row] of rows.entries()) {
      const text = turns[first + at] ?? '';
      row.style.cssText = `position:absolute;left:0;right:0;height:${rowHeight}px;transform:translateY(${at * rowHeight}px)`;
      if (row.firstElementChild && row.textContent !== text) row.firstElementChild.textContent = text;
    }
  };
  return {
    add: (text) => (turns.push(text), draw()),
    grow: (text) => ((turns[turns.length - 1] = text), draw()),
  };
}

/**
 * A composer that comes late and is another one after each send, beside a field for searching the page; a link with an
 * icon sends; the reply comes by an EventSource of its own.
 */
export default {
  start(root) {
    const model = { finished: 0 };
    root.append(elementOf('<header><input type="search" placeholder="Find in chats"></header>'));
    const list = root.appendChild(elementOf(`<div style="position:relative;height:${rowHeight * shown}px"></div>`));
    const thread = virtualList(list);
    for (const text of ['Welcome back.', 'You asked about the weather.', 'It is fine.']) thread.add(text);
    const field = (): HTMLTextAreaElement | null => root.querySelector<HTMLTextAreaElement>('.late textarea');
    const send = async (): Promise<void> => {
      const text = field()?.value ?? '';
      if (text.trim() === '') return;
      place();
      thread.add(text);
      await postJson('/api/say', { say: text });
      thread.add('');
      const source = new EventSource('/api/events');
      let reply = '';
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const { text: more, done } = JSON.parse(data) as { readonly text?: string; readonly done?: true };
        if (done) return (source.close(), void model.finished++);
        thread.grow((reply += more ?? ''));
      };
    };
    const place = (): void => {
      root.querySelector('.late')?.remove();
      const fresh = elementOf(
        '<div class="late"><textarea rows="2"></textarea><a href="#" class="up"><svg width="20" height="20"><path d="M10 0l10 20H0z"/></svg></a></div>',
      );
      fresh.querySelector('textarea')?.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
        event.preventDefault();
        void send();
      });
      fresh.querySelector('a')?.addEventListener('click', (event) => (event.preventDefault(), void send()));
      root.append(fresh);
    };
    setTimeout(place, 700);
    return { text: () => field()?.value ?? '', finished: () => model.finished };
  },
} satisfies BenchFront;
