import published from '../../models/name-guard/card.json' with { type: 'json' };
import type { FoundName } from '../engine/types.ts';
import type { Pinned } from './integrity.ts';

export const nameLabels = ['PERSON', 'ADDRESS'] as const satisfies readonly NameLabel[];
export type NameLabel = FoundName['label'];

/** What this build knows of a tagger. Another token-classification model (ONNX) takes its place by another card. */
export interface NameCard extends Pinned {
  readonly version: number;
  /** The model's outputs in order: `B-PERSON`, `I-PERSON`, `B-ADDRESS`, `I-ADDRESS`; all else counts as nothing. */
  readonly labels: readonly string[];
  /** Word pieces the model reads at once, and how many it looks at to each side of one. */
  readonly window: { readonly pieces: number; readonly reach: number };
  /** Whether token_type_ids carry the shapes of words; zeros otherwise. */
  readonly shapes: boolean;
  /** Least score of a finding; `lone` is a person of a single word, which is far oftener none. */
  readonly least: Readonly<Record<NameLabel | 'lone', number>>;
  readonly canaries: readonly { readonly text: string; readonly findings: readonly FoundName[] }[];
}

/** Compiled into the build, so that whoever changes a model file cannot change its pin along with it. */
export const nameGuard = published as NameCard;
