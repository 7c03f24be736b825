import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { complete, luhn } from '../../../src/engine/checksums.ts';
import { sample } from '../../../src/engine/sample.ts';
import { scanner } from '../../../src/engine/scan.ts';

const scan = scanner(allDetectors);
const found = (text: string): readonly string[] => scan(text).map(({ span }) => text.slice(span.start, span.end));

const token = sample('ghp_{alnum:36}', 5);
const card = complete('4716 2839 5518 064?', luhn);
const moved = (text: string, by: number): string => text.replace(/\d/g, (digit) => String((Number(digit) + by) % 10));

describe('a number whose digits were moved', () => {
  it.each([
    [`each digit plus 3: my card is ${moved(card, 3)} ok`, moved(card, 3)],
    [`jede Ziffer um 1 erhöht, so steht die Karte im Heft: ${moved(card, 1)} – bitte`, moved(card, 1)],
    [`I added two to every digit of my card: ${moved(card, 2)} ok`, moved(card, 2)],
  ])('%s', (text, span) => {
    expect(found(text)).toEqual([span]);
  });

  it('is not looked for where nothing says so', () => {
    expect(found(`the digits of ${moved('4716 2839 5518 0641', 1)} add up to 80`)).toEqual([]);
  });
});

describe('a value in pieces', () => {
  it('of a YAML block is read as one', () => {
    const pieces = [token.slice(0, 20), token.slice(20)].join('\n  ');
    expect(found(`api_token: >-\n  ${pieces}\nnext: 1`)).toEqual([pieces]);
  });

  it('of variables set in another order is the whole stretch', () => {
    const [first, last] = [token.slice(0, 20), token.slice(20)];
    const stretch = `${last}"\na="${first}`;
    expect(found(`b="${stretch}"\ntoken = a + b`)).toEqual([stretch]);
  });

  it('stays in pieces where the order says nothing', () => {
    expect(found('b="otter"\na="lamp"\nname = a + b')).toEqual([]);
  });
});
