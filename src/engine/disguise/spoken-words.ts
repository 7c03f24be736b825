/** What words say where a value is read out: digits, numbers of two digits, letters by their alphabet, and signs. */

import { wordList } from '../regex.ts';

/** A word of a value that is read out. `value` is set for numbers. */
export interface Spoken {
  readonly kind: 'number' | 'letter' | 'sign' | 'times' | 'joint' | 'capital' | 'small';
  readonly text: string;
  readonly value: number;
}

const digits = [
  wordList`
    zero null zéro cero nul ноль oh nula noll sıfır sifir nolla nulla shunya нуль μηδέν शून्य ゼロ 공 영 零 ศูนย์ صفر
    sifuri không núll nulis nol kosong אפס
  `,
  wordList`
    one eins ein un uno um een één jeden один en ett bir yksi egy jedna ek unu jedan един едно ένα एक いち 일 一 幺 หนึ่ง
    واحد moja một satu einn viens vienas אחת
  `,
  wordList`
    two zwei zwo deux dos due dois twee dwa два två iki kaksi kettő dva to do doi δύο दो に 이 二 两 สอง اثنان mbili hai
    dua tveir divi שתיים
  `,
  wordList`
    three drei trois tres tre três drie trzy три üç kolme három tři teen trei τρία तीन さん 삼 三 สาม ثلاثة tatu tiga ba
    þrír trys trīs שלוש
  `,
  wordList`
    four vier quatre cuatro quattro quatro cztery четыре fyra dört neljä négy čtyři fire chaar patru četiri štyri
    чотири четири τέσσερα चार よん 사 四 สี่ أربعة nne bốn empat fjórir keturi četri ארבע
  `,
  wordList`
    five fünf cinq cinco cinque vijf pięć пять fem beş viisi öt pět fife paanch cinci pet päť пет πέντε पांच पाँच ご 오
    五 ห้า خمسة tano năm fimm penki pieci חמש
  `,
  wordList`
    six sechs seis sei zes sześć шесть sex altı kuusi hat šest seks chhe șase šesť шість шест έξι छह छः ろく 육 륙 六 หก
    ستة sita sáu enam sešti šeši שש
  `,
  wordList`
    seven sieben sept siete sette sete zeven siedem семь sju yedi seitsemän hét sedm syv saat șapte sedam sedem сім
    седем επτά सात なな 칠 七 เจ็ด سبعة saba bảy tujuh sjö septyni septiņi שבע
  `,
  wordList`
    eight acht huit ocho otto oito osiem восемь åtta sekiz kahdeksan nyolc osm otte aath opt åtte osam osem вісім осем
    οκτώ आठ はち 팔 八 แปด ثمانية nane tám delapan lapan átta aštuoni astoņi שמונה
  `,
  wordList`
    nine neun neuf nueve nove negen dziewięć девять nio niner dokuz yhdeksän kilenc devět ni nau nouă devet deväť
    девет εννέα εννιά नौ きゅう 구 九 เก้า تسعة tisa chín sembilan níu devyni deviņi תשע
  `,
];
const teens = [
  'ten zehn dix diez dieci dez tien',
  'eleven elf onze once undici',
  'twelve zwölf douze doce dodici doze twaalf',
  'thirteen dreizehn treize trece tredici treze dertien',
  'fourteen vierzehn quatorze catorce quattordici catorze veertien',
  'fifteen fünfzehn quinze quince quindici vijftien',
  'sixteen sechzehn seize dieciséis sedici dezesseis zestien',
  'seventeen siebzehn diecisiete diciassette dezessete zeventien',
  'eighteen achtzehn dieciocho diciotto dezoito achttien',
  'nineteen neunzehn diecinueve diciannove dezenove negentien',
];
const tens = [
  wordList`
    twenty zwanzig vingt veinte venti vinte twintig tjugo tjue tyve dwadzieścia
  `,
  wordList`
    thirty dreißig dreissig trente treinta trenta trinta dertig trettio tretti tredive trzydzieści
  `,
  wordList`
    forty vierzig quarante cuarenta quaranta quarenta veertig fyrtio førti fyrre czterdzieści
  `,
  wordList`
    fifty fünfzig cinquante cincuenta cinquanta cinquenta vijftig femtio femti halvtreds pięćdziesiąt
  `,
  wordList`
    sixty sechzig soixante sesenta sessanta sessenta zestig sextio seksti sześćdziesiąt
  `,
  'seventy siebzig septante setenta settanta zeventig',
  wordList`
    eighty achtzig huitante ochenta ottanta oitenta tachtig åttio åtti firs osiemdziesiąt
  `,
  'ninety neunzig nonante noventa novanta negentig',
];

