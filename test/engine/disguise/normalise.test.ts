import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/engine/disguise/normalise.ts';
import { plainView, type View } from '../../../src/engine/disguise/view.ts';

/** The text as a scanner ends up reading it: every round of unmasking, last view first. */
function unmasked(text: string): View | undefined {
  let view: View | undefined;
  for (let [next] = normalise(plainView(text)); next; [next] = normalise(next)) view = next;
  return view;
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const each = (text: string, write: (code: number) => string): string =>
  [...text].map((char) => write(char.charCodeAt(0))).join('');
const hex = (code: number, width: number): string => code.toString(16).padStart(width, '0');

const value = 'AKIA' + '2OTTER7LAMP3MAPL';

describe('disguises come off', () => {
  it.each([
    ['zero-width', [...value].join('\u200b')],
    ['soft hyphen', [...value].join('\u00ad')],
    ['bidi marks', [...value].join('\u202d\u202c')],
    ['tags and joiners', [...value].join('\u2060\u{e0041}')],
    ['combining strokes', [...value].join('\u0336')],
    ['full-width', fullWidth(value)],
    ['Cyrillic look-alikes', value.replace('A', 'А').replace('K', 'К').replace('T', 'Т').replace('M', 'М')],
    ['Greek look-alikes', value.replace('A', 'Α').replace('I', 'Ι').replace('E', 'Ε')],
    [
      'mathematical letters',
      [...value]
        .map((char) => (/[A-Z]/.test(char) ? String.fromCodePoint(0x1d400 + char.charCodeAt(0) - 65) : char))
        .join(''),
    ],
    ['mathematical digits', value.replace(/\d/g, (digit) => String.fromCodePoint(0x1d7f6 + Number(digit)))],
    ['Arabic digits', value.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)))],
    ['Devanagari digits', value.replace(/\d/g, (digit) => String.fromCharCode(0x966 + Number(digit)))],
    ['circled digits', value.replace(/\d/g, (digit) => String.fromCharCode(0x245f + Number(digit)))],
    ['digits in brackets', value.replace(/\d/g, (digit) => String.fromCharCode(0x2473 + Number(digit)))],
    ['digits with full stops', value.replace(/\d/g, (digit) => String.fromCharCode(0x2487 + Number(digit)))],
    ['circled white digits', value.replace(/\d/g, (digit) => String.fromCharCode(0x2775 + Number(digit)))],
    ['flag letters', value.replace(/[A-Z]/g, (char) => String.fromCodePoint(0x1f1a5 + char.charCodeAt(0)))],
    ['black circled letters', value.replace(/[A-Z]/g, (char) => String.fromCodePoint(0x1f10f + char.charCodeAt(0)))],
    ['tags', [...value].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('')],
    ['padded entities', each(value, (code) => `&#00000${code};`)],
    ['\\\\u', each(value, (code) => `\\\\u${hex(code, 4)}`)],
    ['\\x{}', each(value, (code) => `\\x{${hex(code, 2)}}`)],
    ['keycaps', value.replace(/\d/g, '$&\ufe0f\u20e3')],
    ['percent', each(value, (code) => `%${hex(code, 2)}`)],
    ['percent twice', each(value, (code) => `%25${hex(code, 2)}`)],
    ['decimal entities', each(value, (code) => `&#${code};`)],
    ['hex entities', each(value, (code) => `&#x${hex(code, 2)};`)],
    ['\\u', each(value, (code) => `\\u${hex(code, 4)}`)],
    ['\\u{}', each(value, (code) => `\\u{${hex(code, 2)}}`)],
    ['\\x', each(value, (code) => `\\x${hex(code, 2)}`)],
    ['octal', each(value, (code) => `\\${code.toString(8).padStart(3, '0')}`)],
  ])('%s', (_name, disguised) => {
    const text = `use ${disguised} today`;
    const view = unmasked(text);
    expect(view?.text).toBe(`use ${value} today`);
    expect(view?.origin(4, 4 + value.length)).toEqual({ start: 4, end: 4 + disguised.length });
    expect(view?.altered(4, 4 + value.length)).toBe(true);
  });

  it.each([
    ['Braille', '⠼⠁⠼⠑⠼⠊⠤⠼⠃⠼⠚⠤⠗⠑⠙', '159-20-red'],
    ['keycaps with blanks', '4\ufe0f\u20e3 2\ufe0f\u20e3 7\ufe0f\u20e3', '427'],
  ])('%s', (_name, disguised, reads) => {
    expect(unmasked(`pin ${disguised} ok`)?.text).toBe(`pin ${reads} ok`);
  });

  it('maps a part of a run of escapes to just that part', () => {
    const view = unmasked(`a=%41%42%43`);
    expect(view?.origin(3, 4)).toEqual({ start: 5, end: 8 });
  });

  it('reads look-alikes in a number as digits', () => {
    expect(unmasked('45З2 О151 1283 0366')?.text).toBe('4532 0151 1283 0366');
  });
});

describe('what is no disguise stays', () => {
  it.each([
    'Привет, как дела? Ёлка',
    'naïve Käse à la crème',
    '価格は三千円です',
    'plain text with 100% of & signs',
    'C:\\new\\folder',
  ])('%s', (text) => {
    expect(unmasked(text)).toBeUndefined();
  });

  it('leaves text far from a disguise unread', () => {
    const [view, ...others] = normalise(plainView(`${'word '.repeat(2000)}p\u200bq${' word'.repeat(2000)}`));
    expect(others).toEqual([]);
    expect(view?.text.length).toBeLessThan(1200);
    expect(view?.altered(0, 20)).toBe(false);
  });
});
