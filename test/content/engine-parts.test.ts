import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Parts } from '../../src/content/parts.ts';
import { allDetectors } from '../../src/detectors/registry.ts';
import { allJudges } from '../../src/judges/registry.ts';
import { detectorParts, judgeParts } from '../../src/protocol/parts.ts';

const arrived: Partial<Parts> = {};

beforeAll(async () => {
  vi.stubGlobal('window', {
    parapet: { arrived: (name: string, piece: unknown) => Object.assign(arrived, { [name]: piece }) },
  });
  await import('../../src/content/identifiers.iife.ts');
  await import('../../src/content/countries.iife.ts');
  await import('../../src/content/secrets-a.iife.ts');
  await import('../../src/content/secrets-m.iife.ts');
  await import('../../src/content/judges-a.iife.ts');
  await import('../../src/content/judges-i.iife.ts');
  await import('../../src/content/judges-s.iife.ts');
});
afterAll(() => void vi.unstubAllGlobals());

it('has every detector in one of the parts that come with the engine, and none in two', () => {
  const ids = detectorParts.flatMap((part) => arrived[part] ?? []).map(({ id }) => id);
  expect([...ids].sort()).toEqual(allDetectors.map(({ id }) => id).sort());
  for (const part of detectorParts) expect(arrived[part]?.length, part).toBeGreaterThan(50);
});

it('has every judge in one of the parts that come with the replies, in their order', () => {
  const { 'judges-a': first = [], 'judges-i': second = [], 'judges-s': third } = arrived;
  const judges = [...first, ...second, ...(third?.judges ?? [])];
  expect(judges.map(({ id }) => id)).toEqual(allJudges.map(({ id }) => id));
});

it('has a script for each part', () => {
  const scripts = readdirSync('src/content').filter((name) => name.endsWith('.iife.ts'));
  for (const part of [...detectorParts, ...judgeParts]) expect(scripts).toContain(`${part}.iife.ts`);
});
