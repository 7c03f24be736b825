import { regex, wordList } from '../../engine/regex.ts';

/** Brands, figures, saints, kings and figures of speech that are called like people. */

/** Hardly any person is called like them. */
const brands = wordList`
  abercrombie_fitch albert_heijn alfa_romeo aunt_jemima baker_mckenzie baker_tilly barnes_noble
  betty_crocker billy_goat black_decker booz_allen briggs_stratton calvin_klein christian_dior
  christian_louboutin dolce_gabbana dun_bradstreet duncan_hines earl_grey eli_lilly estée_lauder ferrero_rocher
  fisher_price giorgio_armani goldman_sachs harley_davidson helly_hansen hugo_boss jack_wolfskin jim_beam jimmy_choo
  john_deere johnnie_walker johns_hopkins johnson_johnson levi_strauss louis_vuitton marks_spencer massey_ferguson
  max_mara mercedes_benz merrill_lynch morgan_stanley peek_cloppenburg pierre_cardin pierre_fabre procter_gamble
  ralph_lauren ray_ban rolls_royce sherwin_williams smith_wesson stella_artois tim_hortons tommy_hilfiger
  victoria_secret villeroy_boch walt_disney wells_fargo wolf_garten yves_rocher yves_saint_laurent
`;
/** Of stories. */
const figures = wordList`
  bugs_bunny don_quijote don_quixote donald_duck hello_kitty huckleberry_finn mickey_mouse pippi_långstrump
  pippi_langstrumpf robinson_crusoe santa_claus sherlock_holmes winnie_pooh
`;
const known = new Set(`${brands} ${figures}`.split(' '));
/** `Sherwin-Williams`, `Jack Daniel’s`: as the list has it. */
const asListed = (name: string): string =>
  name
    .toLowerCase()
    .replace(/['’]s?$/, (end) => (end.length > 1 ? 's' : ''))
    .replace(/['’]/g, '')
    .replace(/[\s&-]+/g, '_');

export const isBrand = (found: string): boolean => known.has(asListed(found));

/** `Karel IV.`, `Stanisław II`: one name and a number; of two names the third bears one. V and X are initials too. */
const numeral = 'II|III|IV|VI{1,3}|IX|XI{1,3}|XI?V|XVI';
const numbered = new RegExp(`^\\p{L}+ (?:${numeral})$`, 'u');
const numberBehind = new RegExp(`^ (?:${numeral})(?![\\p{L}\\d-])`, 'u');
const oneWord = /^\p{L}+$/u;

/** Not `San`, `Santo` and `Santa`, which are given names too. */
const saint = /^(?:Sankt|St\.|Sainte?|São|Sint|Szent|Święt[ay]) \p{Lu}\p{L}+$/u;

/** `Dolores de cabeza` are pains, not somebody's. */
const speech = regex('u')`
  ^(?:
    Dean['’]s list|Dolores de (?:cabeza|espalda|muelas|barriga|estómago)|Frank und frei|Jack of all|Bloody Mary
    |Lex (?:Maria|Sarah)(?! \p{Lu})|Otto Normal|Hinz und Kunz
  )(?!\p{L})
`;

/** Whether a finding is called after a saint or a king, or is a figure of speech. */
export const isCalledAfter = (found: string, after: string): boolean =>
  numbered.test(found) ||
  (oneWord.test(found) && numberBehind.test(after)) ||
  saint.test(found) ||
  speech.test(`${found}${after}`);
