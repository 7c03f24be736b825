import { meaningOf } from './labels.ts';
import type { Pinned } from './integrity.ts';
import { nameLabels, type NameCard } from './names.ts';

/** A tagger that takes the place of ours: any token-classification model in ONNX form with its tokeniser. */
export interface ForeignModel extends Pinned {
  readonly kind: 'foreign';
  /** Least score of a finding, where it is not to be the usual one. */
  readonly least?: Partial<NameCard['least']>;
}

export type ForeignCard =
  { readonly kind: 'read'; readonly card: NameCard } | { readonly kind: 'refused'; readonly why: string };

const usual: NameCard['least'] = { PERSON: 0.6, ADDRESS: 0.6, lone: 0.8 };
/** Longer windows are slower without being better: attention grows with their square. */
const mostPieces = 254;
const reach = 32;

interface Config {
  readonly id2label?: Readonly<Record<string, string>>;
  readonly max_position_embeddings?: number;
}

function parse(bytes: ArrayBuffer | undefined): Config | undefined {
  if (!bytes) return undefined;
  try {
    const read: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof read === 'object' && read !== null ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The card of a model that comes without one, from its own config.json (verified bytes). It has no canaries: what pins
 * it are the hashes alone. Refused where the config names no output that is a person or an address.
 */
export function foreignCard(model: ForeignModel, files: ReadonlyMap<string, ArrayBuffer>): ForeignCard {
  const config = parse(files.get('config.json'));
  if (!config?.id2label) return { kind: 'refused', why: `The model ${model.id} has no config.json that names its outputs (id2label).` }; // prettier-ignore
  const named = config.id2label;
  const labels = Object.keys(named).map((_, at) => named[at] ?? 'O');
  const known = labels.map((label) => meaningOf(label)?.label);
  if (!nameLabels.some((label) => known.includes(label))) return { kind: 'refused', why: `The model ${model.id} has no output that is a person or an address (${labels.join(', ')}).` }; // prettier-ignore
  // two places are for the marks that open and close a text
  const pieces = Math.min(mostPieces, (config.max_position_embeddings ?? 512) - 2);
  const card: NameCard = {
    id: model.id,
    files: model.files,
    version: 0,
    labels,
    reads: { kind: 'pieces' },
    window: { pieces, reach: Math.min(reach, Math.floor(pieces / 4)) },
    least: { ...usual, ...model.least },
    canaries: [],
  };
  return { kind: 'read', card };
}
