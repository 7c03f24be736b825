import { piece, regex } from '../../engine/regex.ts';
import { timesIn } from './clock-times.ts';
import { dateOf, datePattern } from './dates.ts';
import { stem } from './stems.ts';
import type { ToldValue } from './told-values.ts';

const article =
  'the|your|our|its|their|my|this|die|der|das|den|ihre?n?|unsere?n?|deine?n?|le|la|les|votre|notre|el|los|las|su|il';
const thing = String.raw`(?:[\p{L}][\p{L}’-]*\s){0,2}?[\p{L}][\p{L}-]{2,}`;
/** What begins, ends, leaves or arrives does so once. */
const verbs: readonly (readonly [kind: string, words: string])[] = [
  [
    'start',
    'starts|begins|opens|kicks off|commences|is|takes place|beginnt|startet|öffnet|ist|findet|commence|débute|ouvre|empieza|comienza|abre',
  ],
  ['end', 'ends|closes|finishes|is over|is due|expires|endet|schließt|finit|se termine|ferme|termina|cierra|acaba'],
  ['leave', 'leaves|departs|fährt|part|sale|parte'],
  ['arrive', 'arrives|kommt|arrive|llega|arriva'],
];
const when = piece`
  \s(?:(?:promptly|only|exactly|punctually|already)\s)?(?:at|on|by|um|am|à|le|a las|el|alle|il)\s(?<w>[^.;!?\n]{3,40})
`;
const statement = regex('dgiu')`
  (?<![\p{L}])(?:${article})\s(?<s>${thing})\s(?:${verbs.map(([kind, words]) => `(?<${kind}>${words})`).join('|')})${when}
`;
const date = new RegExp(`^(?:${weekdays()})?(?:${datePattern})`, 'i');

function weekdays(): string {
  return String.raw`\p{L}{5,9},?\s`.replace('\\p{L}', '[a-zäöü]');
}

const otherRules = regex('iu')`
  (?<!\p{L})(?:
    or|if|unless|instead|previous\w*|was|were|originally|usually|typically|normally|often|sometimes|(?<!\d\s)may(?!\s\d)|might|could|would|should|options?
    |each|every|other|example|some|either|suppose|assum\w*|weekdays?|weekends?|summer|winter|moved|postponed|oder|wenn|falls|sonst|kann|könnte
    |ou|si|peut|o|puede|holidays?|sundays|saturdays|mondays|fridays
  )(?!\p{L})
  |[?≈~]|n[’']t\b
`;

/** Something at a time, or on a day. */
export const timeGlance = /\s(?:at|on|by|um|am|à|le|las|el|alle|il)\s(?:\p{L}+,?\s)?\d/u;

export function toldTimes(text: string): readonly ToldValue[] {
  if (!timeGlance.test(text)) return [];
  const hits = [...text.matchAll(statement)];
  if (hits.length === 0 || otherRules.test(text)) return [];
  return hits.flatMap((hit) => {
    const { s = '', w = '' } = hit.groups ?? {};
    const kind = verbs.find(([one]) => hit.groups?.[one] !== undefined)?.[0] ?? '';
    const [at = 0] = hit.indices?.groups?.['w'] ?? [];
    const about = [...new Set(s.toLowerCase().split(/\s+/).map(stem))].sort().join(' ');
    if (s.length < 4 || /^(?:it|day|time|one|this|that|first|next|which)$/i.test(s)) return [];
    const [time] = timesIn(w);
    if (time && time.start <= 2) {
      const value = time.minutes % 720;
      return [
        {
          about: `${kind} time ${about}`,
          value,
          written: w.slice(time.start, time.end),
          start: at + time.start,
          end: at + time.end,
        },
      ];
    }
    const day = date.exec(w);
    if (!day) return [];
    const { month, day: of, year } = dateOf(day.groups ?? {}, 0, 0);
    return [
      {
        about: `${kind} day ${about} ${year ?? ''}`.trim(),
        value: month * 100 + of,
        written: day[0],
        start: at,
        end: at + day[0].length,
      },
    ];
  });
}

/** `16:00: Boat ride`, `- **16:00–17:00** Boat ride`, a row `16:00 | Boat ride`: what stands where in a plan. */
const entry = regex('gimu')`
  ^[^\p{L}\d\n]{0,8}(?<t>(?:[01]?\d|2[0-3])(?::|h|\.)[0-5]\d(?:\s?[ap]\.?m\.?)?(?:\s?(?:uhr|h))?)(?:\s?[–—-]\s?\d[\d:.h]{2,5}(?:\s?[ap]\.?m\.?)?(?:\suhr)?)?
  [^\p{L}\d\n]{1,8}(?<what>\p{L}[^\n.;:,(\t]{2,60})
`;
export interface Entry {
  readonly minutes: number;
  readonly written: string;
  readonly stems: ReadonlySet<string>;
}
export const entriesIn = (text: string): readonly Entry[] =>
  [...text.matchAll(entry)].flatMap((hit) => {
    const { t = '', what = '' } = hit.groups ?? {};
    const [time] = timesIn(t.includes(':') || /h/.test(t) ? t : `${t} Uhr`);
    return time
      ? [
          {
            minutes: time.minutes % 720,
            written: t,
            stems: new Set(
              what
                .toLowerCase()
                .match(/\p{L}{3,}/gu)
                ?.map(stem),
            ),
          },
        ]
      : [];
  });
