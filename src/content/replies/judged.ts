import type { Conversation, Judge, Mark } from '../../engine/types.ts';
import { inSlices } from '../../page-io/reading/idle.ts';
import type { SegmentMark } from '../../page-io/marking/marked.ts';

/** A mark, and how far above its judge's threshold it is: 0 at it, 1 where it is proved. */
export interface Judged {
  readonly mark: SegmentMark;
  readonly strength: number;
}

const longestEvidence = 240;

/** The words of the user's own text that speak of the same. */
function evidenceIn({ supplied }: Conversation, { evidence }: Mark): string | undefined {
  const words = evidence && supplied[evidence.source]?.slice(evidence.span.start, evidence.span.end).trim();
  if (!words) return undefined;
  return words.length > longestEvidence ? `${words.slice(0, longestEvidence)}…` : words;
}

/** A judge's mark in the form in which it is shown. */
export function toJudged(
  { id, title, category, severity }: Judge,
  mark: Mark,
  conversation: Conversation,
  strength: number,
): Judged {
  const evidence = evidenceIn(conversation, mark);
  const { span, why } = mark;
  return { strength, mark: { span, why, title, category, severity, judge: id, ...(evidence && { evidence }) } };
}

/** One judge that fails on odd text must not silence the others. */
export function marksOf(judge: () => Iterable<Mark>): readonly Mark[] {
  try {
    return [...judge()];
  } catch {
    return [];
  }
}

/** The same for a judge that pauses: its steps are done in idle slices. */
export async function marksInSlices(
  judge: () => Iterable<Mark | undefined>,
  signal: AbortSignal,
): Promise<readonly Mark[]> {
  const found: Mark[] = [];
  function* steps(): Iterable<undefined> {
    for (const mark of judge()) {
      if (mark) found.push(mark);
      yield;
    }
  }
  await inSlices(steps(), signal).catch(() => undefined);
  return found;
}
