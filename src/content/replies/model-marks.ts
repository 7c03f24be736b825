import type { Category, ModelScores, Severity } from '../../engine/types.ts';
import { excerpt } from '../../model/replies/asked.ts';
import { refuses } from '../../model/replies/refusal.ts';
import type { SettledSegment } from '../../page-io/reading/settle.ts';
import { askBackground, isAlive } from '../../platform/messages.ts';
import type { Judged } from './judged.ts';

interface Label {
  readonly title: string;
  readonly why: string;
  readonly category: Category;
  readonly severity: Severity;
}

/** What the labels of models are called on screen. */
export const labelWords: Readonly<Record<keyof ModelScores, Label>> = {
  harm: {
    title: 'May give dangerous instructions',
    why: 'A small model on this device finds that this reads like instructions for something dangerous. It can be wrong.',
    category: 'harm',
    severity: 'high',
  },
  abuse: {
    title: 'Abusive or hateful language',
    why: 'A small model on this device finds this passage hostile. It can be wrong.',
    category: 'bias',
    severity: 'medium',
  },
  injection: {
    title: 'Hidden or injected instructions',
    why: 'This reads like orders to an assistant, not like an answer to you. A small model on this device found it; it can be wrong.',
    category: 'injection',
    severity: 'high',
  },
  group: {
    title: 'Generalises about a group',
    why: 'A small model on this device finds that this says of a whole group what may hold for some. It is often wrong.',
    category: 'bias',
    severity: 'low',
  },
};
/** Shorter texts say too little to be judged. */
export const leastLength = 24;

/**
 * What the on-device model finds in a segment of a reply to what was `asked`. Nothing where it was not checked: nothing
 * is shown then, and nothing is called safe.
 */
export async function modelMarks(
  { text, reply }: SettledSegment,
  asked: string | undefined,
  groupMarks: boolean,
  signal: AbortSignal,
): Promise<readonly Judged[]> {
  if (text.trim().length < leastLength || !isAlive()) return [];
  // what follows a refusal speaks of the same danger, and gives no instructions
  const question = asked === undefined || refuses(reply.textContent ?? '') ? undefined : excerpt(asked);
  const id = crypto.randomUUID();
  const cancel = (): void => void askBackground('model.cancel', { id }).catch(() => undefined);
  signal.addEventListener('abort', cancel, { once: true });
  const answer = await askBackground('model.judge', { id, texts: [text.trim()], question }).catch(() => undefined);
  signal.removeEventListener('abort', cancel);
  if (answer?.kind !== 'judged') return [];
  const start = text.length - text.trimStart().length;
  const span = { start, end: text.trimEnd().length };
  return (answer.labels[0] ?? []).flatMap(({ label, strength }) => {
    if (label === 'group' && !groupMarks) return [];
    return [{ strength, mark: { span, judge: `model-${label}`, ...labelWords[label] } }];
  });
}
