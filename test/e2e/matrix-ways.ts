import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from './chat.ts';
import type { Target } from './targets.ts';

/** Brings text into the composer of an open chat, which has the focus. */
type Way = (chat: Chat, text: string, target: Target) => Promise<void>;

/** An input method shows what it makes of the keys before it settles on it; half a word at a time. */
const compose: Way = async ({ devtools }, text) => {
  for (const part of text.match(/.{1,24}/gs) ?? []) {
    const half = part.slice(0, Math.ceil(part.length / 2));
    await devtools.send('Input.imeSetComposition', {
      text: half,
      selectionStart: half.length,
      selectionEnd: half.length,
    });
    await devtools.send('Input.imeSetComposition', {
      text: part,
      selectionStart: part.length,
      selectionEnd: part.length,
    });
    await devtools.send('Input.insertText', { text: part });
  }
};

/** No key, one trusted input: as the browser's or the system's dictation writes. */
const dictate: Way = ({ devtools }, text) => devtools.send('Input.insertText', { text }).then(() => undefined);

/** As a password manager or the browser's autofill does: the value is there at once, told by bare events. */
const autofill: Way = async ({ page }, text, { composer }) => {
  await page
    .locator(composer)
    .first()
    .evaluate((element, value) => {
      const owner = element instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      // past React, which has put a property of its own on the element
      Object.getOwnPropertyDescriptor(owner.prototype, 'value')?.set?.call(element, value);
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }, text);
};

/** As another extension writes: a prompt library, a grammar checker. */
const fill: Way = async ({ page }, text, { composer }) => {
  await page
    .locator(composer)
    .first()
    .evaluate(
      (element, value) => void (element as HTMLElement).ownerDocument.execCommand('insertText', false, value),
      text,
    );
};

/** How text gets into a composer. Files have ways of their own. */
export const ways = {
  typed: (chat, text) => chat.enter('typed', text),
  'typed (IME)': compose,
  pasted: (chat, text) => chat.enter('pasted', text),
  dropped: (chat, text) => chat.enter('dropped', text),
  dictated: dictate,
  autofilled: autofill,
  'by another extension': fill,
} as const satisfies Readonly<Record<string, Way>>;
export type WayName = keyof typeof ways;
export const wayNames = Object.keys(ways) as readonly WayName[];

/** Why a way cannot be tried on a target, if it cannot. */
export function impossible(way: WayName, { takesDrops }: Target, isField: boolean): string | undefined {
  if (way === 'autofilled' && !isField) return 'no field';
  return way === 'dropped' && takesDrops === false ? 'the editor takes no drops' : undefined;
}

export async function bring(way: WayName, chat: Chat, text: string, target: Target): Promise<void> {
  await chat.focus();
  await ways[way](chat, text, target);
  // editors take what was not typed in a later task
  await sleep(60);
}
