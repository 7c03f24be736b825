import { fileURLToPath } from 'node:url';
import type { ModelScores } from '../engine/types.ts';
import { note } from './streams.ts';

/** Scores of the on-device model; all null from the moment it could not be used. */
export interface Models {
  /** `question`: what the text answers, where it is known. */
  score(text: string, question?: string): Promise<ModelScores>;
  /** Whether something that was asked for was not scored. */
  failed(): boolean;
}

/** The label order is that of the batch format. */
export const unscored: ModelScores = { harm: null, abuse: null, injection: null, group: null };

/** Opens the models beside the command line; one that is missing is said once, and what it would score stays null. */
export async function openModels(): Promise<Models> {
  // the runtime is most of the start-up time, so it waits until it is asked for
  const { createNodeModelHost } = await import('../model/node.ts');
  const host = createNodeModelHost(fileURLToPath(new URL('../../models', import.meta.url)));
  const never = new AbortController().signal;
  let failed = false;
  return {
    failed: () => failed,
    async score(text, question) {
      const answer = await host.score([text], never, question);
      if (answer.kind === 'scored') return answer.scores[0] ?? unscored;
      if (!failed) note(`parapet: the model was not used, so its scores are null: ${answer.why}`);
      failed = true;
      return unscored;
    },
  };
}
