import { allJudges } from '../judges/registry.ts';
import { leavesAlone } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { conversationOf } from './conversation.ts';
import { groundingOnDemand } from './grounding.ts';
import { inspector } from './inspect.ts';
import { judged } from './judged.ts';
import { openModels, unscored, type Models } from './models.ts';

export const scorable = ['all', 'rules', 'grounding', 'harm', 'abuse', 'injection', 'group'] as const;
type Scorable = (typeof scorable)[number];

type Row = Readonly<Record<string, unknown>>;

/** 0..1, the higher the surer that something is wrong. */
export interface ReplyScore {
  readonly score: number;
  /** How little the context supports the reply; undefined where no context was given, or where it was not asked for. */
  readonly grounding: number | undefined;
}

/**
 * How sure the judges are that something is wrong with a reply: the surest of the rules, of what the model scores and a
 * page would show, and of grounding where there is a context; or one of them alone.
 */
export function judgeScorer(policy: Policy, wanted: Scorable, withModels: boolean): (row: Row) => Promise<ReplyScore> {
  const off = new Set(policy.values.disabledJudges);
  const judges = allJudges.filter((judge) => !off.has(judge.id) && !leavesAlone(policy, judge, ''));
  const inspect = inspector(policy);
  const openGrounding = groundingOnDemand();
  let models: Models | undefined;
  const ruled = (row: Row): readonly number[] => {
    const marks = judged(judges, row['response'] as string, conversationOf(row, policy, inspect));
    return marks.map(({ confidence }) => confidence ?? 1);
  };
  const modelled = async (row: Row): Promise<readonly (number | null)[]> => {
    if (!withModels || wanted === 'rules' || wanted === 'grounding') return [];
    models ??= await openModels();
    const { question } = conversationOf(row, policy, inspect);
    const scores = { ...unscored, ...(await models.score(row['response'] as string, question)) };
    return wanted === 'all' ? [scores.harm, scores.abuse, scores.injection] : [scores[wanted]];
  };
  const grounded = (row: Row): number | undefined => {
    const { supplied, question = '' } = conversationOf(row, policy, inspect);
    if (!withModels || off.has('grounding') || (wanted !== 'all' && wanted !== 'grounding') || supplied.length === 0)
      return undefined;
    // a reply that claims nothing has nothing that is unsupported
    return openGrounding()?.scores(supplied.join('\n\n'), question, row['response'] as string)?.overall ?? 0;
  };
  return async (row) => {
    const rules = wanted === 'all' || wanted === 'rules' ? ruled(row) : [];
    const scores = (await modelled(row)).filter((score) => score !== null);
    const grounding = grounded(row);
    return { grounding, score: Math.max(0, grounding ?? 0, ...rules, ...scores) };
  };
}
