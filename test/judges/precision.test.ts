import { describe, expect, test } from 'vitest';
import { made } from '../../scripts/bench/made-replies.ts';
import { markedOf } from '../../scripts/bench/replies.ts';

describe('on 1,000 right and 1,000 wrong replies made with a seed', () => {
  test.each(made)('%s: precision and recall', (_name, judge, make, recall) => {
    const [wrong, right] = [markedOf(judge, make, true), markedOf(judge, make, false)];
    expect(wrong / (wrong + right)).toBeGreaterThanOrEqual(0.99);
    expect(wrong / 1000).toBeGreaterThanOrEqual(recall);
  });
});
