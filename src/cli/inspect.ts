import { allDetectors } from '../detectors/registry.ts';
import { mask } from '../engine/redact/mask.ts';
import { decide, type Decision } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { policyScanner } from '../policy/scanner.ts';
import { Cursor } from './cursor.ts';
import type { Entry } from './entry.ts';
import { unlisted } from './unlisted.ts';

/** Answers with the decisions for one text, in order of the text. */
export type Inspect = (text: string) => readonly Decision[];

/** The same, where a model may have to be asked. */
export type InspectLater = (text: string) => readonly Decision[] | Promise<readonly Decision[]>;

/** The detectors of a policy, ready to be used many times. */
export function inspector(policy: Policy): Inspect {
  const scan = policyScanner(allDetectors, policy.values);
  return (text) => decide(policy, scan(text), '').decisions;
}

const titles = new Map([...allDetectors, ...unlisted].map(({ id, title }) => [id, title] as const));

/** UTF-16 units that are read at once, and how many of them are read twice so that nothing is cut in two. */
const windowSize = 4 << 20;
const overlap = 1 << 16;

/** Turns decisions on windows of a text into entries of the whole text, each told once. */
class WindowReader {
  #cursor = new Cursor();
  #inspect: InspectLater;
  #told = 0; // all before this place of the whole has been told

  constructor(inspect: InspectLater) {
    this.#inspect = inspect;
  }

  /** What begins before `end` in the window `text`, which begins at `base`. */
  async *read(text: string, base: number, end: number): AsyncIterable<Entry> {
    for (const { span, detector, entity, category, severity, confidence, action } of await this.#inspect(text)) {
      const [start, stop] = [span.start + base, span.end + base];
      if (start < this.#told || start >= end) continue;
      const [line, column] = this.#cursor.place(text, base, start);
      const [endLine, endColumn] = this.#cursor.place(text, base, stop);
      this.#told = stop;
      const shown = mask(text.slice(span.start, span.end));
      const what = {
        rule: detector,
        title: titles.get(detector) ?? 'Named by your policy',
        entity,
        category,
        severity,
        confidence,
        action,
      };
      yield { ...what, start, end: stop, line, column, endLine, endColumn, shown };
    }
    this.#told = Math.max(this.#told, end);
  }

  /** Moves on to `offset`, before the text up to there is let go. */
  skip(text: string, base: number, offset: number): void {
    this.#cursor.place(text, base, offset);
  }
}

/** Everything found in a text of any size, in constant memory; undefined where the pieces are no text. */
export async function* inspectPieces(
  inspect: InspectLater,
  pieces: AsyncIterable<string | undefined>,
): AsyncIterable<Entry | undefined> {
  const reader = new WindowReader(inspect);
  let held: string[] = [];
  let size = 0;
  let base = 0;
  for await (const piece of pieces) {
    if (piece === undefined) return yield undefined;
    held.push(piece);
    size += piece.length;
    if (size < windowSize) continue;
    const text = held.join('');
    yield* reader.read(text, base, base + size - overlap);
    const kept = size - 2 * overlap;
    reader.skip(text, base, base + kept);
    held = [text.slice(kept)];
    base += kept;
    size = 2 * overlap;
  }
  yield* reader.read(held.join(''), base, Infinity);
}
