/**
 * Values that only stand for a secret: `<YOUR_API_KEY>`, `xxxxxxxx`, `AKIAIOSFODNN7EXAMPLE`, `${TOKEN}`, `changeme`.
 * A word inside a longer random value proves nothing, so each rule looks at the whole value or at a delimited part.
 */

const wrapped =
  /^(?:<[^<>]*>|\$\{[^{}]*\}|\{\{[^{}]*\}\}|\$\([^()]*\)|%[A-Za-z_]\w*%|\[[A-Z][A-Z0-9_ -]*\]|\$[A-Za-z_]\w*|__[A-Za-z_]+__)$/;
const wholeWord =
  /^(?:changeme|change[_-]me|placeholder|example|sample|dummy|redacted|removed|hidden|none|null|undefined|nil|true|false|todo|tbd|secret|password|passwd|token|apikey|api[_-]key|foo|bar|foobar|foobarbaz|test|testing)$/i;
/** `your-api-key-here`, `my_secret_token`, `insert_key`, `sk-your-key`: words only, no digits to speak of. */
const instruction =
  /(?:^|[^A-Za-z])(?:your|insert|replace|enter|put|add)[-_ ]?[a-z-_ ]*(?:key|token|secret|password|here|value|id)(?:$|[^A-Za-z])/i;
/** Documentation keys carry the word as their tail or as a delimited part. */
const documented = /EXAMPLE(?:KEY)?$|(?:^|[-_./])(?:example|sample|placeholder|redacted|dummy|fake)(?:$|[-_./])/i;
const filler = /^(?:[A-Za-z]{1,8}[-_:])*?([xX*.•●▪■∙·○_?#0-]|\u2026)\1{5,}$/;
const runOfOne = /([xX*•●#])\1{7,}|\.{4,}|\u2026/;

/** Whether a value holds no more than so many different characters; a real random value holds many. */
function isMonotone(value: string, most: number): boolean {
  let seen = '';
  for (const char of value) {
    if (seen.includes(char)) continue;
    if (seen.length >= most) return false;
    seen += char;
  }
  return true;
}

/** True where the value is plainly a stand-in. Linear in its length. */
export function isPlaceholder(value: string): boolean {
  if (value.length > 512) return false;
  if (wrapped.test(value) || wholeWord.test(value) || documented.test(value) || filler.test(value)) return true;
  if (runOfOne.test(value)) return true;
  if (value.length >= 12 && isMonotone(value, 3)) return true;
  return instruction.test(value) && !/\d{3}/.test(value);
}
