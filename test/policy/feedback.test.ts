import { describe, expect, it } from 'vitest';
import { strengthOf } from '../../src/engine/strength.ts';
import { isStrongEnough } from '../../src/policy/feedback.ts';

describe('feedback on marks', () => {
  it('measures a score from the threshold of its judge', () => {
    expect(strengthOf(0.8, 0.8)).toBe(0);
    expect(strengthOf(0.9, 0.8)).toBeCloseTo(0.5);
    expect(strengthOf(1, 0.8)).toBe(1);
    expect(strengthOf(1, 1)).toBe(0);
  });

  it('lets a judge be heard less with each wrong mark, as far as the policy allows', () => {
    expect(isStrongEnough(0.1)).toBe(true);
    expect(isStrongEnough(0.1, { seen: 3, wrong: 1 })).toBe(false);
    expect(isStrongEnough(0.2, { seen: 3, wrong: 1 })).toBe(true);
    expect(isStrongEnough(0.61, { seen: 50, wrong: 40 }, 60)).toBe(true);
    expect(isStrongEnough(0.59, { seen: 50, wrong: 40 }, 60)).toBe(false);
    expect(isStrongEnough(0, { seen: 50, wrong: 40 }, 0)).toBe(true);
  });

  it('never hides what a judge has proved', () => {
    expect(isStrongEnough(1, { seen: 900, wrong: 900 }, 100)).toBe(true);
  });
});
