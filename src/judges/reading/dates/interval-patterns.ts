import { regex } from '../../../engine/regex.ts';

/** How a reply tells that so much time lies between two times. Group `v` is what it says. */

const year = '(?:1[0-9]|20)\\d{2}';
/** `from 1990 to 2020 is 25 years`, `between 1990 and 2020, a span of 25 years`. */
export const years = regex('dgi')`
  \b(?:from|between)\s+(?<a>${year})\s+(?:to|and|until)\s+(?<b>${year})(?:
    (?:,|\s)\s?(?:that\s|which\s)?(?:
      is|are|was|lasted|spans?|makes|there (?:are|were)|it lasted|a (?:span|period|total) of
      |for (?:a total of )?
    )
    |,\s(?:so|thus|i\.e\.,?|that is,?|or)(?:\sfor)?
  )\s?(?:exactly\s)?(?<v>(?<n>\d{1,3})\s+years)\b
`;
/** `born in 1920 and died in 1990 at the age of 60`. */
export const lives = regex('dgi')`
  \bborn\b[^.;\n]{0,60}?\b(?<a>${year})\b[^.;\n\d]{0,60}?\bdied\b[^.;\n]{0,40}?\b(?<b>${year})\b[^.;\n\d]{0,30}?\b
  (?<v>(?:aged|age of|age)\s(?<n>\d{1,3}))\b
`;
const clock = (name: string): string =>
  `(?<h${name}>\\d{1,2})(?::(?<m${name}>[0-5]\\d))?\\s?(?<x${name}>[ap]\\.?m\\.?)?`;
/** `from 9:00 to 11:30 is 3 hours`. */
export const times = regex('dgi')`
  \b(?:from|between|(?:starts|begins|opens|runs) (?:at|from))\s+${clock('1')}\s+(?:
    to|and|until|and (?:ends|closes|finishes) at
  )\s+${clock('2')}(?:
    ,\s(?:so|thus|i\.e\.,?|or)(?:\s(?:plan|allow|take|for))?
    |(?:,|\s)\s?(?:that\s|which\s)?(?:
      is|are|lasts?|makes|takes|there (?:are|were)|a total of|for a total of|equals
    )
  )\s(?:exactly\s)?(?<v>(?<n>\d{1,2}(?:\.\d+)?)\s+hours?(?:\s+and\s+(?<k>\d{1,2})\s+min(?:ute)?s?)?)
`;
/** `30 days after 1 March 2025 is 30 March 2025`. */
export const later = regex('iu')`
  (?<![\p{L}\d.,])(?<n>\d{1,4}|\p{L}{3,10})\s+(?<u>days|weeks|tagen?|wochen|jours|semaines|d[ií]as|semanas)\s+(?<d>
    after|from|before|nach|ab|vor|après|avant|à partir du|después del?|desde el|antes del?
  )\s+(?:(?:dem|le|el)\s+)?$
`;
export const falls = regex('u')`
  ^,?\s+(?:
    (?:
      is
      |(?:brings|takes|gets) (?:you|us) to
      |falls on|would be|will be|was|lands on|ends? on|end on|endet am|enden am|ist der|sind der|fällt auf den
      |est le|sont le|tombe le|se terminent? le|es el|son el|terminan? el|vencen? el
    )\s+
  )(?:\p{L}+,\s+)?$
`;
/** `at 14:30 and lasts 90 minutes, so it ends at 16:00`, in any order of words but this. */
export const ends = regex('dgiu')`
  (?<![\d.,:])(?<h1>\d{1,2})[:.h](?<m1>[0-5]\d)(?:\s(?:Uhr|h))?[^\d.;]{1,40}?(?<!\p{L})(?:
    lasts?|lasting|takes?|taking|(?:runs?|goes on|continues) for|dauert|dauern|dure|durent|durant|duran?|dauernd
  )\s(?:[^\d.;,\s]+\s){0,2}?(?<n>\d{1,3})[\s-](?<u>
    min(?:ut\w*)?|hours?|stunden?|heures?|horas?
  )(?!\p{L})(?!\s(?:early|before|after|of|break|reading|vor|nach|Pause))[^\d.;]{0,40}?(?:
    ends?|finish\w*|over|done|arriv\w*|until|endet|bis|zu Ende|finit|termine|jusqu[’']à|termina|hasta
  )[^\d.;]{0,16}?(?<v>(?<h2>\d{1,2})[:.h](?<m2>[0-5]\d))
`;
/** `founded in 1980. 30 years later, in 2015, it closed`: with no other year between. */
export const afterwards = regex('dgiu')`
  (?<!\p{L})(?:founded|established|built|opened|launched|gegründet|eröffnet|erbaut|fondée?|construite?|ouverte?|fundad[oa]|construid[oa])\s
  (?:[^\d\s.;,]{1,12}\s){0,3}?(?<a>${year})(?![\d–-])[^\d\n]{0,8}?(?:[.,;]\s|\s)[^\d\n.;]{0,30}?
  (?<![\p{L}-])(?<v>(?<n>\d{1,3}|\p{L}{3,12})\s(?:years\slater|Jahre\sspäter|ans\splus\stard|años\sdespués)),\s
  (?:(?:in|im\sJahre?|en)\s)?(?<b>${year})(?!\d)
`;
/** `born in 1984 and turned 38 in 2024`. */
export const ages = regex('dgi')`
  \bborn\b[^.;\n]{0,40}?\b(?<a>${year})\b[^.;\n\d]{0,40}?\b(?:turned|turns|was|is)\s(?<v>(?<n>\d{1,3}))
  (?:\syears old)?\s(?:in|by)\s(?<b>${year})\b
`;
