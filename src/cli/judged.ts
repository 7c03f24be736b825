import { closeUp } from '../engine/closed-up.ts';
import type { Conversation, Judge, Mark } from '../engine/types.ts';

/** A mark, and the judge whose it is. */
export type Judged = Mark & { readonly by: Judge };

/** What judges mark in a reply, in the order of its text; spans are offsets in the reply as it was given. */
export function judged(judges: readonly Judge[], reply: string, conversation: Conversation): readonly Judged[] {
  const { segment, source } = closeUp(reply);
  return judges
    .flatMap((by) => [...by.judge(segment, conversation)].map((mark) => ({ ...mark, span: source(mark.span), by })))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
