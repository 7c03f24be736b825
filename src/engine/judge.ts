import type { Conversation, Judge } from './types.ts';

/** A judge as its file states it; the id is the file's name, so it is never typed twice. */
export type JudgeSpec = Omit<Judge, 'id'>;

/** The judges of these files, by path, in the order of their names. */
export const judgesOf = (files: Readonly<Record<string, JudgeSpec>>): readonly Judge[] =>
  Object.entries(files)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, spec]) => ({ ...spec, id: path.replace(/^.*\/|\.ts$/g, '') }));

/** A reply in markdown, alone or with what the user had given before it. */
export type ReplyExample = string | ({ readonly reply: string } & Conversation);

/**
 * Proof beside the judge. In `match`, « and » mark the exact span that each reply must get (and are taken out first);
 * `ignore` holds replies that the judge must leave alone, and is never empty.
 */
export interface ReplyExamples {
  readonly match: readonly ReplyExample[];
  readonly ignore: readonly ReplyExample[];
}
