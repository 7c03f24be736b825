/**
 * Made-up values of the same shape, for text that must read as if nothing was taken out. Addresses go to a domain that
 * is reserved for examples (RFC 2606); numbers keep their grouping but not, on purpose, a right check digit.
 */

const given = ['Alex', 'Robin', 'Sam', 'Kim', 'Noa', 'Jules', 'Mika', 'Toni', 'Sascha', 'Andrea', 'Charlie', 'Dana'];
const family = ['Moor', 'Lind', 'Hale', 'Brook', 'Stone', 'Vale', 'Marsh', 'Wood', 'Field', 'Lake', 'Ridge', 'Shaw'];

/** FNV-1a: the same value always gets the same surrogate within one vault. */
function hash(text: string, salt: number): number {
  let state = (0x811c9dc5 ^ salt) >>> 0;
  for (let at = 0; at < text.length; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return state;
}

const pick = (list: readonly string[], state: number): string => list[state % list.length] ?? '';

function reshape(value: string, salt: number): string {
  let state = hash(value, salt) | 1;
  const next = (limit: number): number => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
  const like = (first: string, count: number): string => String.fromCharCode(first.charCodeAt(0) + next(count));
  return value.replace(/\p{L}|\d/gu, (char) => {
    if (/\d/.test(char)) return like('0', 10);
    return char === char.toLowerCase() ? like('a', 26) : like('A', 26);
  });
}

/** A stand-in for `value`; another `salt` gives another. Undefined where a secret has to look like nothing real. */
export function surrogate(entity: string, value: string, salt: number): string | undefined {
  const state = hash(value, salt);
  const [first, last] = [pick(given, state), pick(family, state >>> 8)];
  if (entity === 'PERSON') return value.includes(' ') ? `${first} ${last}` : first;
  if (entity === 'EMAIL_ADDRESS') return `${first}.${last}${state % 90}@example.org`.toLowerCase();
  const personal = /^[\p{L}\p{N} .,/()+:-]{3,80}$/u.test(value);
  return personal ? reshape(value, salt) : undefined;
}
