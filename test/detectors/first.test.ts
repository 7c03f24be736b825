import { expect, it } from 'vitest';
import { firstDetectors } from '../../src/detectors/first.ts';
import { allDetectors } from '../../src/detectors/registry.ts';

const ids = firstDetectors.map(({ id }) => id);

it('has the worst that people leak on a page from its first moment on', () => {
  const worst = ['private-key', 'aws-access-token', 'github-pat', 'jwt', 'email-address', 'payment-card', 'iban-code'];
  for (const id of worst) expect(ids).toContain(id);
});

it('is small, and a part of all detectors: whoever adds one adds it to the late ones alone', () => {
  const all = new Set(allDetectors);
  expect(firstDetectors.filter((one) => !all.has(one))).toEqual([]);
  expect(firstDetectors.length).toBeLessThan(allDetectors.length / 10);
  // each name in the list stands for a file
  expect(new Set(firstDetectors.map(({ category }) => category))).toEqual(new Set(['pii', 'secret']));
});
