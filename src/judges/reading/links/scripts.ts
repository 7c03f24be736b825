/** Decodes one label of a host written in ASCII (RFC 3492), without `xn--`; undefined where it is not well formed. */
export function fromPunycode(label: string): string | undefined {
  const cut = label.lastIndexOf('-');
  const out = [...label.slice(0, Math.max(0, cut))].map((char) => char.codePointAt(0) ?? 0);
  let [n, i, bias] = [128, 0, 72];
  for (let at = cut + 1; at < label.length;) {
    const old = i;
    for (let [weight, k] = [1, 36]; ; k += 36) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit === undefined) return undefined;
      i += digit * weight;
      const threshold = Math.min(26, Math.max(1, k - bias));
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    bias = adapted(i - old, out.length + 1, old === 0);
    n += Math.floor(i / (out.length + 1));
    i %= out.length + 1;
    if (n > 0x10ffff) return undefined;
    out.splice(i++, 0, n);
  }
  return String.fromCodePoint(...out);
}

function digitOf(code: number): number | undefined {
  if (code >= 97 && code <= 122) return code - 97;
  return code >= 48 && code <= 57 ? code - 22 : undefined;
}

function adapted(delta: number, length: number, first: boolean): number {
  let rest = first ? Math.floor(delta / 700) : delta >> 1;
  rest += Math.floor(rest / length);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}

/** Letters of other scripts that look like Latin ones, and accents that are easily overlooked. */
const twins = new Map(
  'аa ɑa αa сc ϲc ԁd еe ҽe ɡg һh іi ıi јj ӏl ⅼl ḷl мm пn ոn оo οo σo օo рp ρp ԛq ѕs τt υu սu νv ѵv ԝw ѡw хx χx уy γy ʏy ᴢz кk κk тt вb ьb'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)] as const),
);

/** As a hurried reader sees it: `pаypаl` in Cyrillic letters is `paypal`, and so is `páypal`. */
export const asSeen = (label: string): string =>
  [...label.normalize('NFD').replace(/\p{M}/gu, '')].map((char) => twins.get(char) ?? char).join('');

/** Letters of two alphabets in one word, which no language writes. */
export const isMixed = (label: string): boolean =>
  ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Cherokee'].filter((script) =>
    new RegExp(`\\p{Script=${script}}`, 'u').test(label),
  ).length > 1;
