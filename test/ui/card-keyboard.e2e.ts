import { describe, expect, test } from 'vitest';
import { cardsOnStage } from './bench/cards-on-stage.ts';

const cards = cardsOnStage();

describe('the keyboard', () => {
  test('Tab goes round inside, both ways', async () => {
    await cards.open();
    await cards.show();
    const seen = [await cards.focusedInside()];
    for (let presses = 0; presses < 4; presses++) {
      await cards.page().keyboard.press('Tab');
      seen.push(await cards.focusedInside());
    }
    expect(seen).toEqual([
      'Replace with placeholder',
      'Send anyway',
      'Keep editing',
      'Close',
      'Replace with placeholder',
    ]);
    await cards.page().keyboard.press('Shift+Tab');
    expect(await cards.focusedInside()).toBe('Close');
  });

  test('Enter carries out the primary action', async () => {
    await cards.open();
    await cards.show();
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
    expect(await cards.hosts()).toBe(0);
  });

  test('Enter carries out the action that has the focus', async () => {
    await cards.open();
    await cards.show();
    await cards.page().keyboard.press('Tab');
    await cards.page().keyboard.press('Tab');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
  });

  test('Esc dismisses, also where the page has taken the focus', async () => {
    await cards.open();
    await cards.show();
    await cards.page().evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await cards.page().keyboard.press('Escape');
    expect(await cards.answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await cards.hosts()).toBe(0);
  });

  test('a reason is asked for, and an empty one is none', async () => {
    await cards.open();
    await cards.show();
    await cards.page().keyboard.press('Tab');
    await cards.page().keyboard.press('Enter');
    expect(await cards.focusedInside()).toBe('input');
    await cards.page().keyboard.press('Enter');
    await cards.page().keyboard.type('  ');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([]);
    await cards.page().keyboard.type('agreed with Mari');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'send', reasonGiven: true }]);
  });

  test('somebody typing on does not press a button', async () => {
    await cards.open();
    await cards.page().focus('#field');
    await cards.show('#field');
    await cards.page().keyboard.press('Space');
    expect(await cards.answers()).toEqual([]);
    await cards.page().waitForTimeout(450);
    await cards.page().keyboard.press('Space');
    expect(await cards.answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });

  test('an Enter that is held down presses nothing', async () => {
    await cards.open();
    await cards.page().focus('#other');
    await cards.page().keyboard.down('Enter');
    await cards.show();
    await cards.page().keyboard.down('Enter');
    expect(await cards.answers()).toEqual([]);
    await cards.page().keyboard.up('Enter');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toHaveLength(1);
  });
});
