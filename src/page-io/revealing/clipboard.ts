import type { VaultEntry } from '../../engine/types.ts';
import type { OtherEnd } from '../port.ts';

/**
 * The clipboard as a page writes and reads it by script, such as by a "copy" button of its own. Values go on the
 * clipboard from here, past the page, and only while the browser holds a gesture of the person for fresh: so a page
 * cannot ask for what stands behind names that it makes up whenever it likes. Nor would it get it: see `hideFromReads`.
 */

/** A text's stand-ins back as values. */
type Restore = (text: string) => string;

interface Written {
  readonly id: number;
  readonly text: string;
  readonly html: string;
}

/** Puts values in the texts of a fragment; a stand-in that spans several texts stays as it is. */
export function restoreWithin(fragment: Node, restore: Restore): void {
  const texts = document.createTreeWalker(fragment, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode() as Text | null; node; node = texts.nextNode() as Text | null)
    node.data = restore(node.data);
}

/** The same in HTML, of which nothing is loaded. */
export function restoreMarkup(html: string, restore: Restore): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  restoreWithin(body, restore);
  return body.innerHTML;
}

function write(text: string, html: string): Promise<void> {
  if (html === '') return navigator.clipboard.writeText(text);
  const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
  return navigator.clipboard.write([
    new ClipboardItem({ ...(text !== '' && part('text/plain', text)), ...part('text/html', html) }),
  ]);
}

/** Writes in the page's place where a text of its holds stand-ins. The page hears that it was written, no more. */
export function restoreWrites({ hear, tell }: OtherEnd, restore: Restore, size: () => number): void {
  hear('copy', (detail) => {
    if (size() === 0 || !navigator.userActivation.isActive) return false;
    const { id, text, html } = (detail ?? { id: 0 }) as Written;
    if (id === 0) return true;
    const restored = restore(text);
    const markup = html === '' ? '' : restoreMarkup(html, restore);
    if (restored === text && restore(html) === html) return false;
    write(restored, markup).then(
      () => tell('copied', id),
      () => tell('not-copied', id),
    );
    return true;
  });
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const crlf = (text: string): string => text.replace(/\r?\n/g, '\r\n');

function withStandIns(text: string, entries: Iterable<VaultEntry>): string {
  const longestFirst = [...entries].sort((one, other) => other.value.length - one.value.length);
  return longestFirst.reduce(
    (all, { standIn, value }) =>
      [value, crlf(value), escaped(value)].reduce((rest, form) => rest.replaceAll(form, () => standIn), all),
    text,
  );
}

/** What a page reads by script has the stand-ins again, so it gets back what it wrote. */
export function hideFromReads({ hear, tell }: OtherEnd, entries: () => Iterable<VaultEntry>): void {
  hear('read', (detail) => {
    const text = detail as string;
    const shown = withStandIns(text, entries());
    if (shown !== text) tell('read-as', shown);
  });
}
