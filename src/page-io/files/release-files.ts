import { giveEvent, inputWith, listOf, type Giving } from './held-file.ts';

/** Events that we make, of files that have been read. */
const ours = new WeakSet<Event>();
/** While we give files to a page, what is told of is ours too: it is made in the page's own world. */
let giving = false;
/** Whether we made this event, to give files back; all others are a person's, and held. */
export const isOurs = (event: Event): boolean => giving || ours.has(event);

/** What inputs hold that was given back to them. */
export const released = new WeakMap<HTMLInputElement, FileList | null>();

/**
 * Gives files to the page by a drop or paste of our own at `target`. False where the page has not taken them: it did
 * not call preventDefault.
 */
export function give(target: EventTarget, files: readonly File[], how: Giving): boolean {
  giving = true;
  try {
    // out of a closed root an event tells nobody of where it was
    const root = target instanceof Node && target.getRootNode();
    const composed = !(root instanceof ShadowRoot && root.mode === 'closed');
    const init = { relatedTarget: inputWith(files, how), composed, cancelable: true };
    return !target.dispatchEvent(new MouseEvent(giveEvent, init));
  } finally {
    giving = false;
  }
}

/** What was dropped or pasted besides files. */
export const textsIn = (data: DataTransfer | null): Giving['texts'] =>
  (data?.types ?? []).flatMap((type) => (type === 'Files' ? [] : { type, text: data?.getData(type) ?? '' }));

export const isSame = (some: readonly File[], others: readonly File[]): boolean =>
  some.length === others.length && some.every((one, at) => one === others[at]);

export const isFileInput = (target: EventTarget | undefined): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';

/**
 * Puts files into an input as a person's choice would, with `input` and `change`. `given`: the browser's own list, put
 * back itself where all of it may go, since pages compare.
 */
export function fillInput(input: HTMLInputElement, files: readonly File[], given: FileList | null): void {
  if (files.length === 0) return;
  input.files = given && isSame(files, [...given]) ? given : listOf(files);
  released.set(input, input.files);
  for (const type of ['input', 'change']) {
    const event = new Event(type, { bubbles: true, composed: type === 'input' });
    ours.add(event);
    input.dispatchEvent(event);
  }
}
