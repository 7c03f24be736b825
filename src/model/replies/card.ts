import published from '../../../models/reply-guard/card.json' with { type: 'json' };

/** The labels of the classifier, in the order of its outputs. */
export const labels = ['harm', 'abuse', 'injection', 'group'] as const;
type Label = (typeof labels)[number];

/** A text and the scores (0..1, in label order) that the published model gives it. */
interface Canary {
  readonly text: string;
  readonly scores: readonly number[];
}

/** What this build knows of a model before it reads a byte of it. */
export interface ModelCard {
  readonly id: string;
  readonly version: number;
  /** What the int8 weights of linear.bin are multiplied by, family by label, and what each label starts from. */
  readonly linear: {
    readonly scales: readonly (readonly number[])[];
    readonly bias: readonly number[];
    /** Added to the logits of long texts. */
    readonly long: readonly number[];
  };
  /**
   * From this score on a label is worth showing beside a part of a reply: chosen at a fixed false-alarm rate on benign
   * replies. Of a whole reply that is scored at once, 0.5 is the threshold at the same rate.
   */
  readonly thresholds: Readonly<Record<Label, number>>;
  /** Added to the logit of injection where the text is a prompt or a document that a person brings. */
  readonly material: number;
  /**
   * How a question is read: the weights of asked.bin, as those of linear.bin; above 0 it asks for something dangerous.
   * Its logit so many times, and `most` at most, is added to the logit of harm of what answers it.
   */
  readonly asked: {
    readonly scales: readonly (readonly number[])[];
    readonly bias: readonly number[];
    readonly weight: number;
    readonly most: number;
  };
  /** Path inside the model's folder -> lower-case hex SHA-256 and size. */
  readonly files: Readonly<Record<string, { readonly sha256: string; readonly bytes: number }>>;
  readonly canaries: readonly Canary[];
}

/** Compiled into the build, so that whoever changes a model file cannot change its pin along with it. */
export const replyGuard: ModelCard = published;
