import { restoreMarkup, restoreWithin } from './clipboard.ts';

/** The same fragment with stand-ins in its texts replaced. */
function restoredHtml(selection: Selection, restore: (text: string) => string): string {
  const holder = document.createElement('div');
  for (let at = 0; at < selection.rangeCount; at++) holder.append(selection.getRangeAt(at).cloneContents());
  restoreWithin(holder, restore);
  return holder.innerHTML;
}

/** Told of each range that is copied, before anybody else has changed what is copied. */
export function watchCopies(copied: (range: Range) => void, signal: AbortSignal): void {
  const onCopy = (event: Event): void => {
    const selection = getSelection();
    if (!event.isTrusted || !selection) return;
    for (let at = 0; at < selection.rangeCount; at++) copied(selection.getRangeAt(at));
  };
  window.addEventListener('copy', onCopy, { capture: true, signal });
}

const selectedIn = (field: HTMLTextAreaElement | HTMLInputElement): string =>
  field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);

/**
 * A page may fill what is copied by itself. Its stand-ins become values when all its listeners have been told: whoever
 * would be told behind this is not, and when the event is over the browser shows what was copied to nobody.
 */
function restoreFilled(event: ClipboardEvent, restore: (text: string) => string): void {
  const data = event.clipboardData;
  if (!data || !event.defaultPrevented) return;
  for (const [type, put] of [
    ['text/plain', restore],
    ['text/html', (html: string) => restoreMarkup(html, restore)],
  ] as const) {
    const given = data.getData(type);
    if (given === '' || restore(given) === given) continue;
    data.setData(type, put(given));
    event.stopImmediatePropagation();
  }
}

/**
 * What is copied out of the page holds the real values again. Before the page hears of it, so that it neither reads them
 * nor writes its own.
 */
export function restoreCopies(restore: (text: string) => string, signal: AbortSignal): void {
  const onEnd = (event: ClipboardEvent): void => restoreFilled(event, restore);
  const onCopy = (event: ClipboardEvent): void => {
    // the data of an event that the page made up would stay in its hands
    if (!event.isTrusted) return;
    const [target] = event.composedPath();
    const field = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement ? target : undefined;
    const selection = getSelection();
    const text = field ? selectedIn(field) : (selection?.toString() ?? '');
    const restored = restore(text);
    // anew each time, so that it is the last of the last
    window.removeEventListener('copy', onEnd);
    if (restored === text || !event.clipboardData)
      return window.addEventListener('copy', onEnd, { once: true, signal });
    event.clipboardData.setData('text/plain', restored);
    if (!field && selection) event.clipboardData.setData('text/html', restoredHtml(selection, restore));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true, signal });
}
