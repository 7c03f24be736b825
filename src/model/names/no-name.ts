/** What looks like a name to the model and is code, a term or an order. */

import { piece, regex } from '../../engine/regex.ts';

/** `ETA`, `VIN`, `EBIT-`: no name in a text that is not all in capitals. */
const acronym = /^\p{Lu}{2,5}(?:\t\p{Lu}{2,5})*(?:-\p{Lu}?\d{0,2})?$/u;
const camel = /^\p{Ll}+\p{Lu}/u;
const member = /(?:[$\\_/.]|(?:^|[\s{[(,]):)$/u;
const keyEnd = /^["'`]\s?:\s?\S/;
const grown = /^(?:[(=[_]|[:,;\t|]\S|::\S|\.\p{Ll}+\()/u;
/** `Mann-Whitney U = 3`, `Gini coefficient`: called after somebody. */
const eponym = regex('iu')`
  ^(?:['’]s)?\s(?:
    \p{Lu}\d? ?[=<≈]
    |(?:
      tests?|algorithm|method|theorem|distribution|coefficient|index|scale|score|law|equation|transform|number
      |check|model|filter|curve|effect|formula|syndrome|disease|verfahren|algorithmus|prüfziffer
    )(?!\p{L})
  )
`;
/** Orders to a chatbot, days and languages, which begin with a capital; names of nobody. */
const noName = regex('iu')`
  ^(?:het |das |la |le |el )?(?:
    übersetze|schreibe?|erstelle|vertaal|schrijf|maak|traduis|réécris|traduci|riassumi|przetłumacz|mon|tue|wed
    |thu|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|english|german|french|spanish|italian|dutch
    |danish|swedish|norwegian|finnish|polish|czech|greek|turkish|hungarian|romanian|frans|duits|engels|spaans
    |deutsch|englisch|französisch|luhn|nan|\p{L}+ muster(?:mann|frau)
  )$
`;
/** A letter that is spelled, where two more stand beside: `Bravo, Charlie, Delta`. */
const alphabet = piece`
  (?:
    al(?:f|ph)a|bravo|charlie|delta|echo|foxtrot|golf|hotel|india|juliett?|kilo|lima|mike|november|oscar|papa
    |quebec|romeo|sierra|tango|uniform|victor|whiske?y|x-?ray|yankee|zulu
  )
`;
const spelt = new RegExp(`(?<!\\p{L})${alphabet}(?:[\\s,.·-]{1,3}${alphabet}){2,}(?!\\p{L})`, 'giu');

/** Whether what was found lies in a row of letters that are spelled. */
function isSpelt(found: string, before: string, after: string): boolean {
  const from = before.slice(-60).length;
  const near = `${before.slice(-60)}${found}${after.slice(0, 60)}`;
  return [...near.matchAll(spelt)].some(
    ({ 0: row, index }) => index <= from && from + found.length <= index + row.length,
  );
}
/** `from Pipfile.lock`: a file. */
const file = /^\.\p{Ll}{2,5}(?!\p{L})/u;

export function isCode(found: string, before: string, after: string): boolean {
  if (/\s/.test(found)) return false;
  if (camel.test(found) || member.test(before) || keyEnd.test(after) || file.test(after)) return true;
  const small = /^\p{Ll}/u.test(found);
  return (small && (/[@,;\t|]$/.test(before) || grown.test(after))) || after.startsWith('(');
}

export const isEponym = (after: string): boolean => eponym.test(after);

export const isNoName = (found: string, before: string, after: string): boolean =>
  noName.test(found) || isSpelt(found, before, after) || (acronym.test(found) && /\p{Ll}/u.test(before + after));
