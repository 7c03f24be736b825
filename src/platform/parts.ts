import browser from 'webextension-polyfill';
import { partNames, type PartName } from '../protocol/parts.ts';
import type { From } from './messages.ts';

/** Newer than the polyfill's types. */
interface DocumentTarget {
  readonly tabId: number;
  readonly documentIds?: string[];
  readonly frameIds?: number[];
}

const targetOf = ({ tab = -1, frame, document }: From): DocumentTarget =>
  document === undefined ? { tabId: tab, frameIds: [frame ?? 0] } : { tabId: tab, documentIds: [document] };

/** Calls a function, as its text says, in the page's own world. Rejects where the frame has gone. */
export async function runInPage<Argument, Result>(
  call: (argument: Argument) => Result,
  argument: Argument,
  from: From,
): Promise<Result> {
  const [answer] = await browser.scripting.executeScript({
    target: targetOf(from) as browser.Scripting.InjectionTarget,
    world: 'MAIN',
    func: call as (...args: unknown[]) => unknown,
    args: [argument],
    injectImmediately: true,
  });
  return answer?.result as Result;
}

/**
 * Injects `src/content/<part>.iife.ts` into the isolated world of one frame. Rejects where the frame has gone, or is one
 * that the browser keeps scripts out of.
 */
export async function injectPart(part: PartName, from: From): Promise<void> {
  // the name comes from a page's renderer
  if (!partNames.includes(part)) throw new Error(`there is no part "${String(part)}"`);
  if (from.tab === undefined) throw new Error(`"${part}" was asked for from outside a tab`);
  await browser.scripting.executeScript({
    target: targetOf(from) as browser.Scripting.InjectionTarget,
    files: [`src/content/${part}.iife.js`],
    injectImmediately: true,
  });
}
