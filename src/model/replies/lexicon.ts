import lexicon from '../../../models/reply-guard/lexicon.json' with { type: 'json' };

const endings = ['s', 'es', 'ed', 'd', 'ing', 'er', 'ers', 'ly'];
const leet: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '4': 'a', '5': 's', '7': 't', '8': 'b' };

type WordClass = keyof typeof lexicon | '~' | '#';
const classes = new Map(
  Object.entries(lexicon).flatMap(([name, words]) =>
    words.split(' ').map((word) => [word, name as WordClass] as const),
  ),
);

function byForm(form: string): WordClass | undefined {
  const known = classes.get(form);
  if (known !== undefined) return known;
  for (const ending of endings) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    // "hating" and "injecting" are "hate" and "inject"
    const found = classes.get(stem) ?? (ending === 'ing' || ending === 'er' ? classes.get(`${stem}e`) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The class of a lower-case word; a mark is its own class, "#" is a number, "~" any other word. */
export function classOf(word: string): string {
  if (!/^[\p{L}\p{N}]/u.test(word)) return word < '\u0080' ? word : '~';
  if (/^\p{N}+$/u.test(word)) return '#';
  return byForm(word) ?? byForm(word.replace(/[0134578]/g, (mark) => leet[mark] ?? mark)) ?? '~';
}
