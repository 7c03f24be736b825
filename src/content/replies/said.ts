import type { SettledSegment } from '../../page-io/reading/settle.ts';

/** UTF-16 units of replies that are kept; the oldest go first. */
const most = 200_000;

interface Piece {
  readonly text: string;
  readonly generation: number;
  /** Weak: a page that throws a reply away must get its memory back. */
  readonly reply: WeakRef<Element>;
  readonly segment: WeakRef<SettledSegment>;
}

/** What the chatbot has said in this conversation, in memory only, so that it can be seen to contradict itself. */
interface Said {
  /** Pieces of prose, oldest first, without what `segment` replaces or what was written anew in its place. */
  before(segment: SettledSegment): readonly string[];
  add(segment: SettledSegment): void;
}

export function keepSaid(path: () => string = () => location.pathname): Said {
  let pieces: readonly Piece[] = [];
  let at = path();
  const isGone = (piece: Piece, { reply, generation, replaces }: SettledSegment): boolean =>
    (replaces !== undefined && piece.segment.deref() === replaces) ||
    (piece.generation !== generation && piece.reply.deref() === reply);
  return {
    before(segment) {
      // another conversation, in a page that does not load anew; a new one gets its number with the first message
      if (path() !== at && /\d/.test(at)) pieces = [];
      at = path();
      pieces = pieces.filter((piece) => !isGone(piece, segment));
      return pieces.map(({ text }) => text);
    },
    add(segment) {
      const { text, generation, reply } = segment;
      // a page that draws a reply again in another element has not said it again
      if (pieces.some((piece) => piece.text === text)) return;
      pieces = [...pieces, { text, generation, reply: new WeakRef(reply), segment: new WeakRef(segment) }];
      let size = pieces.reduce((sum, piece) => sum + piece.text.length, 0);
      while (size > most) {
        size -= pieces[0]?.text.length ?? 0;
        pieces = pieces.slice(1);
      }
    },
  };
}
