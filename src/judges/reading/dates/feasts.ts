import { regex } from '../../../engine/regex.ts';
import type { WrittenDate } from './dates.ts';
import { hitsOf } from '../hits.ts';

/** Days of the year that have a name, and never move: month and day. */
const feasts: Readonly<Record<string, readonly [number, number]>> = {
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'new year’s eve': [12, 31],
  'new year’s day': [1, 1],
  'valentine’s day': [2, 14],
  'independence day': [7, 4],
  halloween: [10, 31],
};
const feast = regex('gi')`
  \b(?<f>${Object.keys(feasts).join('|').replaceAll('’', "['’]")})\s+(?:of\s+|in\s+)?(?<y>(?:19|20)\d{2})\b
`;

/** `Christmas 2025`. */
export const feastsIn = (text: string): readonly WrittenDate[] =>
  [...hitsOf(text, feast)].map((hit) => {
    const { f = '', y } = hit.groups ?? {};
    const [month, day] = feasts[f.toLowerCase().replace("'", '’')] ?? [0, 0];
    return { start: hit.index, end: hit.index + hit[0].length, year: Number(y), month, day };
  });
