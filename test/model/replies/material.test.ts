import { expect, test } from 'vitest';
import { replyGuard } from '../../../src/model/replies/card.ts';
import { materialScore } from '../../../src/model/replies/material.ts';

const card = { ...replyGuard, material: 2 };

test('material needs less evidence than a reply, in the same order', () => {
  expect(materialScore(card, 0.5)).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
  expect(materialScore(card, 0.1)!).toBeGreaterThan(0.1);
  expect(materialScore(card, 0.3)!).toBeGreaterThan(materialScore(card, 0.2)!);
});

test('certainty and what was not scored stay as they are', () => {
  for (const score of [0, 1, null]) expect(materialScore(card, score)).toBe(score);
});

test('the published card asks of material no more than of a reply', () => {
  expect(replyGuard.material).toBeGreaterThanOrEqual(0);
});
