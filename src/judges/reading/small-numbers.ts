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
  [12, 'twelve zwölf douze doce dodici doze twaalf dwanaście'],
  [14, 'fourteen vierzehn quatorze catorce'],
  [15, 'fifteen fünfzehn quinze quince quindici'],
  [18, 'eighteen achtzehn'],
  [20, 'twenty zwanzig vingt veinte venti vinte twintig dwadzieścia'],
  [30, 'thirty dreißig trente treinta trenta trinta dertig trzydzieści'],
];

const values = new Map(written.flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)));

/** What a word, in lower case, counts. */
export const smallNumber = (word: string): number | undefined => values.get(word);

/** The small numbers that are written in words; `twenty-five` is none of them. */
export const smallNumbersIn = (text: string): readonly number[] =>
  (text.toLowerCase().match(/(?<![\p{L}-])\p{L}{3,}(?![\p{L}-])/gu) ?? []).flatMap((word) => values.get(word) ?? []);
