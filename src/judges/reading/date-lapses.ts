import { regex } from '../../engine/regex.ts';
import type { Mark } from '../../engine/types.ts';
import { dateOf, datePattern, dayNumber, exists } from './dates.ts';
import { hitsOf } from './hits.ts';

const date = new RegExp(datePattern, 'gi');
/** Between the two dates of `from 4 May to 1 June there are 28 days`, and behind them. */
const until = /^(?:\s(?:\d{4}\s)?(?:to|and|until|till|bis(?:\szum)?|und(?:\sdem)?|au|et\sle|al|y\sel)\s(?:the\s)?)$/i;
const lapse = regex('iu')`
  ^,?\s(?:there\sare|is|are|that\sis|that\smakes|it\sis|lie|sind(?:\ses)?|liegen|il\sy\sa|hay)\s(?:exactly\s|genau\s|exactement\s)?
  (?<v>(?<n>\d{1,4})\s(?<u>days|weeks|tage|wochen|jours|semaines|d[ií]as|semanas))(?!\p{L})
`;

/** `From 4 May to 1 June there are 28 days`: either end may be counted, and weeks may be begun. */
export function* lapses(text: string): Iterable<Mark> {
  const found = [...hitsOf(text, date)].map((hit) => dateOf(hit.groups ?? {}, hit.index, hit[0].length));
  for (const [at, to] of found.slice(1).entries()) {
    const from = found[at];
    const year = from?.year ?? to.year;
    if (!from || year === undefined || !exists(from) || !exists(to) || !until.test(text.slice(from.end, to.start)))
      continue;
    const hit = lapse.exec(text.slice(to.end));
    const days = dayNumber({ ...to, year: to.year ?? year }) - dayNumber({ ...from, year });
    if (!hit || days < 2) continue;
    const isWeeks = /^[ws]/i.test(hit.groups?.['u'] ?? '');
    if (Math.abs(Number(hit.groups?.['n']) * (isWeeks ? 7 : 1) - days) <= (isWeeks ? 6 : 1)) continue;
    const start = to.end + hit[0].length - (hit.groups?.['v'] ?? '').length;
    yield { span: { start, end: to.end + hit[0].length }, why: `From the one to the other are ${days} days.` };
  }
}
