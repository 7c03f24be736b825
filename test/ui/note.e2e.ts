import { describe, expect, test } from 'vitest';
import { cardsOnStage, warning } from './bench/cards-on-stage.ts';

const cards = cardsOnStage();

describe('a note', () => {
  test('takes no focus, is a status, and goes by its button', async () => {
    await cards.open();
    await cards.page().focus('#field');
    await cards.note('#field');
    await expect
      .poll(() => cards.inWorld(() => world.root?.querySelector('[role=status] h2')?.textContent, null))
      .toBe(warning.heading);
    expect(await cards.page().evaluate(() => document.activeElement?.id)).toBe('field');
    const box = await cards.inWorld(() => world.root?.querySelector('.close')?.getBoundingClientRect().toJSON(), null);
    await cards.page().mouse.click(box.left + 5, box.top + 5);
    expect(await cards.hosts()).toBe(0);
  });

  test('can be reached with Tab and closed with Enter', async () => {
    await cards.open();
    await cards.page().focus('#deep');
    await cards.note();
    await expect.poll(() => cards.inWorld(() => world.root?.querySelector('.close') !== null, null)).toBe(true);
    await cards.page().keyboard.press('Tab');
    expect(await cards.focusedInside()).toBe('Close');
    await cards.page().keyboard.press('Enter');
    expect(await cards.hosts()).toBe(0);
  });

  test('goes by itself after 8 s, and waits while the pointer is on it', async () => {
    await cards.open();
    await cards.note();
    await expect.poll(() => cards.inWorld(() => world.root?.querySelector('.close') !== null, null)).toBe(true);
    const box = await cards.boxOf();
    await cards.page().mouse.move(box.left + 20, box.top + 20);
    await cards.page().waitForTimeout(8_300);
    expect(await cards.hosts()).toBe(1);
    await cards.page().mouse.move(1, 1);
    await cards.page().waitForTimeout(7_000);
    expect(await cards.hosts()).toBe(1);
    await expect.poll(cards.hosts, { timeout: 3_000 }).toBe(0);
  });
});
