import lexicon from '../../models/reply-guard/lexicon.json' with { type: 'json' };

/** Buckets of one family of features; a power of two. training/features.py makes the same features, bit for bit. */
export const buckets = 1 << 18;

/** Buckets, with repeats, of: words and pairs; runs of letters inside words; runs of word classes. */
export type Families = readonly [readonly number[], readonly number[], readonly number[]];

interface Word {
  readonly own: number;
  readonly letters: readonly number[];
  readonly kind: number;
  readonly other: boolean;
}

const token = /[\p{L}\p{N}]+(?:'[\p{L}\p{N}]+)?|[^\p{L}\p{N}\s]/gu;
const endings = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly'];
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' };
const classes = new Map(
  Object.entries(lexicon).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** FNV-1a over UTF-16 units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

function bucket(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) & (buckets - 1);
}

function classOf(word: string): string {
  if (!/^[\p{L}\p{N}]/u.test(word)) return word < '\u0080' ? word : '~';
  const digits = /^\p{N}+$/u.test(word);
  const plain = digits ? word : word.replace(/[0134578]/g, (mark) => leet[mark] ?? mark);
  for (const form of [word, plain]) {
    const known = classes.get(form);
    if (known !== undefined) return known;
    for (const ending of endings) {
      const stem = form.endsWith(ending) ? classes.get(form.slice(0, -ending.length)) : undefined;
      if (stem !== undefined) return stem;
    }
  }
  return digits ? '#' : '~';
}

function read(word: string): Word {
  const padded = Array.from(` ${word} `);
  const letters: number[] = [];
  for (const length of [3, 4, 5])
    for (let at = 0; at < Math.min(padded.length - length + 1, 40); at++)
      letters.push(bucket(hash(padded.slice(at, at + length).join('')) ^ 0x5bd1e995));
  const name = classOf(word);
  return { own: hash(word), letters, kind: hash(`class ${name}`), other: name === '~' };
}

/** Hashes of runs of 1 to `most` neighbours. */
function runs(units: readonly number[], most: number, factor: number): number[] {
  const out = units.map(bucket);
  for (let start = 0; start < units.length; start++) {
    let total = units[start]!;
    for (const next of units.slice(start + 1, start + most))
      out.push(bucket((total = (Math.imul(total, factor) + next) >>> 0)));
  }
  return out;
}

/** The features of a text. Words repeat, so each is read once. */
export function features(text: string): Families {
  const known = new Map<string, Word>();
  const words = Array.from(text.replaceAll('\u2019', "'").toLowerCase().matchAll(token), ([word]) => {
    const found = known.get(word) ?? read(word);
    known.set(word, found);
    return found;
  });
  const kinds = words.filter(({ other }, at) => !other || !words[at - 1]?.other).map(({ kind }) => kind);
  return [
    runs(
      words.map(({ own }) => own),
      2,
      0x9e3779b1,
    ),
    words.flatMap(({ letters }) => letters),
    runs(kinds, 4, 0x85ebca77),
  ];
}
