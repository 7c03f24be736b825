import { beforeEach, expect, it, vi } from 'vitest';
import { resolve } from '../../../src/policy/resolve.ts';
import { holdValues } from '../../../src/content/guarding/hold-values.ts';

const told = vi.hoisted(() => [] as unknown[]);
vi.mock('../../../src/platform/messages.ts', () => ({
  isAlive: () => true,
  askBackground: (_name: string, { values }: { readonly values: readonly string[] }) =>
    Promise.resolve(void told.push(...values)),
}));
const entry = { name: 'https://chat.test/backend-api/otters?of=lamp-number-77' };
vi.stubGlobal('location', { href: 'https://chat.test/c/7b9d2f10-3c1e-4a52' });
vi.spyOn(performance, 'getEntriesByType').mockReturnValue([entry as PerformanceEntry]);

beforeEach(() => {
  told.length = 0;
});

it('tells of each value once', () => {
  const hold = holdValues();
  hold(['Otter!Lamp77xq', 'short']);
  hold(['Otter!Lamp77xq', 'Lamp!Otter88yr']);
  expect(told).toEqual(['Otter!Lamp77xq', 'Lamp!Otter88yr']);
});

it('tells of a value again under another policy, which may have let go of it', () => {
  const hold = holdValues();
  hold(['Otter!Lamp77xq'], resolve());
  hold(['Otter!Lamp77xq'], resolve({ mode: 'protect' }));
  expect(told).toEqual(['Otter!Lamp77xq', 'Otter!Lamp77xq']);
});

it('leaves alone what the addresses of the page hold anyway', () => {
  holdValues()(['7b9d2f10-3c1e-4a52', 'backend-api/otters', 'lamp-number-77']);
  expect(told).toEqual([]);
});
