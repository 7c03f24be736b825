import { restoreWithin } from './clipboard.ts';

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

const selectedIn = (field: HTMLTextAreaElement | HTMLInputElement): string => field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0); // prettier-ignore

/**
 * What is copied out of the page holds the real values again. Before the page hears of it, so that it neither reads them
 * nor writes its own.
 */
export function restoreCopies(restore: (text: string) => string, signal: AbortSignal): void {
  const onCopy = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const field = target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement ? target : undefined;
    const selection = getSelection();
    const text = field ? selectedIn(field) : (selection?.toString() ?? '');
    const restored = restore(text);
    if (restored === text || !event.clipboardData) return;
    event.clipboardData.setData('text/plain', restored);
    if (!field && selection) event.clipboardData.setData('text/html', restoredHtml(selection, restore));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('copy', onCopy, { capture: true, signal });
}
