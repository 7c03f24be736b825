import type { ModelStatus, NameAnswer, ScoreAnswer } from '../engine/types.ts';

/** What the offscreen document asks of its worker. `id` names a question, so that it can be cancelled. */
export type ToWorker =
  | { readonly kind: 'score'; readonly id: string; readonly texts: readonly string[] }
  | { readonly kind: 'names'; readonly id: string; readonly text: string }
  | { readonly kind: 'cancel'; readonly id: string };

/** What the worker says: how the model stands whenever that changes, and one answer for each question. */
export type FromWorker =
  | { readonly kind: 'status'; readonly status: ModelStatus }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: ScoreAnswer | NameAnswer };
