import { awakeIn, wakeWords } from '../wake-words.ts';

/** Two to twelve, and what stands in contracts besides, as six languages write them; one is an article in most. */
const written: readonly (readonly [number, string])[] = [
  [2, 'two twice zwei deux dos due dois twee dwa dwie'],
  [3, 'three drei trois tres tre três drie trzy'],
  [4, 'four vier quatre cuatro quattro quatro cztery'],
  [5, 'five fünf cinq cinco cinque vijf pięć'],
  [6, 'six sechs seis sei zes sześć'],
  [7, 'seven sieben sept siete sette sete zeven siedem'],
  [8, 'eight acht huit ocho otto oito osiem'],
  [9, 'nine neun neuf nueve nove negen dziewięć'],
  [10, 'ten zehn dix diez dieci dez tien dziesięć'],
  [11, 'eleven elf onze once undici elf jedenaście'],
  [12, 'twelve zwölf douze doce dodici doze twaalf dwanaście'],
  [14, 'fourteen vierzehn quatorze catorce'],
  [13, 'thirteen dreizehn treize trece tredici treze dertien'],
  [15, 'fifteen fünfzehn quinze quince quindici'],
  [16, 'sixteen sechzehn seize dieciséis sedici dezesseis zestien'],
  [17, 'seventeen siebzehn dix-sept diecisiete diciassette dezessete zeventien'],
  [18, 'eighteen achtzehn dix-huit dieciocho diciotto dezoito achttien'],
  [19, 'nineteen neunzehn dix-neuf diecinueve diciannove dezenove negentien'],
  [20, 'twenty zwanzig vingt veinte venti vinte twintig dwadzieścia'],
  [30, 'thirty dreißig trente treinta trenta trinta dertig trzydzieści'],
];

const values = new Map(written.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** What is divided by: `a third of the members`. */
const fractions: readonly (readonly [number, string])[] = [
  [2, 'half halb halbe hälfte moitié demi mitad metà metade helft połowa połowę'],
  [3, 'third thirds drittel tiers tercio terzo terço derde trzecia trzecią'],
  [4, 'quarter quarters viertel quart quarts cuarto quarto kwart'],
];
const divisors = new Map(fractions.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** What a word, in lower case, counts. */
export const smallNumber = (word: string): number | undefined => values.get(word);

/** Of a word with accents, the longest run of plain letters. */
const plain = (word: string): string =>
  (word.match(/[a-z]+/g) ?? []).reduce((longest, run) => (run.length > longest.length ? run : longest));
/** One of them stands in every text that counts in words. */
export const smallNumberWords = wakeWords([...new Set([...values.keys()].map(plain))].join(' '));

/** May the text count something in words? A glance before patterns that take any word for a number. */
export const mayCountInWords = (text: string): boolean => awakeIn(text).has(smallNumberWords);
/** The same, in words or digits. */
export const mayCountSmall = (text: string): boolean => /\d/.test(text) || mayCountInWords(text);

const divisorWords = wakeWords([...new Set([...divisors.keys()].map(plain))].join(' '));
const mayDivide = (text: string): boolean => {
  const awake = awakeIn(text);
  return awake.has(smallNumberWords) || awake.has(divisorWords);
};

/** The small numbers that are written in words, and what is divided by; `twenty-five` is none of them. */
export const smallNumbersIn = (text: string): readonly number[] =>
  !mayDivide(text)
    ? []
    : (text.toLowerCase().match(/(?<![\p{L}-])\p{L}{3,}(?:-\p{L}{3,})?(?![\p{L}-])/gu) ?? []).flatMap(
        (word) => values.get(word) ?? divisors.get(word) ?? [],
      );
