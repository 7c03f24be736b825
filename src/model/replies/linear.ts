import type { ModelCard } from './card.ts';
import { buckets, familyCount, features, type Family } from './features.ts';

/** Adds up one logit for each output, in their order, from the words of a text. */
type Linear = (text: string) => readonly number[];

/** What each feature weighs: int8, [family][bucket][output]. */
function add(sums: number[], { ids, values }: Family, weights: Int8Array, scales: readonly number[]): void {
  const part = scales.map(() => 0);
  ids.forEach((id, at) => {
    for (let output = 0; output < scales.length; output++)
      part[output]! += values[at]! * weights[id * scales.length + output]!;
  });
  for (let output = 0; output < scales.length; output++) sums[output]! += part[output]! * scales[output]!;
}

/**
 * The linear half of the model from its verified bytes.
 * Throws where the file is not as long as the families of features need.
 */
export function openLinear({ scales, bias }: Pick<ModelCard['linear'], 'scales' | 'bias'>, file: ArrayBuffer): Linear {
  const size = buckets * bias.length;
  if (file.byteLength !== familyCount * size || scales.length !== familyCount)
    throw new Error('the linear weights have the wrong length');
  const families = scales.map((_, at) => new Int8Array(file, at * size, size));
  return (text) => {
    const sums = [...bias];
    features(text).forEach((family, at) => add(sums, family, families[at]!, scales[at]!));
    return sums;
  };
}
