/**
 * What a character that is not ASCII reads as. Look-alikes: Unicode confusables, the pairs that look the same in a
 * composer.
 */

import { regex } from '../regex.ts';

const invisible = regex('u')`
  [\u00ad\u0300-\u036f\u0483-\u0489\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\u20d0-\u20ff\ufe00-\ufe0f\ufeff\uffa0\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]
`;
const spaces = /[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u2800\u3000]/;

const pairs = (rows: readonly (readonly [from: string, to: string])[]): ReadonlyMap<string, string> =>
  new Map(rows.flatMap(([from, to]) => [...from].map((char, index) => [char, to[index] ?? char] as const)));

/** Letters of other scripts; only a disguise inside a word that has ASCII too. */
const letters = pairs([
  ['АВЕЅІЈКМНОРСТХҮԜԚѴЅӀЕԌаеіјорсухѕһԁԛԝгпкмтвнӏүґь', 'ABESIJKMHOPCTXYWQVSIEGaeijopcyxshdqwrnkmtbhlyrb'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβγεηιικμνορτυωχς', 'ABEZHIKMNOPTYXaByeniikmvoptuwxc'],
  ['ԌᏀᎪᏴᏟᎬᎻᎫᏦᏞᎷᏢᎡᏚᎢᏙᎳᏃ', 'GGABCEHJKLMPRSTVWZ'],
  ['օսոհցզաԼՏՍՕ', 'ounhgqwLSUO'],
  ['ꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓟꓠꓡꓢꓣꓦꓧꓪꓫꓬꓮꓰꓲꓳꓴ', 'BPDDTGKJCZFMNLSRVHWXYAEIOU'],
  ['ıȷɑɡɩƖǀ', 'ijagilI'],
]);
/** The same look-alikes in a number. */
const numerals = pairs([['ОоΟοՕօІіΙιӏǀЗзЅѕбВ', '000000111111335568']]);
/** Of a script of their own in no language, so always; and signs. */
const signs = pairs([
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnopqrstuvwyz'],
  ['‐‑‒–—−﹣⁃', '--------'],
  ['‘’‚‛′“”„‟″', '\'\'\'\'\'"""""'],
  ['․。．｡﹒∙·', '.......'],
  ['∶ꞏ∕⁄⧸＠﹫', '::///@@'],
]);

/** Unicode keeps decimal digits in runs of ten, so a run's zero is the nearest non-digit below, plus one. */
function digitValue(code: number): number {
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}

/** Where a letter of another script stands: in a word with ASCII letters, in a number, or among its own. */
export type Company = 'latin' | 'number' | 'own';

/** What one character reads as: '' where it is invisible, itself where it is no disguise. */
export function foldChar(char: string, company: Company): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char;
  const letter = letters.get(char);
  if (letter !== undefined) return company === 'own' ? char : (company === 'number' && numerals.get(char)) || letter;
  if (company === 'number' && numerals.has(char)) return numerals.get(char) ?? char;
  return signs.get(char) ?? foldOther(char, code);
}

/** Characters that Unicode says nothing of: white digits in black circles, and the letters of flags. */
const zeroIn = 0x24ff;
const oneIn = 0x2776;
/** Where rows of letters begin: of flags, white in black circles, white in black squares. */
const rowsOfLetters = [0x1f1e6, 0x1f150, 0x1f170];

function foldOther(char: string, code: number): string {
  if (code === zeroIn || (code >= oneIn && code < oneIn + 9)) return String(code === zeroIn ? 0 : code - oneIn + 1);
  const row = rowsOfLetters.find((first) => code >= first && code < first + 26);
  if (row !== undefined) return String.fromCharCode(65 + code - row);
  if (invisible.test(char)) return '';
  if (spaces.test(char)) return ' ';
  if (code < 0x250 && /\p{L}/u.test(char)) return char; // accented Latin letters are no disguise
  const compatible = char.normalize('NFKD').replace(/\p{M}/gu, '');
  if (/^[\x21-\x7e]{1,3}$/.test(compatible)) return compatible.replace(/^\(?(\d)[.)]$/, '$1'); // `⑷` and `⒋`
  return /\p{Nd}/u.test(char) ? String(digitValue(code)) : char;
}
