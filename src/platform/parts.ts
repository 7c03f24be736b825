import browser from 'webextension-polyfill';
import { partNames, type PartName } from '../protocol/parts.ts';
import type { From } from './messages.ts';

/** Newer than the polyfill's types. */
interface DocumentTarget {
  readonly tabId: number;
  readonly documentIds?: string[];
  readonly frameIds?: number[];
}

/**
 * Injects `src/content/<part>.iife.ts` into the isolated world of one frame. Rejects where the frame has gone, or is one
 * that the browser keeps scripts out of.
 */
export async function injectPart(part: PartName, { tab, frame, document }: From): Promise<void> {
  // the name comes from a page's renderer
  if (!partNames.includes(part)) throw new Error(`there is no part "${String(part)}"`);
  if (tab === undefined) throw new Error(`"${part}" was asked for from outside a tab`);
  const target: DocumentTarget =
    document === undefined ? { tabId: tab, frameIds: [frame ?? 0] } : { tabId: tab, documentIds: [document] };
  await browser.scripting.executeScript({
    target: target as browser.Scripting.InjectionTarget,
    files: [`src/content/${part}.iife.js`],
    injectImmediately: true,
  });
}
