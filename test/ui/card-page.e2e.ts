import { describe, expect, test } from 'vitest';
import { cardsOnStage } from './bench/cards-on-stage.ts';

const cards = cardsOnStage();

describe('the page', () => {
  test('cannot look inside', async () => {
    await cards.open();
    await cards.show();
    const seen = await cards.page().evaluate(() => {
      const host = document.querySelector('parapet-card');
      getSelection()?.selectAllChildren(document.documentElement);
      return {
        root: host?.shadowRoot,
        words: [
          host?.textContent,
          (host as HTMLElement | null)?.innerText,
          host?.getHTML({ serializableShadowRoots: true }),
        ],
        selected: getSelection()?.toString().includes('e-mail'),
      };
    });
    expect(seen).toEqual({ root: null, words: ['', '', ''], selected: false });
  });

  test('cannot get inside by defining our element first', async () => {
    await cards.open();
    await cards.page().evaluate(() => {
      customElements.define(
        'parapet-card',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' });
          }
        },
      );
    });
    await cards.show();
    expect(await cards.focusedInside()).toBe('Replace with placeholder');
    expect(await cards.hosts()).toBe(0);
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });

  test('learns of no key that is pressed inside', async () => {
    await cards.open();
    await cards.page().keyboard.press('a');
    expect(await cards.seenByPage()).not.toEqual([]);
    await cards.show();
    const before = await cards.seenByPage();
    await cards.page().keyboard.press('Tab');
    await cards.page().keyboard.press('Enter');
    await cards.page().keyboard.type('because');
    await cards.page().keyboard.press('ControlOrMeta+a');
    await cards.page().keyboard.press('ControlOrMeta+c');
    await cards.page().keyboard.press('ControlOrMeta+v');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'send', reasonGiven: true }]);
    // nor that the last one comes up again, when the card is gone
    expect((await cards.seenByPage()).slice(before.length)).toEqual([]);
  });

  test('learns of no key of a card that comes up after another key went down', async () => {
    const { page } = cards;
    const press = async (...keys: readonly string[]): Promise<void> => {
      for (const key of keys)
        await (key.startsWith('-') ? page().keyboard.up(key.slice(1)) : page().keyboard.down(key));
    };
    const seen = async (): Promise<ReadonlySet<string>> =>
      new Set((await cards.seenByPage()).map(({ type, key }) => `${type} ${key}`));
    await cards.open();
    await cards.show();
    await press('Enter', 'Shift', '-Enter', '-Shift');
    expect(await cards.answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
    const ofShift = new Set(['keydown Shift', 'keyup Shift']);
    expect(await seen()).toEqual(ofShift);
    await cards.show();
    await press('Tab', '-Tab', 'Enter', '-Enter', 'e', 'Enter', '-e', '-Enter');
    expect(await cards.answers()).toContainEqual({ action: 'send', reasonGiven: true });
    expect(await seen()).toEqual(ofShift);
  });

  test('cannot press a button with events of its own', async () => {
    await cards.open();
    await cards.show();
    await cards.page().evaluate(() => {
      const host = document.querySelector('parapet-card');
      for (const type of ['keydown', 'keyup'])
        host?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await cards.answers()).toEqual([]);
    expect(await cards.hosts()).toBe(1);
  });

  test('cannot hide or restyle it', async () => {
    await cards.open();
    await cards.show();
    const look = await cards.inWorld(() => {
      const box = world.root?.firstElementChild;
      const rect = box?.getBoundingClientRect();
      const { fontFamily, color, letterSpacing, opacity } = getComputedStyle(
        world.root?.querySelector('h2') ?? document.body,
      );
      const middle = rect && document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
      return { fontFamily, color, letterSpacing, opacity, top: middle?.localName };
    }, null);
    expect(look).toMatchObject({
      color: 'rgb(27, 33, 39)',
      letterSpacing: 'normal',
      opacity: '1',
      top: 'parapet-card',
    });
    expect(look.fontFamily).toContain('system-ui');
  });

  test('gets it back when it throws it out', async () => {
    await cards.open();
    await cards.show();
    await cards.page().evaluate(() => document.querySelector('parapet-card')?.remove());
    await expect.poll(cards.focusedInside).toBe('Replace with placeholder');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });

  test('keeps its own dialog under the card', async () => {
    await cards.open();
    await cards.page().evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
    await cards.page().focus('#inModal');
    await cards.show('#inModal');
    expect(await cards.focusedInside()).toBe('Replace with placeholder');
    await cards.page().keyboard.press('Escape');
    expect(await cards.answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    const after = await cards
      .page()
      .evaluate(() => [document.activeElement?.id, document.querySelector<HTMLDialogElement>('#modal')?.open]);
    expect(after).toEqual(['inModal', true]);
  });

  test('that pulls every focus back does not get it', async () => {
    await cards.open();
    await cards.page().evaluate(() => {
      document.addEventListener('focusin', (event) => {
        if (event.target !== document.querySelector('#field')) document.querySelector<HTMLElement>('#field')?.focus();
      });
      window.addEventListener('focus', () => document.querySelector<HTMLElement>('#field')?.focus(), true);
    });
    await cards.page().focus('#field');
    await cards.show('#field');
    expect(await cards.focusedInside()).toBe('Replace with placeholder');
    await cards.page().keyboard.press('Enter');
    expect(await cards.answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });
});
