import type { ModelCard } from './card.ts';
import { chunks } from './chunks.ts';
import { buckets, features } from './features.ts';

/** Adds up one logit for each label, in label order, from the words of a text. */
export type Linear = (text: string) => readonly number[];

const labelCount = 4;

/** UTF-16 units from which a text counts as longer than a sentence, and at which it counts as long. */
const [fromLength, toLength] = [200, 800];

/** What each feature weighs: int8, [family][bucket][label]. */
function add(sums: number[], family: readonly number[], weights: Int8Array, scales: readonly number[]): void {
  const counts = new Map<number, number>();
  for (const id of family) counts.set(id, (counts.get(id) ?? 0) + 1);
  const part = new Array<number>(labelCount).fill(0);
  let square = 0;
  for (const [id, count] of counts) {
    const value = 1 + Math.log(count);
    square += value * value;
    for (let label = 0; label < labelCount; label++) part[label]! += value * weights[id * labelCount + label]!;
  }
  if (square === 0) return;
  for (let label = 0; label < labelCount; label++) sums[label]! += (part[label]! * scales[label]!) / Math.sqrt(square);
}

/**
 * The linear half of the model from its verified bytes: the highest logit of a text's parts, label by label. Long texts
 * have thresholds of their own, for one sentence alone is weaker evidence.
 * Throws where the file is not as long as three families of features need.
 */
export function openLinear({ scales, bias, long }: ModelCard['linear'], file: ArrayBuffer): Linear {
  const size = buckets * labelCount;
  if (file.byteLength !== scales.length * size) throw new Error('the linear weights have the wrong length');
  const families = scales.map((_, at) => new Int8Array(file, at * size, size));
  const one = (text: string): readonly number[] => {
    const sums = [...bias];
    features(text).forEach((family, at) => add(sums, family, families[at]!, scales[at]!));
    return sums;
  };
  return (text) => {
    const ramp = Math.min(1, Math.max(0, (text.length - fromLength) / (toLength - fromLength)));
    const highest = chunks(text)
      .map(one)
      .reduce((most, next) => most.map((value, label) => Math.max(value, next[label]!)));
    return highest.map((value, label) => value + ramp * long[label]!);
  };
}
