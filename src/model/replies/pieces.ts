/** What the vocabulary of the encoder says: word pieces by number, and how likely each is (a logarithm). */
export interface Vocabulary {
  readonly pieces: readonly string[];
  readonly scores: readonly number[];
}

/** Cuts a text into the numbers of its word pieces. */
type Pieces = (text: string) => readonly number[];

const unknown = 0;
/** Less likely than every piece, so that a character is unknown only where no piece has it. */
const unknownScore = -20;
/** Longer words are keys, hashes and encoded bytes: their beginning says so. */
const longestWord = 60;
const mostRemembered = 5_000;

/**
 * Word pieces by a unigram model: of all ways to cut a word, the likeliest (Kudo 2018, "Subword Regularization").
 * Blanks are one blank; runs of unknown characters are one unknown piece.
 */
export function openPieces({ pieces, scores }: Vocabulary): Pieces {
  const known = new Map(pieces.map((piece, id) => [piece, id]));
  const longest = Math.max(...pieces.map((piece) => piece.length));
  const remembered = new Map<string, readonly number[]>();

  const cut = (word: string): readonly number[] => {
    const best = [0];
    const from: (readonly [start: number, id: number])[] = [[0, unknown]];
    for (let end = 1; end <= word.length; end++) {
      best[end] = best[end - 1]! + unknownScore;
      from[end] = [end - 1, unknown];
      for (let start = Math.max(0, end - longest); start < end; start++) {
        const id = known.get(word.slice(start, end));
        if (id === undefined || best[start]! + scores[id]! <= best[end]!) continue;
        best[end] = best[start]! + scores[id]!;
        from[end] = [start, id];
      }
    }
    const ids: number[] = [];
    for (let end = word.length; end > 0;) {
      const [start, id] = from[end]!;
      if (id !== unknown || ids.at(-1) !== unknown) ids.push(id);
      end = start;
    }
    return ids.reverse();
  };

  return (text) =>
    (text.normalize('NFKC').match(/\S+/g) ?? []).flatMap((word) => {
      const start = `\u2581${word.slice(0, longestWord)}`;
      let ids = remembered.get(start);
      if (!ids) {
        if (remembered.size >= mostRemembered) remembered.clear();
        ids = cut(start);
        remembered.set(start, ids);
      }
      return ids;
    });
}
