import type { Edit } from '../../engine/redact/edits.ts';
import type { CardAction } from '../../ui/card-types.ts';
import { headings, labels, texts } from '../../ui/words.ts';
import { viewOf, worthTelling } from './received.ts';
import type { TextCards } from '../offers.ts';
import type { Report } from '../report.ts';
import type { Screen } from './screen.ts';

const takeOut: CardAction = { id: 'take-out', label: labels.takeOut, primary: true };
const see: CardAction = { id: 'see', label: labels.see };
const keepIn: CardAction = { id: 'dismiss', label: labels.allow };

/** Nothing is drawn there that an editor could select, so the character before it is written anew along with it. */
const hiddenEdits = (text: string): readonly Edit[] =>
  worthTelling(text).unseen.flatMap(({ kind, start, end }) => {
    const before = /[\ud800-\udbff]?[^]$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    return kind === 'hidden-text' ? [{ start: start - before.length, end, text: before }] : [];
  });

const longestQuote = 60;
const shorter = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

export function textCards({ ask, note, anchorOf }: Screen, report: Report): TextCards {
  function received(text: string): void {
    const view = viewOf(text);
    const plain = view.every((piece) => piece.note === undefined);
    const says = text === '' ? texts.receivedEmpty : plain ? texts.receivedPlain : texts.received;
    const actions = [{ id: 'dismiss', label: labels.close, primary: true }];
    void ask({ kind: 'view', heading: headings.received, text: says, items: [], view, actions });
  }

  return {
    received,
    entered(text, composer) {
      const { unseen, items } = worthTelling(text);
      if (items.length === 0) return;
      report(
        'paste',
        'annotate',
        unseen.map(({ kind }) => ({ detector: kind })),
      );
      const hidden = unseen.some(({ kind }) => kind === 'hidden-text');
      const said = hidden ? 'hidden' : 'orders';
      const request = { kind: 'warn', heading: headings[said], text: texts[said], items } as const;
      if (!hidden) return note(composer, request);
      void ask({ ...request, actions: [takeOut, see, keepIn], ...anchorOf(composer) }).then(({ action }) => {
        if (action === 'see') received(composer.read());
        if (action === 'take-out') composer.replace(hiddenEdits(composer.read()));
      });
    },
    copied(marks) {
      const items = marks.map(({ title, why, quote }) => ({ title, why, masked: shorter(quote.trim()) }));
      note(undefined, { kind: 'warn', heading: headings.copied(marks.length), text: texts.copied, items });
    },
  };
}
