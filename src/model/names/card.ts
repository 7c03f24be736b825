import published from '../../../models/name-guard/card.json' with { type: 'json' };
import type { FoundName } from '../../engine/types.ts';
import type { Pinned } from '../integrity.ts';
import type { MeaningSizes } from './meanings.ts';

export const nameLabels = ['PERSON', 'ADDRESS'] as const satisfies readonly NameLabel[];
export type NameLabel = FoundName['label'];

/** How a tagger reads words: ours as bags of letters with what is known of a word, others by their own tokeniser. */
type Reads =
  | { readonly kind: 'bags'; readonly buckets: number; readonly lists: number; readonly meanings: MeaningSizes }
  | { readonly kind: 'pieces' };

/** What this build knows of a tagger. */
export interface NameCard extends Pinned {
  readonly version: number;
  /** The model's outputs in order, such as `B-PERSON` or `I-LOC`: see `meaningOf` in labels.ts. */
  readonly labels: readonly string[];
  readonly reads: Reads;
  /** Words or word pieces the model reads at once, and how many it looks at to each side of one. */
  readonly window: { readonly pieces: number; readonly reach: number };
  /** Least score of a finding; `lone` is a person of a single word or in lower case, which is far oftener none. */
  readonly least: Readonly<Record<NameLabel | 'lone', number>>;
  readonly canaries: readonly { readonly text: string; readonly findings: readonly FoundName[] }[];
}

/** Compiled into the build, so that whoever changes a model file cannot change its pin along with it. */
export const nameGuard = published as NameCard;
