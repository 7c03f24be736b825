import { expect, it, vi } from 'vitest';
import { patternsRead } from '../../../build/read-patterns.ts';
import { allDetectors } from '../../../src/detectors/registry.ts';
import { beginsWith } from '../../../src/engine/wake/begin.ts';
import * as known from '../../../src/engine/wake/known.ts';
import { needsOf } from '../../../src/engine/wake/shape-needs.ts';
import { shapeOf } from '../../../src/engine/wake/shapes.ts';
import { commonAnchors, ownersByKeyword } from '../../../src/engine/wake/tables.ts';

vi.stubGlobal('patternsRead', patternsRead());
const atBuild = await import('../../../src/engine/wake/known-at-build.ts');

it('knows of every pattern what reading it would say', () => {
  const shapes = allDetectors.flatMap((one) => shapeOf(one) ?? []);
  expect(shapes.length).toBeGreaterThan(80);
  expect(shapes.map(atBuild.knownNeeds)).toEqual(shapes.map(needsOf));
  const common = [...commonAnchors(allDetectors, ownersByKeyword(allDetectors).values())];
  const asked = common.flatMap(({ pattern, keywords, digits, begin }) =>
    pattern && !digits && !begin ? [[pattern, keywords] as const] : [],
  );
  const said = asked.map(([pattern, keywords]) => atBuild.knownToBegin(pattern, keywords));
  expect(new Set(said)).toEqual(new Set([true, false]));
  expect(said).toEqual(asked.map(([pattern, keywords]) => beginsWith(pattern, keywords)));
});

it('knows nothing of others, and takes the place of a file that knows nothing', () => {
  expect(atBuild.knownNeeds(/CUST-\d{6}/)).toBeUndefined();
  expect(atBuild.knownToBegin(/cust-\d{6}/, ['cust-'])).toBeUndefined();
  expect(known.knownNeeds(/CUST-\d{6}/)).toBeUndefined();
  expect(Object.keys(atBuild).sort()).toEqual(Object.keys(known).sort());
});
