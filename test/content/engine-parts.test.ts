import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import type { Detector } from '../../src/engine/types.ts';
import { detectorParts } from '../../src/protocol/parts.ts';

const arrived = new Map<string, readonly Detector[]>();

beforeAll(async () => {
  vi.stubGlobal('window', { parapet: { arrived: (name: string, piece: readonly Detector[]) => arrived.set(name, piece) } }); // prettier-ignore
  await import('../../src/content/identifiers.iife.ts');
  await import('../../src/content/secrets-a.iife.ts');
  await import('../../src/content/secrets-m.iife.ts');
});
afterAll(() => void vi.unstubAllGlobals());

it('has every detector in one of the parts that come with the engine, and none in two', () => {
  const ids = detectorParts.flatMap((part) => arrived.get(part) ?? []).map(({ id }) => id);
  expect([...ids].sort()).toEqual(allDetectors.map(({ id }) => id).sort());
  for (const part of detectorParts) expect(arrived.get(part)?.length, part).toBeGreaterThan(100);
});

it('has a script for each part', () => {
  const scripts = readdirSync('src/content').filter((name) => name.endsWith('.iife.ts'));
  for (const part of detectorParts) expect(scripts).toContain(`${part}.iife.ts`);
});
