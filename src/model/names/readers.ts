import { Tensor, type PreTrainedTokenizer } from '@huggingface/transformers';
import { bagMaker, listedIn, marksAt, mostMarks, mostRuns, type Bag, type Knowledge, type Listed } from './bags.ts';
import type { Word } from './words.ts';

/** A text as its tagger reads it, in steps: words, or word pieces. */
export interface Reading {
  readonly steps: number;
  /** The step whose output speaks for a word, by word. */
  readonly firsts: readonly number[];
  /** What is known of a word, where lists came with the model. */
  readonly look?: (word: string) => Listed;
  /** The inputs of the steps [start, end), and how many outputs come before the first of them. */
  inputs(start: number, end: number): { readonly tensors: Record<string, Tensor>; readonly before: number };
}

export type Reader = (text: string, words: readonly Word[]) => Reading;

/** Words that were read before are remembered up to this many. */
const mostRemembered = 20_000;

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    if (known.size > mostRemembered) known.clear();
    const made = make(key);
    known.set(key, made);
    return made;
  };
}

/** int64 [1, rows, widest], or [1, rows] of numbers. */
function tensor(rows: readonly number[] | readonly (readonly number[])[]): Tensor {
  const [first] = rows;
  if (typeof first === 'number')
    return new Tensor('int64', BigInt64Array.from(rows as readonly number[], BigInt), [1, rows.length]);
  const lists = rows as readonly (readonly number[])[];
  const width = Math.max(...lists.map((row) => row.length));
  const data = new BigInt64Array(lists.length * width);
  lists.forEach((row, at) => row.forEach((value, place) => (data[at * width + place] = BigInt(value))));
  return new Tensor('int64', data, [1, lists.length, width]);
}

const ones = (count: number): number[] => Array<number>(count).fill(1);

/** Reads each word as a bag: no tokeniser, and a name that was never seen still has the letters of names. */
export function bagReader(buckets: number, knowledge: Knowledge): Reader {
  const bagOf = remembered(bagMaker(buckets, knowledge));
  return (text, words) => {
    const bags: readonly Bag[] = words.map(({ start, end }) => bagOf(text.slice(start, end)));
    const marks = words.map((word, at) => marksAt(word, bags[at]!).slice(0, mostMarks));
    return {
      steps: words.length,
      firsts: words.map((_, at) => at),
      look: (word) => listedIn(bagOf(word)),
      inputs: (start, end) => ({
        before: 0,
        tensors: {
          input_ids: tensor(bags.slice(start, end).map(({ runs }) => runs.slice(0, mostRuns))),
          token_type_ids: tensor(marks.slice(start, end)),
          attention_mask: tensor(ones(end - start)),
        },
      }),
    };
  };
}

/**
 * Reads by the model's own tokeniser, word by word, so that places are known without offsets. A space goes along where
 * one stood: tokenisers that mark the beginnings of words (byte-level BPE, SentencePiece) need to see it.
 */
export function pieceReader(tokenizer: PreTrainedTokenizer): Reader {
  const encode = (text: string): readonly number[] => tokenizer.encode(text, { add_special_tokens: false });
  const special = tokenizer.encode('');
  const [open, close] = [special.slice(0, Math.ceil(special.length / 2)), special.slice(Math.ceil(special.length / 2))];
  const unknown = tokenizer.encode(tokenizer.unk_token ?? '[UNK]', { add_special_tokens: false });
  const cut = remembered((word) => {
    const found = encode(word);
    return found.length > 0 ? found : unknown;
  });
  return (text, words) => {
    const ids: number[] = [];
    const firsts: number[] = [];
    for (const [at, { start, end }] of words.entries()) {
      firsts.push(ids.length);
      const gap = at === 0 || start > words[at - 1]!.end;
      ids.push(...cut(`${gap ? ' ' : ''}${text.slice(start, end)}`));
    }
    return {
      steps: ids.length,
      firsts,
      inputs(start, end) {
        const read = [...open, ...ids.slice(start, end), ...close];
        return { before: open.length, tensors: { input_ids: tensor(read), attention_mask: tensor(ones(read.length)) } };
      },
    };
  };
}
