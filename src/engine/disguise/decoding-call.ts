import { regex } from '../regex.ts';
import type { Rewrite } from './view.ts';

/** The call that a program decodes a blob with: `atob("…")`, `bytes.fromhex('…').decode()`, `UNHEX('…')`. */
const opens = regex('i')`
  [\w.:[\]]{0,40}(?:
    unhex|from_?hex(?:string)?|hex2bin|atob|b64d|b64decode|base64_?decode|decode_?base64|decode64
    |from_?base64(?:string)?|buffer\.from|decode
  )\(\s{0,2}[bnru]?["'\`]$
`;
const closes =
  /^["'`]\s{0,2}(?:,\s{0,2}["'`][\w-]{2,10}["'`]\s{0,2})?\)(?:\.(?:decode|tostring)\((?:["'`][\w-]{2,10}["'`])?\))?/i;
const longestOpening = 64;
const longestClosing = 48;

/** What names the way of writing in the place of the value: `KEY=hex:41…`, `data:text/plain;base64,QUtJ…`. */
const lead = /(?<=[=:"'( ])(?:hex:\s?|base-?64[:,]\s?|b64:\s?|data:[\w/+;=-]{0,40},)$/i;

/** A blob with the call around it, as the literal that it stands for: `password = atob("…")` names a password. */
export function withCall(blob: Rewrite, text: string): Rewrite {
  const before = opens.exec(text.slice(Math.max(0, blob.start - longestOpening), blob.start))?.[0];
  const after = before && closes.exec(text.slice(blob.end, blob.end + longestClosing))?.[0];
  const named = before ? undefined : lead.exec(text.slice(Math.max(0, blob.start - longestOpening), blob.start))?.[0];
  if (named) return { ...blob, start: blob.start - named.length };
  return before && after
    ? { start: blob.start - before.length, end: blob.end + after.length, text: `"${blob.text}"` }
    : blob;
}
