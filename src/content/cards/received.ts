import { unseenIn, type Unseen, type UnseenKind } from '../../engine/disguise/received.ts';
import type { CardItem, ViewPiece } from '../../ui/card-types.ts';
import { unseenWords } from '../../ui/unseen-words.ts';

/** UTF-16 units that are looked through and shown; a longer text is cut, and that is said. */
const longest = 200_000;

const labelOf = ({ kind, says, start, end }: Unseen): string => {
  const words = unseenWords[kind];
  return says === '' ? words.label(end - start) : `${words.label(end - start)}: “${says}”`;
};
/** What is drawn in its place where a character shows nothing. */
const drawn: Partial<Record<UnseenKind, string>> = { invisible: '·', direction: '⇄', 'hidden-text': '▒' };

/** A text in pieces for the view: as it is, and noted where it is not what it seems. */
export function viewOf(whole: string): readonly ViewPiece[] {
  const text = whole.slice(0, longest);
  const pieces: ViewPiece[] = [];
  let at = 0;
  for (const unseen of unseenIn(text)) {
    const { start, end, kind } = unseen;
    if (start > at) pieces.push({ text: text.slice(at, start) });
    pieces.push({ text: drawn[kind] ?? text.slice(start, end), note: labelOf(unseen) });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  if (whole.length > longest) pieces.push({ text: '…', note: unseenWords.rest(whole.length - longest) });
  return pieces;
}

const longestSaid = 80;
const shorter = (text: string): string => (text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text);
const words = (text: string): string => shorter(text.replace(/\s+/g, ' ').trim());

/**
 * What of a pasted text its owner should know of: text that is not drawn and says something, and orders to the chatbot.
 */
export function worthTelling(text: string): {
  readonly unseen: readonly Unseen[];
  readonly items: readonly CardItem[];
} {
  const unseen = unseenIn(text.slice(0, longest)).filter(
    ({ kind, says }) => kind === 'orders' || (kind === 'hidden-text' && says !== ''),
  );
  const items = unseen.map(({ kind, says, start, end }) => ({
    title: unseenWords[kind].label(end - start),
    masked: words(says || text.slice(start, end)),
    why: unseenWords[kind].why,
  }));
  return { unseen, items };
}
