/** Characters that read otherwise where they stand in a row: digits of Han, letters of tags, Braille. */

const pairs = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((char, at) => [char, to.charAt(at)]));

/** A number written digit by digit, as a sentence never has it. */
const hanNumber = /[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{8}|^[〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{3,}$/;
const hanDigits = pairs('〇一二三四五六七八九零幺壹贰叁肆伍陆柒捌玖', '012345678901123456789');
/** As Koreans read out a telephone's, which mostly begins with 010. */
const hangulNumber = /[공영일이삼사오육륙칠팔구]{8}|^[공영일이삼사오육륙칠팔구]{3,4}$|^공일[공일육칠팔구]/;
const hangulDigits = pairs('공영일이삼사오육륙칠팔구', '001234566789');

/** As many tags as no flag of a region has. */
const tags = /[\u{e0020}-\u{e007e}]{8}/u;
const tagged = (char: string): string | undefined => {
  const code = (char.codePointAt(0) ?? 0) - 0xe0000;
  return code >= 0x20 && code < 0x7f ? String.fromCharCode(code) : undefined;
};

/** English Braille: its first ten letters are the digits behind a sign for numbers. */
const braille = /^[\u2801-\u283f]{2}/;
const numberSign = '⠼';
const brailleSigns = pairs('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵⠤⠲⠂⠈', 'abcdefghijklmnopqrstuvwxyz-.,@');
const brailleDigits = pairs('⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚', '1234567890');

function brailleReader(): (char: string) => string | undefined {
  let isNumber = false;
  return (char) => {
    if (char === numberSign) isNumber = true;
    if (char === numberSign) return '';
    const digit = isNumber ? brailleDigits.get(char) : undefined;
    isNumber = digit !== undefined;
    return digit ?? brailleSigns.get(char);
  };
}

/** What reads the characters of a run that are no disguise by themselves, one after the other. */
export function rowReader(run: string): (char: string) => string | undefined {
  if (hanNumber.test(run)) return (char) => hanDigits.get(char);
  if (hangulNumber.test(run)) return (char) => hangulDigits.get(char);
  if (braille.test(run)) return brailleReader();
  if (tags.test(run)) return tagged;
  return (char) => (char === ' ' ? '' : undefined); // between keycaps
}
