import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { complete, luhn } from '../../../src/engine/checksums.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';
import { cpuTime } from '../cpu-time.ts';

const scan = scanner(allDetectors);
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));

const token = sample('ghp_{alnum:36}', 5);
const card = complete('471628395518064?', luhn);
const cut = (value: string, width: number, gap: string): string =>
  (value.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(gap);

describe('a value in pieces of one length', () => {
  it.each([
    ['blanks', cut(token, 4, ' ')],
    ['strokes', cut(token, 5, ' / ')],
    ['diamonds', cut(token, 4, '🔸')],
    ['dashes', cut(token, 5, '-')],
    ['an address', cut('mo.lamp@otterlamp.de', 4, ' ')],
  ])('by %s', (_name, value) => {
    expect(found(`read it out like this: ${value} please`)).toEqual([value]);
  });

  it.each([
    'The cats were here last week when snow fell down hard.',
    'codes: AB12, CD34, EF56, GH78, IJ90',
    'a b c @ d e f',
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a value in lines that are numbered', () => {
  it.each([
    ['parts', `part 1: ${token.slice(0, 12)}\npart 2: ${token.slice(12, 25)}\npart 3: ${token.slice(25)}`],
    ['a list', `1) ${token.slice(0, 20)}\n2) ${token.slice(20)}`],
  ])('%s', (_name, rows) => {
    const [value = ''] = found(`the token for the build\n${rows}\nthanks`);
    expect(value.startsWith(token.slice(0, 12)) && value.endsWith(token.slice(25))).toBe(true);
  });

  it('leaves steps and versions', () => {
    expect(found('1. install\n2. configure\n3. restart')).toEqual([]);
    expect(found('1. v2.14.0\n2. v2.15.3\n3. v3.0.1')).toEqual([]);
  });
});

describe('a call that puts a value together', () => {
  const [a, b] = [token.slice(0, 20), token.slice(20)];
  it.each([
    `SELECT CONCAT('${a}', '${b}')`,
    `=CONCATENATE("${a}";"${b}")`,
    `"{}{}".format("${a}", "${b}")`,
    `"%s%s" % ("${a}", "${b}")`,
    `'{0}{1}' -f '${a}','${b}'`,
    `fmt.Sprintf("%s%s", "${a}", "${b}")`,
    `paste0("${a}", "${b}")`,
  ])('%s', (text) => {
    const [value = ''] = found(text);
    expect(value.startsWith(a) && value.endsWith(b)).toBe(true);
  });

  it('in which the template is part of the value', () => {
    expect(found(`print("mo.{}@{}".format("lamp7", "otterlamp.de"))`)).toEqual([
      'mo.{}@{}".format("lamp7", "otterlamp.de',
    ]);
  });

  it('that takes something out', () => {
    const strewn = cut(token, 6, '##');
    expect(found(`t = "${strewn}".replace("##", "")`)).toEqual([strewn]);
  });

  it.each([
    `"{} of {}".format("page-1", "page-20")`,
    `printf '%s\\n' "build-2024.1"`,
    `CONCAT('order-', 'number-12')`,
    `"a_b_c_d_e_f".replace("_", "")`,
  ])('leaves %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what nobody escapes but to hide it', () => {
  const escaped = (value: string): string => [...value].map((sign) => `\\x${sign.charCodeAt(0).toString(16)}`).join('');
  it.each([
    ['a password', escaped('Otter!Lamp77x')],
    ['a card', escaped(card)],
  ])('%s', (_name, value) => {
    expect(found(`dump: buf="${value}"`)).toEqual([value]);
  });

  it.each(['getElementById', 'XMLHttpRequest', 'application/json', '20240117103000'])('leaves %s', (value) => {
    expect(found(`dump: buf="${escaped(value)}"`)).toEqual([]);
  });
});

describe('points of a list', () => {
  it.each(['password:\n1. AtLeast9\n2. Upper1\n3. Sign!\n', '1. 555-0191\n2. 318'])('leaves %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('of one length are pieces', () => {
    const [a, b, c] = ['Otter77', 'Lamp!19', 'Qx4'];
    expect(found(`password:\n1. ${a}\n2. ${b}\n3. ${c}\n`)).toHaveLength(1);
  });
});

describe('a row of addresses', () => {
  it('is read in linear time', () => {
    const time = (repeats: number): number => cpuTime(() => found('ab@c '.repeat(repeats)));
    time(500);
    expect(time(8_000)).toBeLessThan(24 * Math.max(4, time(2_000)));
  });
});
