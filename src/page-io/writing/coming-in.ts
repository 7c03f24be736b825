import type { Composer } from './composer.ts';
import { composerAt } from './composer-of.ts';
import { isOwnPaste } from './own-paste.ts';
import { swallow, type InterceptHandlers } from './intent.ts';
import type { LastComposer } from './last-composer.ts';
import type { Listen } from '../listen.ts';

/** A drop that we carry out ourselves goes where the person let go; a field shows no place inside it. */
function caretToPoint(event: DragEvent, element: Element): void {
  const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
  if (range && element.contains(range.startContainer))
    document
      .getSelection()
      ?.setBaseAndExtent(range.startContainer, range.startOffset, range.startContainer, range.startOffset);
}

/** Hears what brings text into a composer. */
export function hearComingIn(
  last: LastComposer,
  { onIntent, onTyping, onTyped }: InterceptHandlers,
  listen: Listen,
): void {
  const enter = (way: 'paste' | 'drop', data: DataTransfer | null, event: Event): void => {
    const composer = composerAt(event);
    const text = data?.getData('text/plain') ?? '';
    if (!composer || text === '' || isOwnPaste(event)) return;
    last.use(composer);
    if (way === 'drop') caretToPoint(event as DragEvent, composer.element);
    try {
      if (onIntent({ way, text, composer, resend: () => undefined }) === 'stop') swallow(event);
    } catch {
      // what could not be read may come in; it is read again before it leaves
    }
  };
  listen('paste', (event) => enter('paste', event.clipboardData, event));
  listen('drop', (event) => enter('drop', event.dataTransfer, event));
  listen('focusin', (event) => last.use(composerAt(event)));
  const typed = (composer: Composer, event: Event): void => {
    last.use(composer);
    try {
      onTyped(composer, event);
    } catch {
      // typing goes on; the text is read again before it leaves
    }
  };
  listen('beforeinput', (event) => {
    const composer = composerAt(event);
    if (!composer) return;
    onTyping(composer);
    // of what a page draws itself nothing more is said
    if (composer.isDrawn) setTimeout(() => typed(composer, event), 0);
  });
  listen('input', (event) => {
    const composer = composerAt(event);
    if (composer) typed(composer, event);
  });
}
