import { describe, expect, it } from 'vitest';
import type { Detector } from '../../../src/engine/types.ts';
import { scanner } from '../../../src/engine/scan.ts';

/** A detector that knows one value only: what it finds, some reading has put together again. */
const only = (value: RegExp): Detector => ({
  id: 'only',
  category: 'secret',
  entity: 'ONLY',
  title: 'Only this',
  severity: 'high',
  keywords: ['otter', '@', '4111', '219-09', '21909'],
  reach: [60, 200],
  *detect(text) {
    for (const hit of text.matchAll(value)) yield { span: { start: hit.index, end: hit.index + hit[0].length } };
  },
});

const found = (value: RegExp, text: string): readonly string[] =>
  scanner([only(value)])(text).map(({ span }) => text.slice(span.start, span.end));

const token = 'otter_9Lamp7Maple3';

describe('values pulled apart are put together', () => {
  it.each([
    ['by blanks', [...token].join(' ')],
    ['by two blanks', [...token].join('  ')],
    ['by dots', [...token].join('.')],
    ['by bars', [...token].join('|')],
    ['by cells', [...token].join(' | ')],
    ['by slashes', [...token].join('/')],
    ['by lines', [...token].join('\n')],
    ['by quotes and commas', [...token].join('","')],
    ['by dashes between blanks', [...token].join(' - ')],
    ['into groups with dashes', 'otte-r_9L-amp7-Mapl-e3'],
    ['by thin blanks', 'otter\u2009_9Lam\u2009p7Map\u2009le\u20093'],
    ['as appended', `"${token.slice(0, 6)}");\n  sb.append("${token.slice(6)}"`],
    ['by another language', `"${token.slice(0, 6)}" .. "${token.slice(6)}"`],
    ['in verbatim literals', `"${token.slice(0, 6)}"\n        + @"${token.slice(6)}"`],
    ['over two lines', `${token.slice(0, 9)}\n${token.slice(9)}`],
    ['over three lines with an indent', `${token.slice(0, 8)}\n  ${token.slice(8, 12)}\r\n  ${token.slice(12)}`],
    ['in two literals', `"${token.slice(0, 6)}" + "${token.slice(6)}"`],
    ['by empty tags', `${token.slice(0, 6)}<b></b>${token.slice(6)}`],
    ['by stars', `${token.slice(0, 6)}**${token.slice(6)}`],
    ['by a place to break', `${token.slice(0, 6)}<wbr>${token.slice(6)}`],
    ['by a closed place to break', `${token.slice(0, 6)}<wbr />${token.slice(6)}`],
    ['by an HTML line break', `${token.slice(0, 8)}<br>\n${token.slice(8)}`],
    ['by an empty literal', `${token.slice(0, 6)}""${token.slice(6)}`],
    ['by an empty template', `${token.slice(0, 6)}\${""}${token.slice(6)}`],
    ['by a backtick', `${token.slice(0, 8)}\`${token.slice(8)}`],
    ['by a line that goes on', `${token.slice(0, 9)}\\\n${token.slice(9)}`],
    ['over quoted lines of a mail', `${token.slice(0, 9)}\n> ${token.slice(9)}`],
    ['in Basic literals', `"${token.slice(0, 6)}" & _\n  "${token.slice(6)}"`],
    ['in literals on two lines', `'${token.slice(0, 6)}' +\n  '${token.slice(6)}'`],
  ])('%s', (_name, apart) => {
    const text = `use this: ${apart} please`;
    expect(found(/otter_9Lamp7Maple3/g, text)).toEqual([apart.replace(/^["']|["']$/g, '')]);
  });

  it.each([
    ['JavaScript', `['otter_9', 'Lamp', '7Maple3'].join('')`],
    ['Python', `"".join(["otter_9", "Lamp7", "Maple3"])`],
    ['character codes', [...token].map((char) => `chr(${char.charCodeAt(0)})`).join(' + ')],
    ['codes of PowerShell', [...token].map((char) => `[char]${char.charCodeAt(0)}`).join('+')],
    ['codes of C#', [...token].map((char) => `(char)${char.charCodeAt(0)}`).join(', ')],
    ['characters of Java', `{'${[...token].join("','")}'}`],
    ['octal codes', [...token].map((char) => char.charCodeAt(0).toString(8)).join(' ')],
    ['hex with dashes', (Buffer.from(token).toString('hex').match(/../g) ?? []).join('-')],
    ['bits', [...token].map((char) => char.charCodeAt(0).toString(2).padStart(8, '0')).join('')],
  ])('out of a list: %s', (_name, built) => {
    expect(found(/otter_9Lamp7Maple3/g, `use ${built} please`)).toHaveLength(1);
  });

  it.each([
    ['a list that nobody joins', `use ['otter_9', 'Lamp7', 'Maple3'] please`],
    ['lines of a list', `use otter_9Lamp7\n* Maple3`],
    ['code in backticks', 'use `otter_9Lamp7` or `Maple3`'],
  ])('%s stays apart', (_name, text) => {
    expect(found(/otter_9Lamp7Maple3/g, text)).toEqual([]);
  });

  it.each([
    ['over lines', 'my card:\n4111\n1111\n1111\n1111\nok'],
    ['over numbered parts', 'part 1: 4111\npart 2: 1111\npart 3: 1111\npart 4: 1111\nis the card'],
    ['over a sentence', 'card: first four 4111, then 1111, after that 1111 and last four 1111'],
  ])('reads a card %s', (_name, text) => {
    expect(found(/4111111111111111/g, text)).toHaveLength(1);
  });

  it('reads a number in Chinese digits', () => {
    expect(found(/4111111111111111/g, '卡号四一一一一一一一一一一一一一一一，谢谢')).toHaveLength(1);
  });

  it.each([
    ['bo et otter nokta com', 'bo@otter.com'],
    ['bo(a)otter.fi', 'bo@otter.fi'],
    ['bo at otter dot de', 'bo@otter.de'],
    ['bo [at] mail [dot] otter [dot] de', 'bo@mail.otter.de'],
    ['bo(at)otter(dot)de', 'bo@otter.de'],
    ['bo arroba otter punto de', 'bo@otter.de'],
    ['bo at otter punkt de', 'bo@otter.de'],
    ['bo_at_otter_dot_de', 'bo@otter.de'],
  ])('%s', (spelled, address) => {
    expect(found(new RegExp(address.replace(/\./g, '\\.'), 'g'), `write ${spelled}, please`)).toEqual([spelled]);
  });

  it.each([
    ['four one one one one one one one one one one one one one one one', /4111111111111111/g],
    ['vier eins eins eins, eins eins eins eins, eins eins eins eins, eins eins eins eins', /4111111111111111/g],
    ['four triple one one triple one one double one double one double one one', /4111111111111111/g],
    ['two one nine zero nine nine nine nine nine', /219-09-9999/g],
  ])('%s', (spelled, value) => {
    expect(found(value, `my number is ${spelled} thanks`)).toEqual([spelled]);
  });
});

describe('what only looks pulled apart is left', () => {
  it.each([
    [
      'a matrix',
      '4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1\n5 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1\n6 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1',
      /4111111111111111/g,
    ],
    ['a column of numbers', '41111111\n11111111\n22222222\n33333333', /4111111111111111/g],
    ['two words on two lines', 'the otter\nlamp', /otterlamp/g],
    ['a meeting at a place', 'meet bo at otter in de Kade', /bo@otter/g],
  ])('%s', (_name, text, value) => {
    expect(found(value, text)).toEqual([]);
  });
});
