import { regex } from '../regex.ts';
import type { Span } from '../types.ts';

/** The very name of a placeholder in single braces, or with its brackets lost. */
const bare = regex('gu')`
  (?<![\p{L}\p{N}_$={/&?#%.@\\+~:"'\`-])(?:
    \{\s?([A-Z][A-Z0-9_]{1,60}_[1-9]\d{0,4})\s?\}(?!\})
    |([A-Z][A-Z0-9_]{1,60}_[1-9]\d{0,4})(?![\p{L}\p{N}_$=/@\\(\[}:"'\`-]|\.(?!\s|$))
  )
`;
/** Code that names what it makes, asks for or exports, before the name and behind it; prose says "let" within a line. */
const made = /(?:^|[;{(&|])\s*(?:(?:export|set|unset|let|const|var|env|def|case|import)\s+)+$|\bSELECT\b[^;]*\s$/u;
const assigned = /^[^\S\n]*(?:[-+*/%|&?^!<>:]{0,2}=|IN\b|FROM\b)/;
/** A name in braces on a line with one of these is filled in by a program. */
const quotes = /["'`>]/;
/** UTF-16 units of a line that are looked at on each side: enough for a line, and linear. */
const near = 300;

/**
 * Names without brackets of their own, in prose only: not in an address or a path, and neither quoted nor made, read
 * or called by code, which would be another program with the value in their place.
 */
export function* bareNamesIn(text: string): Iterable<Span & { readonly name: string }> {
  for (const { 0: whole, 1: braced, 2: name = '', index: start } of text.matchAll(bare)) {
    const end = start + whole.length;
    const before = text.slice(Math.max(0, start - near), start).replace(/^[^]*\n/, '');
    const behind = text.slice(end, end + near);
    if (made.test(before) || assigned.test(behind)) continue;
    if (braced !== undefined && (quotes.test(before) || quotes.test(behind.replace(/\n[^]*/, '')))) continue;
    yield { start, end, name: braced ?? name };
  }
}
