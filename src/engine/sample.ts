/**
 * Made-up values for examples and tests, so that no real-looking token stands in the source in one piece.
 * The same arguments always give the same value; the value is random enough to pass an entropy check.
 */

const classes: Readonly<Record<string, string>> = {
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  digit: '0123456789',
  upper: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
  lower: 'abcdefghijklmnopqrstuvwxyz',
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  lowalnum: 'abcdefghijklmnopqrstuvwxyz0123456789',
  upalnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  base32: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  base64url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
};

/**
 * Fills a template: `sample('AKIA{base32:16}')`. Classes: hex HEX digit upper lower alnum lowalnum upalnum base32
 * base64 base64url. `seed` gives another value of the same shape.
 * @throws RangeError where a class is unknown.
 */
/* @__NO_SIDE_EFFECTS__ */
export function sample(template: string, seed = 0): string {
  let state = [...template].reduce((hash, char) => (Math.imul(hash, 31) + char.charCodeAt(0)) >>> 0, 7 + seed * 977);
  const next = (limit: number): number => {
    // mulberry32: small, seedable and good enough to look random
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return template.replace(/\{(\w+):(\d+)\}/g, (_whole, name: string, length: string) => {
    const alphabet = classes[name];
    if (alphabet === undefined) throw new RangeError(`sample: unknown class "${name}"`);
    return Array.from({ length: Number(length) }, () => alphabet[next(alphabet.length)]).join('');
  });
}
