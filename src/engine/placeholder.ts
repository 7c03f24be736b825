/**
 * Values that only stand for a secret: `<YOUR_API_KEY>`, `xxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`, `${TOKEN}`, `changeme`.
 * A word inside a longer random value proves nothing, so each rule looks at the whole value or at a delimited part.
 */

import { regex } from './regex.ts';

const wrapped = regex('')`
  ^(?:
    <[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\{[A-Za-z_ .-]+\}|\$\([^()]*\)|%[A-Za-z_]\w*%|\[[A-Z][A-Z0-9_ -]*\]|\$[A-Za-z_]\w*
    |__[A-Za-z_]+__
  )$
`;
const wholeWord = regex('i')`
  ^(?:
    changeme|change[_-]me|placeholder|example|sample|dummy|redacted|removed|hidden|none|null|undefined|nil
    |true|false|todo|tbd|secret|password|passwd|token|apikey|api[_-]key|foo|bar|foobar|foobarbaz|test|testing
  )$
`;
/** `your-api-key-here`, `my_secret_token`, `insert_key`, `sk-your-key`: words only, no digits to speak of. */
const instruction = regex('i')`
  (?:^|[^A-Za-z])(?:your|insert|replace|enter|put|add)[-_ ]?[a-z-_ ]*(?:
    key|token|secret|password|here|value|id
  )(?:$|[^A-Za-z])
`;
/** Documentation keys carry the word as their tail or as a delimited part. */
const documented = /EXAMPLE(?:KEY)?$|(?:^|[-_./])(?:example|sample|placeholder|redacted|dummy|fake)(?:$|[-_./])/i;
const filler = /^(?:[A-Za-z]{1,8}[-_:])*?([xX*.•●▪■∙·○_?#0-]|\u2026)\1{5,}$/;
const runOfOne = /([xX*•●#])\1{7,}|\.{4,}|\u2026/;

/** Whether a value holds no more than three different characters; a real random value holds many. */
function isMonotone(value: string): boolean {
  const seen = [value.charCodeAt(0), -1, -1];
  let kinds = 1;
  for (let at = 1; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === seen[0] || code === seen[1] || code === seen[2]) continue;
    if (kinds === seen.length) return false;
    seen[kinds++] = code;
  }
  return true;
}

/** Four of the same in a row: without, nothing is filled up. */
function hasRun(value: string): boolean {
  for (let at = 3; at < value.length; at++) {
    const code = value.charCodeAt(at);
    if (code === 0x2026) return true;
    if (code === value.charCodeAt(at - 1) && code === value.charCodeAt(at - 2) && code === value.charCodeAt(at - 3))
      return true;
  }
  return value.slice(0, 3).includes('…');
}

const longestWord = 12;
const longestCut = 23;
/** What all rules about words ask for, told at once. */
const letters = /[a-z]{3}/i;

/** Whether a value plainly stands for another: `<API_KEY>`, `xxxx`, `YOUR_TOKEN`, `EXAMPLE`. Linear in its length. */
export function isPlaceholder(value: string): boolean {
  if (value.length > 512) return false;
  if ('<$%{[_'.includes(value.charAt(0)) && wrapped.test(value)) return true;
  const hasWord = letters.test(value);
  if (hasWord && value.length <= longestWord && wholeWord.test(value)) return true;
  if (hasWord && documented.test(value)) return true;
  if (hasRun(value) && (filler.test(value) || runOfOne.test(value))) return true;
  // cut short; a whole value may stand before the dots of a sentence
  if (value.length >= 12 && value.length < longestCut && /[^.]\.{3}$/.test(value)) return true;
  if (value.length >= 12 && isMonotone(value)) return true;
  return hasWord && instruction.test(value) && !/\d{3}/.test(value);
}
