import { describe, expect, test } from 'vitest';
import { cardsOnStage } from './bench/cards-on-stage.ts';

const cards = cardsOnStage();

describe('the focus comes back', () => {
  test('to a text field, with its selection', async () => {
    await cards.open();
    await cards
      .page()
      .locator('#field')
      .evaluate((field: HTMLTextAreaElement) => {
        field.focus();
        field.setSelectionRange(6, 14, 'backward');
      });
    await cards.show('#field');
    await cards.page().keyboard.press('Escape');
    const after = await cards
      .page()
      .locator('#field')
      .evaluate((field: HTMLTextAreaElement) => ({
        focused: document.activeElement === field,
        selection: [field.selectionStart, field.selectionEnd, field.selectionDirection],
      }));
    expect(after).toEqual({ focused: true, selection: [6, 14, 'backward'] });
  });

  test('to an editor, with its selection', async () => {
    await cards.open();
    await cards
      .page()
      .locator('#editable')
      .evaluate((editable: HTMLElement) => {
        editable.focus();
        const bold = editable.querySelector('b')?.firstChild ?? editable;
        getSelection()?.setBaseAndExtent(editable.lastChild ?? editable, 3, bold, 1);
      });
    await cards.show('#editable');
    await cards.page().keyboard.press('Escape');
    const after = await cards
      .page()
      .evaluate(() => [document.activeElement?.id, getSelection()?.toString(), getSelection()?.anchorOffset]);
    expect(after).toEqual(['editable', 'wo th', 3]);
  });

  test('into an open shadow tree', async () => {
    await cards.open();
    const deep = cards.page().locator('#deep');
    await deep.evaluate((input: HTMLInputElement) => {
      input.focus();
      input.setSelectionRange(2, 5);
    });
    await cards.show();
    await cards.page().keyboard.press('Escape');
    const after = await deep.evaluate((input: HTMLInputElement) => [
      (input.getRootNode() as ShadowRoot).activeElement === input,
      input.selectionStart,
      input.selectionEnd,
    ]);
    expect(after).toEqual([true, 2, 5]);
  });

  test('also when a second card took the place of the first', async () => {
    await cards.open();
    await cards.page().focus('#field');
    await cards.show('#field', 'The first');
    await cards.show('#field', 'The second');
    expect(await cards.answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await cards.hosts()).toBe(1);
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toHaveLength(2);
    expect(await cards.page().evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('not when the person pressed somewhere else: there it is', async () => {
    await cards.open();
    await cards.page().focus('#field');
    await cards.show('#field');
    await cards.page().click('#editable');
    expect(await cards.answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await cards.page().evaluate(() => document.activeElement?.id)).toBe('editable');
  });
});

describe('where it stands', () => {
  test.each([
    ['a wide window', { width: 900, height: 640 }],
    ['a narrow one', { width: 420, height: 900 }],
  ])('beside the composer and on the screen, in %s', async (_name, viewport) => {
    await cards.open({ viewport });
    await cards.show('#field');
    const box = await cards.boxOf();
    const field = await cards
      .page()
      .locator('#field')
      .evaluate((element) => element.getBoundingClientRect().toJSON());
    const apart =
      box.bottom <= field.top || box.top >= field.bottom || box.left >= field.right || box.right <= field.left;
    expect(apart).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(viewport.width - 8);
    expect(box.right - box.left).toBeLessThanOrEqual(420);
  });

  test('before there is a body', async () => {
    await cards.open();
    await cards.page().evaluate(() => document.body.remove());
    await cards.show();
    expect(await cards.focusedInside()).toBe('Replace with placeholder');
    const box = await cards.boxOf();
    expect(Math.abs((box.left + box.right) / 2 - 450)).toBeLessThan(1);
  });

  test('nowhere any more, once the surface is gone', async () => {
    await cards.open();
    await cards.show();
    await cards.inWorld(() => world.abort(), null);
    expect(await cards.answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await cards.hosts()).toBe(0);
  });
});
