import type { ModelCard } from './card.ts';
import { buckets, familyCount, features, type Family } from './features.ts';

/** Adds up one logit for each label, in label order, from the words of a text. */
export type Linear = (text: string) => readonly number[];

const labelCount = 4;

/** What each feature weighs: int8, [family][bucket][label]. */
function add(sums: number[], { ids, values }: Family, weights: Int8Array, scales: readonly number[]): void {
  const part = new Array<number>(labelCount).fill(0);
  ids.forEach((id, at) => {
    for (let label = 0; label < labelCount; label++) part[label]! += values[at]! * weights[id * labelCount + label]!;
  });
  for (let label = 0; label < labelCount; label++) sums[label]! += part[label]! * scales[label]!;
}

/**
 * The linear half of the model from its verified bytes.
 * Throws where the file is not as long as the families of features need.
 */
export function openLinear({ scales, bias }: ModelCard['linear'], file: ArrayBuffer): Linear {
  const size = buckets * labelCount;
  if (file.byteLength !== familyCount * size || scales.length !== familyCount)
    throw new Error('the linear weights have the wrong length');
  const families = scales.map((_, at) => new Int8Array(file, at * size, size));
  return (text) => {
    const sums = [...bias];
    features(text).forEach((family, at) => add(sums, family, families[at]!, scales[at]!));
    return sums;
  };
}
