import type { FoundName } from '../engine/types.ts';
import type { Listed } from './bags.ts';
import { hasAddressWords, hasPostalCode } from './postal.ts';
import type { Word } from './words.ts';

/**
 * What speaks for a finding beside the model's score: it has seen few of the nouns that German writes with a capital, few
 * numbers beside words of other languages, and hardly any code.
 */

/** Where nothing backs a name, only a score like this is believed; two words with capitals are seldom anything else. */
const certain = { lone: 0.985, several: 0.9 };
const around = 24;

/** Who is addressed or greeted: a name comes next. */
const greeting =
  /(?<!\p{L})(?:m(?:rs?|s|iss|me|lle)|dr|prof|herrn?|frau|fru|monsieur|madame|señora?|sra?|sig(?:nora?)?|signor|dott(?:\.?ssa)?|dhr|mevr(?:ouw)?|mw|meneer|pan[aiu]?|paní|dear|hi|hello|hey|lieber?|hallo|bonjour|ch(?:er|ère)|hola|estimad[oa]|querid[oa]|car[oa]|gentile|ciao|beste|geachte|hej|kære|hei|ahoj|drog[ia]|prezad[oa]|olá|regards|thanks|gr(?:uß|üße|oet(?:en|jes)?)|cordialement|saludos|saluti|abraços?|mvh|pozdrawiam)[.,]?\s{1,4}$/iu;
const honorific = /^\s?(?:님|씨|팀장|대리|과장|부장|차장|이사|様|さん|氏|先生|殿)/;
const hanOrKorean =
  /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,3} \p{L}|^[강고구권김남노류문민박배백서손송신심안양오유윤이임장전정조주지차채최하한허홍황][가-힣]{1,2}(?:\s(?:님|씨|팀장|대리|과장|부장|차장|이사))?$|(?:様|さん|님|씨)$/u;

/** `ETA`, `VIN`, `EBIT-`: no name in a text that is not all in capitals. */
const acronym = /^\p{Lu}{2,5}-?$/u;
const camel = /^\p{Ll}+\p{Lu}/u;
const member = /(?:[$\\_/.]|(?:^|[\s{[(,]):)$/u;
const keyEnd = /^["'`]\s?:\s?\S/;
const grown = /^(?:[(=[_]|[:,;\t|]\S|::\S|\.\p{Ll}+\()/u;
/** `Mann-Whitney U = 3`, `Gini coefficient`: called after somebody. */
const eponym =
  /^(?:['’]s)?\s(?:\p{Lu}\d? ?[=<≈]|(?:tests?|algorithm|method|theorem|distribution|coefficient|index|scale|score|law|equation|transform|number|check|model|filter|curve|effect|formula|syndrome|disease|verfahren|algorithmus|prüfziffer)(?!\p{L}))/iu;
const joints = /^(?:[,/;&]|and|und|et|y|e|en|i|og|och)$/;
/** Orders to a chatbot, days and languages, which begin with a capital. */
const noName =
  /^(?:übersetze|schreibe?|erstelle|vertaal|schrijf|traduis|réécris|traduci|riassumi|przetłumacz|mon|tue|wed|thu|fri|sat|sun|english|german|french|spanish|italian|dutch|danish|swedish|norwegian|finnish|polish|czech|greek|turkish|hungarian|romanian)$/i;

function isCode(found: string, before: string, after: string): boolean {
  if (/\s/.test(found)) return false;
  if (camel.test(found) || member.test(before) || keyEnd.test(after)) return true;
  const small = /^\p{Ll}/u.test(found);
  return (small && (/[@,;\t|]$/.test(before) || grown.test(after))) || after.startsWith('(');
}

function isPerson(text: string, { start, end, score }: FoundName, isListed: boolean): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  if (isCode(found, before, after) || eponym.test(after)) return false;
  if (greeting.test(before) || honorific.test(after) || hanOrKorean.test(found)) return true;
  if (noName.test(found) || (acronym.test(found) && /\p{Ll}/u.test(before + after))) return false;
  const several = /^\p{Lu}\P{Lu}*\s\p{Lu}/u.test(found);
  return isListed || score >= (several ? certain.several : certain.lone);
}

/** What is known of single words of a text. */
function lookup(text: string, words: readonly Word[], listed: readonly Listed[]) {
  const wordAt = (at: number): string => text.slice(words[at]?.start, words[at]?.end);
  const isName = (at: number, lone: boolean, small: boolean): boolean => {
    const { person = false, city = false, ordinary = false } = listed[at] ?? {};
    const fits = lone ? person && !ordinary : person || city;
    return fits && wordAt(at).length > 1 && (small || !/^\p{Ll}/u.test(wordAt(at)));
  };
  const isTown = (at: number): boolean => listed[at]?.city === true && /^\p{Lu}/u.test(wordAt(at));
  return {
    isName,
    /** `Colm, Parisa and Ingeborg`: somebody stands on the other side of a joint. */
    isBeside: (joint: number, other: number): boolean => joints.test(wordAt(joint)) && isName(other, true, false),
    /** `9000 Gent`, `Chennai - 600040` */
    isCode: (at: number): boolean =>
      /^\d{4,6}$/.test(wordAt(at)) && (isTown(at + 1) || isTown(at - 1) || isTown(at - 2)),
  };
}

/** Tells of a finding whether anything speaks for it. */
export function backing(
  text: string,
  words: readonly Word[],
  listed: readonly Listed[],
): (finding: FoundName) => boolean {
  const known = lookup(text, words, listed);
  return (finding) => {
    const { start, end, label } = finding;
    const places = words.flatMap((word, at) => (word.start >= start && word.end <= end ? [at] : []));
    const [first, last] = [places[0], places.at(-1)];
    const found = text.slice(start, end);
    if (label === 'ADDRESS') return places.some(known.isCode) || hasAddressWords(found) || hasPostalCode(text, finding);
    const small = !/\p{Lu}/u.test(found);
    const isListed =
      places.some((at) => known.isName(at, places.length === 1, small)) ||
      (first !== undefined && known.isBeside(first - 1, first - 2)) ||
      (last !== undefined && known.isBeside(last + 1, last + 2));
    return isPerson(text, finding, isListed);
  };
}
