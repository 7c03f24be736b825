import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { lightened } from '../../src/engine/light-regex.ts';
import type { Examples } from '../../src/engine/detector.ts';

const files = import.meta.glob<Examples>('../../src/detectors/*/*.ts', { eager: true, import: 'examples' });
const texts = Object.values(files).flatMap(({ match, ignore }) => [...match, ...ignore]);
const long = texts.join('\n').replace(/[«»]/g, '');
const readings = [long, long.toLowerCase(), long.toUpperCase()];

const places = ({ source, flags }: RegExp, text: string): readonly string[] =>
  [...text.matchAll(new RegExp(source, flags.replace(/[gy]/g, '') + 'g'))].map((hit) => `${hit.index}: ${hit[0]}`);

describe('a lightened pattern', () => {
  it.each(
    allDetectors.flatMap(({ id, pattern }) =>
      pattern && (pattern.unicode || pattern.ignoreCase) ? [[id, pattern] as const] : [],
    ),
  )('matches what %s does', (_id, pattern) => {
    const made = lightened(pattern);
    expect(made.flags).not.toMatch(/[iu]/);
    for (const text of readings) expect(places(made, text)).toEqual(places(pattern, text));
  });

  it.each([
    [/[^a-cÄ]x/iu, 'AxÄXäxdX'],
    [/[\u00e0-\u00e3]+ß?/iu, 'ÀÃãß ẞ'],
    [/парол[ья]\b/iu, 'ПАРОЛЬ пароль'],
    [/(?<q>["'])k\k<q>|\p{L}{2}-[w-z]/iu, '"K" ab-X'],
  ])('matches what %s does', (pattern, text) => {
    expect(places(lightened(pattern), text)).toEqual(places(pattern, text));
  });
});
