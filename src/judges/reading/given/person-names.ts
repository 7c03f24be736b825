import { regex, wordList } from '../../../engine/regex.ts';
import type { Evidence } from './evidence.ts';

/** Names of people and bodies in prose, and whether a text knows them. */

const part = "\\p{Lu}[\\p{Ll}’'-]+(?:\\p{Lu}\\p{Ll}+)?";
const titles = '(?:Dr|Mrs?|Ms|Prof|Professor(?:in)?|Herrn?|Frau|Mme|Monsieur|Madame|Sra?|Sig|Pani?)';
/** Two to four capitalised words, or one behind a title. */
export const name = regex('gu')`
  (?<![\p{L}\p{N}.’'-])(?:
    ${titles}\.?\s${part}(?:\s${part})?
    |${part}(?:\s(?:(?:de|van|von|der|la|al|bin|of)\s)?${part}){1,3}
  )(?![\p{L}-])
`;
const title = new RegExp(`^${titles}\\.?$`, 'u');
export const common = new Set(
  wordList`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december north south east west northern southern eastern western president vice prime
    minister mister doctor professor chief executive financial officer chairman chairwoman chair director directors
    board committee council department ministry agency bank court street avenue road city county state states republic
    kingdom union federal the and new united company inc corp group university college school institute national
    international european american british first second third world house good best kind dear leute namen menschen personen
  `.split(' '),
);
/** What somebody is, before the name: `Councillor Roe`, `Vereinschefin Roe`. */
const role = regex('iu')`
  ^(?:
    chair(?:man|woman|person)|council(?:l?or|man|woman)|engineer|captain|coach|judge|justice|senator|governor|mayor(?:ess)?
    |secretary|treasurer|editor|author|officer|detective|inspector|sergeant|colonel|major|general|lieutenant|reverend
    |pastor|father|mother|brother|sister|uncle|aunt|sir|lady|lord|dame|madam|miss|manager|principal|headteacher|teacher
    |nurse|farmer|baker|carpenter|artist|painter|writer|poet|singer|actor|actress|ceo|founder|lawyer|architect
    |photographer|scientist|researcher|spokes(?:man|woman|person)|neighbou?r|client|customer|patient|tenant
    |mevrouw|meneer|heer|voorzitter|burgemeester|wethouder|directeur|directrice|maître|docteur|président[e]?|maire
    |señor(?:a|ita)?|don|doña|doctora?|profesora?|president[ae]|director[a]?|alcalde(?:sa)?|signora?|dottor(?:e|essa)?
    |sindaco|avvocat[oa]|professor(?:e|essa)|direttor[e]|direttrice|senhora?|dona
    |\p{L}*(?:
      chef|meister|leiter|sprecher|präsident|sekretär|direktor|minister|lehrer|inhaber|gründer|autor|fotograf|redner
      |sieger|trainer|pfarrer|kommissar|richter|ingenieur|bäcker|gewinner|architekt|verwalter|händler
    )(?:in)?
    |\p{L}*(?:rat|rätin|ärztin|arzt|anwalt|anwältin|vorsitzende[rn]?|mieter(?:in)?|nachbar(?:in)?)
  )$
`;
/** Without titles. */
export const partsOf = (full: string): readonly string[] =>
  full.split(/[\s-]+/).filter((word) => !title.test(word) && !role.test(word));
/** Words that open a sentence with a capital and are no part of a name. */
export const openers = regex('u')`
  ^(?:
    after|although|another|as|at|because|before|both|but|by|during|for|from|he|her|his|however|if|in|its?
    |later|like|meanwhile|no|not|now|on|once|our|she|since|so|some|that|their|then|there|these|they|this|those
    |though|to|today|under|until|we|when|where|while|with|yesterday|yet|\p{Ll}+(?:ly|ing|ed)
    |der|die|das|dem|den|des|ein|eine[mnrs]?|diese[mnrs]?|jede[mnrs]?|viele|alle|kein|keine|mein|meine|unser|unsere|ihr|ihre|sein|seine|neue[rs]?
    |im|am|beim|vom|zum|zur|für|mit|nach|von|aus|bei|seit|laut|auf|als|auch|nur|heute|gestern|le|la|les|un|une|ce|cette|el|los
    |las|una|il|lo|gli|os|uma|het|de|een|deze|dit|en|al|del|della|dans|pour|por|para|con|per|voor|met|op
  )$
`;
/** Those of them that no other name may have. */
export const telling = (parts: readonly string[]): readonly string[] =>
  parts.filter((word) => !common.has(word.toLowerCase()));

/** `UN` for `United Nations`. */
export const isShortened = (parts: readonly string[], { text }: Evidence): boolean =>
  parts.length > 1 && new RegExp(`\\b${parts.map(([first = '']) => first).join('')}\\b`).test(text);

/** A first name or surname of someone whom the text names in full. */
export const isOfName = (word: string, { text }: Evidence): boolean =>
  text.includes(word) &&
  new RegExp(`\\p{Lu}\\p{Ll}+ ${word}(?!\\p{L})|(?<!\\p{L})${word} \\p{Lu}\\p{Ll}`, 'u').test(text);

/** `Prossor` for `Prosser`: one letter inside is another; an ending or an accent may differ in any language. */
export function isMisspelt(word: string, { text }: Evidence): boolean {
  if (word.length < 6) return false;
  const bare = (one: string): string => one.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const ours = bare(word);
  const theirs = new Set(
    text.match(new RegExp(`(?<!\\p{L})${word.slice(0, 2)}\\p{Ll}{${word.length - 2}}(?!\\p{L})`, 'gu')),
  );
  return [...theirs]
    .map(bare)
    .some(
      (other) =>
        other.at(-1) === ours.at(-1) &&
        other.length === ours.length &&
        [...ours].filter((sign, at) => other[at] !== sign).length === 1,
    );
}
