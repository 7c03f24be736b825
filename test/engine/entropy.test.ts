import { describe, expect, it } from 'vitest';
import { entropy } from '../../src/engine/entropy.ts';

describe('entropy', () => {
  it.each([
    ['', 0],
    ['aaaa', 0],
    ['ab', 1],
    ['aabb', 1],
    ['abcd', 2],
    ['aaab', 0.811_278],
    ['ééaa', 1],
    ['x'.repeat(600) + 'y'.repeat(600), 1],
  ])('of %j is %d bits a unit', (text, bits) => {
    expect(entropy(text)).toBeCloseTo(bits, 5);
    // what one call counted must not be there in the next
    expect(entropy(text)).toBeCloseTo(bits, 5);
  });
});
