/** Gradient-boosted trees as training writes them; one flat list a tree. */
export interface TreeModel {
  /** Names of the features, in the order that nodes refer to. */
  readonly features: readonly string[];
  readonly bias: number;
  /** A node is [feature, threshold, index of the right child]; the left child comes next. A leaf is [-1, value, 0]. */
  readonly trees: readonly (readonly number[])[];
  /** A thesaurus in one string; `meaningsInSteps` reads it. */
  readonly meanings: string;
  /** A claim is marked from here on. */
  readonly mark: number;
}

/** The model's doubt in one claim, 0..1; `vector` has the claim's features in the order of `features`. */
export function evaluate({ trees, bias }: TreeModel, vector: readonly number[]): number {
  let sum = bias;
  for (const tree of trees) {
    let at = 0;
    while (tree[at]! >= 0) at = vector[tree[at]!]! <= tree[at + 1]! ? at + 3 : tree[at + 2]! * 3;
    sum += tree[at + 1]!;
  }
  return 1 / (1 + Math.exp(-sum));
}
