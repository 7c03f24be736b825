import type { Finding } from '../../engine/types.ts';
import { packed } from '../../judges/reading/given/supplied.ts';
import type { SettledSegment } from '../../page-io/reading/settle.ts';
import type { Core } from '../shared.ts';

type Inspect = (text: string) => readonly Finding[];

/**
 * Looks for secrets and personal data in replies that this page saw being asked for. Of others nobody knows what the
 * person had given: after a reload, or in an older chat, that stands in their turns on the page, if anywhere.
 */
export function privateData({ guard, site }: Core): (segment: SettledSegment) => { readonly inspect?: Inspect } {
  const old = new WeakSet<Element>();
  const turns = (): string =>
    site.userTurn === undefined
      ? ''
      : packed([...document.querySelectorAll(site.userTurn)].map(({ textContent }) => textContent).join(' '));
  const inspect: Inspect = (text) => {
    const found = guard.inspectOnce(text).decisions;
    if (found.length === 0) return found;
    const given = turns();
    return found.filter(({ span }) => !given.includes(packed(text.slice(span.start, span.end))));
  };
  return ({ reply }) => {
    if (guard.memory.conversation().question === undefined) old.add(reply);
    return old.has(reply) ? {} : { inspect };
  };
}
