const european = /\d,\d{1,2}(?!\d)|\d\.\d{3},\d/;
const english = /\d\.\d{1,2}(?![\d.])|\d,\d{3}(?:\.\d|,\d{3})/;
const coinBehind = /(?<=\d)([ \u00a0\u202f]?)(?:€|£|\$|zł|kr\b|EUR\b|USD\b|CHF\b|euros?\b|Euro\b)/g;

/** Most lines have neither. */
const mayDiffer = /\d,\d|\d\s?(?:[€£$]|zł|kr|EUR|USD|CHF|[eE]uro)/;

/** A line with commas for decimals, and coins behind numbers, as an English one: every place stays where it was. */
export function withDecimalPoints(text: string): string {
  if (!mayDiffer.test(text)) return text;
  const bare = text.replace(coinBehind, (coin) => ' '.repeat(coin.length));
  if (!european.test(text) || english.test(text)) return bare;
  return bare.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === ',' ? '.' : ','));
}

const coins = /(?<=\d[ \u00a0\u202f]?)(?:(€|EUR\b|[eE]uros?\b)|(£)|(\$|USD\b)|(zł)|(kr\b)|(CHF\b))/g;

/** Whether the numbers are in several currencies, of which none can be added to another. */
export function mixesCoins(text: string): boolean {
  const found = [...text.matchAll(coins)].map((hit) => hit.findIndex((group, at) => at > 0 && group !== undefined));
  return new Set(found).size > 1;
}
