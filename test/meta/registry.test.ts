import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import type { Examples } from '../../src/engine/detector.ts';
import type { ReplyExamples } from '../../src/engine/judge.ts';
import type { Detector } from '../../src/engine/types.ts';
import { allJudges } from '../../src/judges/registry.ts';
import { allSites } from '../../src/sites/registry.ts';

const doubles = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at);
const examples = import.meta.glob<Examples | ReplyExamples>(
  ['../../src/detectors/*/*.ts', '../../src/judges/*.ts', '!../../src/judges/registry.ts'],
  { eager: true, import: 'examples' },
);

const countries = import.meta.glob<readonly Detector[]>('../../src/detectors/countries/*.ts', {
  eager: true,
  import: 'default',
});

describe('the registries', () => {
  it('hold at least what was promised', () => {
    expect(allDetectors.length).toBeGreaterThanOrEqual(60);
    expect(allJudges.length).toBeGreaterThanOrEqual(3);
    expect(allSites.length).toBeGreaterThanOrEqual(5);
  });

  it('give every id once, in small letters and dashes', () => {
    const ids = [...allDetectors, ...allJudges].map(({ id }) => id);
    expect(doubles(ids)).toEqual([]);
    expect(doubles(allSites.map(({ id }) => id))).toEqual([]);
    expect([...ids, ...allSites.map(({ id }) => id)].filter((id) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual(
      [],
    );
  });

  it('keep the numbers of one country in one file, or in files that begin with its code', () => {
    const codeOf = (path: string): string => /\/([a-z]{2}(?:-[a-z]{2}(?=\.))?)[^/]*$/.exec(path)?.[1] ?? path;
    const strangers = Object.entries(countries).flatMap(([path, list]) =>
      list.filter(({ id }) => !id.startsWith(`${codeOf(path)}-`)).map(({ id }) => `${path}: ${id}`),
    );
    expect(Object.keys(countries).length).toBeGreaterThan(50);
    expect(strangers).toEqual([]);
  });

  it('name entities in capitals, and titles for people', () => {
    expect(allDetectors.filter(({ entity }) => !/^[A-Z0-9]+(?:_[A-Z0-9]+)*$/.test(entity)).map(({ id }) => id)).toEqual(
      [],
    );
    const titles = [...allDetectors, ...allJudges].filter(({ title }) => title.trim() === '' || title.endsWith('.'));
    expect(titles.map(({ id }) => id)).toEqual([]);
  });

  it('wake detectors by lower-case words or by digits', () => {
    const wrong = allDetectors.filter(
      ({ keywords, digits, words }) =>
        keywords.some((word) => word === '' || word !== word.toLowerCase()) ||
        (keywords.length === 0 && !digits && !words),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stand beside their proof', () => {
    const bare = Object.entries(examples).filter(
      ([, proof]) => !proof || proof.match.length === 0 || proof.ignore.length === 0,
    );
    expect(bare.map(([path]) => path)).toEqual([]);
  });

  it('hold no file that was begun and not filled in', () => {
    const begun = allSites.filter(
      ({ hosts, reply = '' }) => /\.example$/.test(hosts.join()) || reply === '.replace-me',
    );
    expect(begun.map(({ id }) => id)).toEqual([]);
  });
});
