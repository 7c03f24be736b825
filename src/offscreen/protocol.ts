import type { ExtraAnswer, ModelSlot, NamedModel, NamedStatus } from '../protocol/named-model.ts';
import type { ModelStatus, NameAnswer, ScoreAnswer } from '../engine/types.ts';

export type Answer = ScoreAnswer | NameAnswer | ExtraAnswer;

/** What the offscreen document asks of its worker. `id` names a question, so that it can be cancelled. */
export type ToWorker =
  | {
      readonly kind: 'score';
      readonly id: string;
      readonly texts: readonly string[];
      /** What they answer, where it is known. */
      readonly question?: string | undefined;
    }
  | { readonly kind: 'names'; readonly id: string; readonly text: string; readonly model?: NamedModel | undefined }
  | { readonly kind: 'extra'; readonly id: string; readonly texts: readonly string[]; readonly model: NamedModel }
  | { readonly kind: 'settle'; readonly slot: ModelSlot; readonly model: NamedModel | undefined }
  | { readonly kind: 'cancel'; readonly id: string };

/** What the worker says: how the model stands whenever that changes, and one answer for each question. */
export type FromWorker =
  | { readonly kind: 'status'; readonly status: ModelStatus }
  | { readonly kind: 'named'; readonly slot: ModelSlot; readonly status: NamedStatus }
  | { readonly kind: 'answer'; readonly id: string; readonly answer: Answer };
