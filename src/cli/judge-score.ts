import { segmentOf } from '../engine/markdown.ts';
import { allJudges } from '../judges/registry.ts';
import type { Policy } from '../policy/resolve.ts';
import { conversationOf } from './conversation.ts';
import { inspector } from './inspect.ts';
import { openModels, type Models } from './models.ts';

/** How sure all judges together are that something is wrong with a reply: the surest of the rules and the models, 0..1. */
export function judgeScorer(
  policy: Policy,
  withModels: boolean,
): (row: Readonly<Record<string, unknown>>) => Promise<number> {
  const off = new Set(policy.values.disabledJudges);
  const judges = allJudges.filter(({ id }) => !off.has(id));
  const inspect = inspector(policy);
  let models: Models | undefined;
  return async (row) => {
    const reply = row['response'] as string;
    const conversation = conversationOf(row, policy, inspect);
    const segment = segmentOf(reply);
    const rules = judges.flatMap((judge) =>
      [...judge.judge(segment, conversation)].map(({ confidence }) => confidence ?? 1),
    );
    if (withModels) models ??= await openModels();
    const scores = models ? Object.values(await models.score(reply)).filter((score) => typeof score === 'number') : [];
    return Math.max(0, ...rules, ...scores);
  };
}
