import type { ReachedLabel } from '../engine/types.ts';

/** Which part of Parapet a model that a policy names works in. */
export const modelSlots = ['reply', 'names'] as const;
export type ModelSlot = (typeof modelSlots)[number];

/** Weight files, the smallest first, and what transformers.js calls their contents. */
export const weightFiles = [
  ['onnx/model_quantized.onnx', 'q8'],
  ['onnx/model_int8.onnx', 'int8'],
  ['onnx/model_uint8.onnx', 'uint8'],
  ['onnx/model_fp16.onnx', 'fp16'],
  ['onnx/model.onnx', 'fp32'],
] as const;

/** What one output of a named model means here. */
export interface NamedLabel {
  /** As the model's config.json calls it. */
  readonly output: string;
  /** Least score, 0..1; without one the usual one holds. */
  readonly least?: number;
  /** One of `harm`, `abuse`, `injection`, `group`; or `PERSON`, `ADDRESS`. */
  readonly means: string;
  /** What people read, where it is not to be the usual words. */
  readonly words?: string;
}

/** A model that a policy names: where it is, what it must be, and what it must answer before it is used. */
export interface NamedModel {
  /** "owner/name". */
  readonly id: string;
  readonly version: string;
  /** The folder's address, with a slash at its end. */
  readonly from: string;
  /** Whether the server may send a request on to another address, which the policy does not name. */
  readonly follow: boolean;
  /** Path below the folder -> lower-case hex SHA-256. */
  readonly files: Readonly<Record<string, string>>;
  readonly labels: readonly NamedLabel[];
  /** Texts, and the meanings of all that is to be found in them. */
  readonly tests: readonly { readonly text: string; readonly expected: readonly string[] }[];
}

/** Where a named model stands. `using` is the one that answers now: an older one, where another is wanted. */
export type NamedStatus =
  | { readonly state: 'none' }
  | { readonly state: 'fetching'; readonly wanted: string; readonly using?: string }
  | { readonly state: 'ready'; readonly using: string }
  | { readonly state: 'refused'; readonly wanted: string; readonly why: string; readonly using?: string };

/** A label that a further judge found. */
export interface ExtraLabel extends ReachedLabel {
  /** What people read, where it is not to be the usual words. */
  readonly words?: string;
}

/** The labels that each text reaches by a further judge; `model` is its name and version. */
export type ExtraAnswer =
  | { readonly kind: 'judged'; readonly model: string; readonly labels: readonly (readonly ExtraLabel[])[] }
  | { readonly kind: 'not-checked'; readonly why: string };

export const nameOf = ({ id, version }: Pick<NamedModel, 'id' | 'version'>): string => `${id} ${version}`;

/** A model that failed is tried again after this long (ms), or as soon as the policy names another. */
export const retryAfter = 3_600_000;
