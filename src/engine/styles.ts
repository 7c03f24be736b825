import { regex } from './regex.ts';
import type { ReplyLink } from './types.ts';

const drawn = regex('gi')`
  <style\b|</style\b
  |\burl\(\s*(?:["']|&quot;|&\#39;)?((?:https?:)?//[^\s"'()<>]{1,4000}?)(?=["')\s]|&quot;|&\#39;)
`;

/** The addresses that `<style>` elements in a text make a browser load, with their places. */
export function* sheetLinks(text: string): Iterable<ReplyLink> {
  let isSheet = false;
  for (const { 0: whole, 1: url, index } of text.matchAll(drawn)) {
    if (url === undefined) isSheet = !whole.startsWith('</');
    else if (isSheet) yield { span: { start: index, end: index + whole.length }, url, kind: 'image' };
  }
}

const styled = /\bstyle\s*=\s*("[^"]*"|'[^']*')/i;
/** The addresses that a tag's `style` attribute makes a browser load; `attributes` is the tag's source. */
export const styleLinks = (attributes: string): readonly string[] =>
  [...(styled.exec(attributes)?.[1] ?? '').matchAll(drawn)].flatMap(([, url]) => url ?? []);
