import { describe, expect, test } from 'vitest';
import { place, type Box } from '../../src/ui/place.ts';

const viewport = { width: 1000, height: 700 };
const card = { width: 400, height: 240 };
const at = (left: number, top: number, width: number, height: number): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

const covers = (anchor: Box, { left, top }: { left: number; top: number }): boolean =>
  left < anchor.right && left + card.width > anchor.left && top < anchor.bottom && top + card.height > anchor.top;

describe('a card stands', () => {
  test('above a composer at the bottom', () => {
    expect(place(at(200, 600, 600, 80), card, viewport)).toEqual({ left: 200, top: 350 });
  });
  test('below one at the top', () => {
    expect(place(at(200, 20, 600, 80), card, viewport)).toEqual({ left: 200, top: 110 });
  });
  test('beside one as high as the window', () => {
    expect(place(at(0, 0, 300, 700), card, viewport)).toEqual({ left: 310, top: 452 });
    expect(place(at(700, 0, 300, 700), card, viewport)).toEqual({ left: 290, top: 452 });
  });
  test('at the bottom in the middle without an anchor, with one out of sight, and where there is no room', () => {
    const bottom = { left: 300, top: 444 };
    expect(place(undefined, card, viewport)).toEqual(bottom);
    expect(place(at(200, 900, 600, 80), card, viewport)).toEqual(bottom);
    expect(place(at(0, 0, 1000, 700), card, viewport)).toEqual(bottom);
  });
  test('never over its anchor where a side is free, and always on the screen', () => {
    for (let left = -100; left < 1000; left += 75) {
      for (let top = 0; top < 700; top += 50) {
        const anchor = at(left, top, 300, 60);
        const spot = place(anchor, card, viewport);
        expect(spot.left).toBeGreaterThanOrEqual(8);
        expect(spot.top).toBeGreaterThanOrEqual(8);
        expect(spot.left + card.width).toBeLessThanOrEqual(992);
        expect(spot.top + card.height).toBeLessThanOrEqual(692);
        expect(covers(anchor, spot)).toBe(false);
      }
    }
  });
  test('at the edge of a window smaller than itself', () => {
    expect(place(undefined, card, { width: 200, height: 100 })).toEqual({ left: 8, top: 8 });
  });
});