const letters = wordList`
  alfa alpha bravo charlie delta echo foxtrot golf hotel india juliett juliet kilo lima mike november oscar papa
  quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu anton berta cäsar dora emil friedrich
  gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard samuel siegfried theodor
  ulrich viktor wilhelm xanthippe ypsilon zacharias zeppelin aachen berlin chemnitz düsseldorf essen frankfurt goslar
  hamburg ingelheim jena köln leipzig münchen nürnberg offenbach potsdam quickborn rostock salzwedel tübingen unna
  völklingen wuppertal xanten zwickau anatole berthe célestin désiré eugène françois gaston henri irma joseph kléber
  louis marcel nicolas pierre quintal raoul suzanne thérèse ursule william xavier yvonne zoé ancona bologna como
  domodossola empoli firenze genova imola jersey jolly kappa kursaal livorno milano napoli otranto padova palermo
  quarto quadro roma savona torino udine venezia washington xilofono york zara bernard cornelis dirk eduard ferdinand
  gerard hendrik izaak karel lodewijk maria nico pieter quotient rudolf simon utrecht willem xantippe zaandam
`;

const signs: readonly (readonly [sign: string, words: string])[] = [
  ['-', 'dash hyphen minus bindestrich strich guion guión tiret streepje trattino'],
  ['.', 'dot period punkt punto ponto'],
  ['_', 'underscore unterstrich'],
  ['@', 'at arroba arobase'],
  [':', 'colon doppelpunkt dwukropek'],
  ['=', 'equals gleich'],
  ['#', 'hash raute dièse hekje'],
  ['!', 'exclamation ausrufezeichen uitroepteken'],
  ['?', 'question fragezeichen'],
  ['*', 'star asterisk sternchen'],
  ['$', 'dollar'],
  ['%', 'percent prozent'],
  ['&', 'ampersand'],
  ['+', 'plus'],
  ['/', 'slash schrägstrich'],
];
/** Between words of a value, and nothing of it. */
const joints = 'space mark sign case letter et y und ray'; // X-ray
const capitals = wordList`
  capital capitalized cap caps upper uppercase majuscule mayúscula maiuscola maiúscula groß großes hoofdletter duże
  wielkie versal stor
`;
const smalls = 'lower lowercase small minuscule minúscula minuscola klein kleines kleine małe lille';

const vocabulary = new Map<string, Spoken>();
const tell = (words: string, kind: Spoken['kind'], text: string, value = 0): void => {
  for (const word of words.split(' ')) vocabulary.set(word, { kind, text, value });
};
tell(letters, 'letter', ''); // what is a number as well is told again below
for (const [sign, words] of signs) tell(words, 'sign', sign);
tell(joints, 'joint', '');
tell(capitals, 'capital', '');
tell(smalls, 'small', '');
tell('double', 'times', '', 2);
tell('triple', 'times', '', 3);
for (const [at, words] of tens.entries()) tell(words, 'number', String(20 + at * 10), 20 + at * 10);
for (const [at, words] of teens.entries()) tell(words, 'number', String(10 + at), 10 + at);
for (const [at, words] of digits.entries()) tell(words, 'number', String(at), at);

/** In one word: `zweiundzwanzig`, `tweeëntwintig`, `ventidue`. */
const units = 'ein zwei drei vier fünf sechs sieben acht neun een twee drie vijf zes zeven negen';
for (const ten of tens.flatMap((words) => words.split(' ').filter((word) => /(?:zig|ßig|tig)$/.test(word)))) {
  for (const unit of units.split(' ')) {
    const value = (vocabulary.get(ten)?.value ?? 0) + (vocabulary.get(unit)?.value ?? 0);
    for (const joint of ['und', 'en', 'ën'])
      vocabulary.set(unit + joint + ten, { kind: 'number', text: String(value), value });
  }
}

const letterNames = new Set(letters.split(' '));

/** `Otto` is a name, `otto` a number. */
export function spokenWord(word: string): Spoken | undefined {
  const lower = word.toLowerCase();
  const known = vocabulary.get(lower);
  return known?.kind === 'number' && letterNames.has(lower) && /^\p{Lu}\p{Ll}/u.test(word)
    ? { kind: 'letter', text: '', value: 0 }
    : known;
}

/** The longer words wake the reading: "one" stands everywhere. */
export const spokenKeywords: readonly string[] = [
  ...['공 ', '영 ', '칠 ', '팔 ', '구 ', '零 ', '七 ', '八 ', '九 '], // a syllable alone stands everywhere
  ...[...vocabulary]
    .filter(
      ([word, { kind }]) =>
        word.length > (word < '\u0590' ? 3 : 1) &&
        word !== 'null' &&
        (kind === 'number' || kind === 'letter') &&
        word.length < 12,
    )
    .map(([word]) => word),
];
