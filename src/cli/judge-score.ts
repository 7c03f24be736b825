import { segmentOf } from '../engine/markdown.ts';
import { allJudges } from '../judges/registry.ts';
import type { Policy } from '../policy/resolve.ts';
import { conversationOf } from './conversation.ts';
import { inspector } from './inspect.ts';
import { openModels, unscored, type Models } from './models.ts';

export const scorable = ['all', 'rules', 'harm', 'abuse', 'injection', 'group'] as const;
export type Scorable = (typeof scorable)[number];

/**
 * How sure the judges are that something is wrong with a reply, 0..1: the surest of the rules and of what the model
 * scores and a page would show, or one of them alone.
 */
export function judgeScorer(
  policy: Policy,
  wanted: Scorable,
  withModels: boolean,
): (row: Readonly<Record<string, unknown>>) => Promise<number> {
  const off = new Set(policy.values.disabledJudges);
  const judges = allJudges.filter(({ id }) => !off.has(id));
  const inspect = inspector(policy);
  let models: Models | undefined;
  const ruled = (row: Readonly<Record<string, unknown>>): readonly number[] => {
    const segment = segmentOf(row['response'] as string);
    const conversation = conversationOf(row, policy, inspect);
    return judges.flatMap((judge) => [...judge.judge(segment, conversation)].map(({ confidence }) => confidence ?? 1));
  };
  const modelled = async (reply: string): Promise<readonly (number | null)[]> => {
    if (!withModels || wanted === 'rules') return [];
    models ??= await openModels();
    const scores = { ...unscored, ...(await models.score(reply)) };
    return wanted === 'all' ? [scores.harm, scores.abuse, scores.injection] : [scores[wanted]];
  };
  return async (row) => {
    const rules = wanted === 'all' || wanted === 'rules' ? ruled(row) : [];
    const scores = (await modelled(row['response'] as string)).filter((score) => score !== null);
    return Math.max(0, ...rules, ...scores);
  };
}
