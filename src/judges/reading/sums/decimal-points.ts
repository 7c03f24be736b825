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
