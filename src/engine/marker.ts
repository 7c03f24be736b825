import { regex } from './regex.ts';
import type { DetectorSpec } from './detector.ts';
import type { Surroundings } from './surroundings.ts';
import { ending } from './ending.ts';
import type { Severity } from './types.ts';

/** Words by which a company marks a document. The same word in a sentence marks nothing, so where it stands decides. */
interface MarkerSpec {
  readonly title: string;
  readonly severity: Severity;
  /** Each is a whole marker; a space stands for any short gap. */
  readonly phrases: readonly string[];
}

/** Longer lines are prose. */
const longestLine = 110; // UTF-16 units beside the marker
const reach = 200;

const separator = /[|•·–—:;\t]|\s[-/]\s|\s{3,}/;
const decoration = /[\s*_#=~<>[\](){}"'`«».,!/-]+/g;
/** What may stand before a marker as its name: `Classification: Confidential`. */
const label = ending(
  regex('iu')`
    (?:
      classification|sensitivity|confidentiality|protection(?: level)?|distribution|handling|status|marking
      |klassifi[kz]ierung|vertraulichkeit(?:sstufe)?|einstufung|sensibilité|confidentialité|clasificación
      |classificazione|classificação|classificatie|klasyfikacja|klassificering|luokitus|機密区分|密级|보안등급
    )["'*_]*\s*[:=]\s*["'*_]*$
  `,
);
/** Where a line names other levels too, it explains them. */
const otherLevel = /\b(?:public|unclassified|restricted|secret|öffentlich|publi[cq]|público|pubblico|openbaar)\b/i;
const bullet = /^\s*(?:[-*+•]|\d{1,2}[.)])\s+$/;

const bare = (text: string): string => text.replace(decoration, '');
const hasCase = (text: string): boolean => text.toLowerCase() !== text.toUpperCase();

/** True where the value is a part of its own in a header, a footer, a label or a line. */
export function standsAsMarker(value: string, { before, after }: Surroundings): boolean {
  const head = before.slice(before.lastIndexOf('\n') + 1);
  const [tail = ''] = after.split('\n', 1);
  if (head.length + tail.length > longestLine || otherLevel.test(head) || otherLevel.test(tail)) return false;
  const named = label(head);
  if (hasCase(value) && value.charAt(0) === value.charAt(0).toLowerCase() && !named) return false;
  const left = named ? '' : (head.split(separator).pop() ?? '');
  const [right = ''] = tail.split(separator, 1);
  if (bare(left) !== '' || bare(right) !== '') return false;
  if (bullet.test(head) && !named && bare(tail) === '' && !/[-*]\s*$/.test(tail)) return false;
  const behind = tail.slice(right.length);
  // `Confidential: yes` is a field; `CONFIDENTIAL: do not copy` is a marker
  return !behind.trimStart().startsWith(':') || (value === value.toUpperCase() && /\p{L}/u.test(behind));
}

/** Up to three, an engine would write out each of the ways through a phrase. */
const gap = '[ \\u00a0]{1,5}';

/** A detector's data for markers that stand apart. */
/* @__NO_SIDE_EFFECTS__ */
export function marker({ title, severity, phrases }: MarkerSpec): DetectorSpec {
  const longestFirst = [...phrases].sort((a, b) => b.length - a.length);
  const wakers = longestFirst.map(wakerOf);
  return {
    entity: 'DOCUMENT_MARKER',
    title,
    severity,
    keywords: [...new Set(wakers.map(({ keyword }) => keyword))],
    worth: (text, at) => {
      const here = text.slice(at, at + longestKeyword).toLowerCase();
      return wakers.some((waker) => here.startsWith(waker.keyword) && mayStand(waker, text, at));
    },
    reach: [reach, reach],
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}_])(?:${longestFirst.map((phrase) => phrase.replace(/ /g, gap)).join('|')})(?![\\p{L}\\p{N}_])`,
      'iu',
    ),
    check: standsAsMarker,
  };
}

const longestKeyword = 12;

/** By which part a phrase is looked for, and the words before and behind it, without what is between them. */
interface Waker {
  readonly keyword: string;
  readonly before: string;
  readonly after: string;
}

/** A long word is rare enough to wake a detector; short ones wake it all together only. */
function wakerOf(phrase: string): Waker {
  const lower = phrase.toLowerCase();
  const long = lower.split(' ').reduce((best, word) => (word.length > best.length ? word : best), '');
  // beginnings do: each more letter makes the table of all keywords larger, and every text slower
  const keyword = long.length > 8 ? long.slice(0, 10) : lower.slice(0, longestKeyword);
  const at = lower.indexOf(keyword);
  return { keyword, before: close(lower.slice(0, at)), after: close(lower.slice(at + keyword.length)) };
}

const close = (text: string): string => text.replace(/[ \u00a0]/g, '');

/** A letter with a gap beside it: so many units at most. */
const widest = 4;

/** Whether the keyword at `at` may be that of the phrase: cheaper to tell than to try every phrase at every place. */
function mayStand({ keyword, before, after }: Waker, text: string, at: number): boolean {
  const end = at + keyword.length;
  const left = close(text.slice(Math.max(0, at - widest * before.length), at).toLowerCase());
  const right = close(text.slice(end, end + widest * after.length).toLowerCase());
  return left.endsWith(before) && right.startsWith(after);
}
