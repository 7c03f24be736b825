import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../e2e/browser.ts';
import { openTheatre, type Stage, type Theatre } from './bench/stage.ts';

const request = {
  kind: 'warn',
  heading: 'This holds an e-mail address. Send it?',
  text: 'Nothing has been sent yet.',
  items: [{ title: 'E-mail address', masked: 'mari••••••.org', why: 'It tells who somebody is.', count: 2 }],
  actions: [
    { id: 'replace', label: 'Replace with placeholder', primary: true },
    { id: 'send', label: 'Send anyway', needsReason: true },
    { id: 'dismiss', label: 'Keep editing' },
  ],
} as const;

let theatre: Theatre;
let stage: Stage;

beforeAll(async () => {
  theatre = await openTheatre(findChromium());
});
afterAll(() => theatre.close());
afterEach(() => stage.page.context().close());

const show = (anchor?: string, heading: string = request.heading): Promise<void> =>
  stage.inWorld(([asked, at]) => world.show(asked, at), [{ ...request, heading }, anchor] as const);
const note = (anchor?: string): Promise<void> =>
  stage.inWorld(([asked, at]) => world.note(asked, at), [
    { ...request, kind: 'replaced', actions: [] },
    anchor,
  ] as const);
const answers = (): Promise<World['answers']> => stage.inWorld(() => world.answers, null);
const focusedInside = (): Promise<string> =>
  stage.inWorld(() => {
    const active = world.root?.activeElement;
    return active ? active.textContent || active.ariaLabel || active.localName : '';
  }, null);
const boxOf = (): Promise<{ left: number; top: number; right: number; bottom: number }> =>
  stage.inWorld(() => (world.root?.firstElementChild?.getBoundingClientRect() ?? new DOMRect()).toJSON(), null);
const hosts = (): Promise<number> => stage.page.locator('parapet-card').count();
const seenByPage = (): Promise<readonly { type: string; key: string; on: string }[]> =>
  stage.page.evaluate(() => (globalThis as unknown as { seen: { type: string; key: string; on: string }[] }).seen);
type World = typeof globalThis.world;

describe('the keyboard', () => {
  test('Tab goes round inside, both ways', async () => {
    stage = await theatre.open();
    await show();
    const seen = [await focusedInside()];
    for (let presses = 0; presses < 4; presses++) {
      await stage.page.keyboard.press('Tab');
      seen.push(await focusedInside());
    }
    expect(seen).toEqual([
      'Replace with placeholder',
      'Send anyway',
      'Keep editing',
      'Close',
      'Replace with placeholder',
    ]);
    await stage.page.keyboard.press('Shift+Tab');
    expect(await focusedInside()).toBe('Close');
  });

  test('Enter carries out the primary action', async () => {
    stage = await theatre.open();
    await show();
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
    expect(await hosts()).toBe(0);
  });

  test('Enter carries out the action that has the focus', async () => {
    stage = await theatre.open();
    await show();
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
  });

  test('Esc dismisses, also where the page has taken the focus', async () => {
    stage = await theatre.open();
    await show();
    await stage.page.evaluate(() => document.querySelector<HTMLElement>('#field')?.focus());
    await stage.page.keyboard.press('Escape');
    expect(await answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await hosts()).toBe(0);
  });

  test('a reason is asked for, and an empty one is none', async () => {
    stage = await theatre.open();
    await show();
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Enter');
    expect(await focusedInside()).toBe('input');
    await stage.page.keyboard.press('Enter');
    await stage.page.keyboard.type('  ');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([]);
    await stage.page.keyboard.type('agreed with Mari');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'send', reasonGiven: true }]);
  });

  test('somebody typing on does not press a button', async () => {
    stage = await theatre.open();
    await stage.page.focus('#field');
    await show('#field');
    await stage.page.keyboard.press('Space');
    expect(await answers()).toEqual([]);
    await stage.page.waitForTimeout(450);
    await stage.page.keyboard.press('Space');
    expect(await answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });

  test('an Enter that is held down presses nothing', async () => {
    stage = await theatre.open();
    await stage.page.focus('#other');
    await stage.page.keyboard.down('Enter');
    await show();
    await stage.page.keyboard.down('Enter');
    expect(await answers()).toEqual([]);
    await stage.page.keyboard.up('Enter');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toHaveLength(1);
  });
});

describe('the focus comes back', () => {
  test('to a text field, with its selection', async () => {
    stage = await theatre.open();
    await stage.page.locator('#field').evaluate((field: HTMLTextAreaElement) => {
      field.focus();
      field.setSelectionRange(6, 14, 'backward');
    });
    await show('#field');
    await stage.page.keyboard.press('Escape');
    const after = await stage.page.locator('#field').evaluate((field: HTMLTextAreaElement) => ({
      focused: document.activeElement === field,
      selection: [field.selectionStart, field.selectionEnd, field.selectionDirection],
    }));
    expect(after).toEqual({ focused: true, selection: [6, 14, 'backward'] });
  });

  test('to an editor, with its selection', async () => {
    stage = await theatre.open();
    await stage.page.locator('#editable').evaluate((editable: HTMLElement) => {
      editable.focus();
      const bold = editable.querySelector('b')?.firstChild ?? editable;
      getSelection()?.setBaseAndExtent(editable.lastChild ?? editable, 3, bold, 1);
    });
    await show('#editable');
    await stage.page.keyboard.press('Escape');
    const after = await stage.page.evaluate(() => [
      document.activeElement?.id,
      getSelection()?.toString(),
      getSelection()?.anchorOffset,
    ]);
    expect(after).toEqual(['editable', 'wo th', 3]);
  });

  test('into an open shadow tree', async () => {
    stage = await theatre.open();
    const deep = stage.page.locator('#deep');
    await deep.evaluate((input: HTMLInputElement) => {
      input.focus();
      input.setSelectionRange(2, 5);
    });
    await show();
    await stage.page.keyboard.press('Escape');
    const after = await deep.evaluate((input: HTMLInputElement) => [
      (input.getRootNode() as ShadowRoot).activeElement === input,
      input.selectionStart,
      input.selectionEnd,
    ]);
    expect(after).toEqual([true, 2, 5]);
  });

  test('also when a second card took the place of the first', async () => {
    stage = await theatre.open();
    await stage.page.focus('#field');
    await show('#field', 'The first');
    await show('#field', 'The second');
    expect(await answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await hosts()).toBe(1);
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toHaveLength(2);
    expect(await stage.page.evaluate(() => document.activeElement?.id)).toBe('field');
  });

  test('not when the person pressed somewhere else: there it is', async () => {
    stage = await theatre.open();
    await stage.page.focus('#field');
    await show('#field');
    await stage.page.click('#editable');
    expect(await answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await stage.page.evaluate(() => document.activeElement?.id)).toBe('editable');
  });
});

describe('the page', () => {
  test('cannot look inside', async () => {
    stage = await theatre.open();
    await show();
    const seen = await stage.page.evaluate(() => {
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
    stage = await theatre.open();
    await stage.page.evaluate(() => {
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
    await show();
    expect(await focusedInside()).toBe('Replace with placeholder');
    expect(await hosts()).toBe(0);
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });

  test('learns of no key that is pressed inside', async () => {
    stage = await theatre.open();
    await stage.page.keyboard.press('a');
    expect(await seenByPage()).not.toEqual([]);
    await show();
    const before = await seenByPage();
    await stage.page.keyboard.press('Tab');
    await stage.page.keyboard.press('Enter');
    await stage.page.keyboard.type('because');
    await stage.page.keyboard.press('ControlOrMeta+a');
    await stage.page.keyboard.press('ControlOrMeta+c');
    await stage.page.keyboard.press('ControlOrMeta+v');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'send', reasonGiven: true }]);
    // the card is gone when that last key comes up again
    expect((await seenByPage()).slice(before.length).filter(({ type }) => type !== 'keyup')).toEqual([]);
  });

  test('cannot press a button with events of its own', async () => {
    stage = await theatre.open();
    await show();
    await stage.page.evaluate(() => {
      const host = document.querySelector('parapet-card');
      for (const type of ['keydown', 'keyup'])
        host?.dispatchEvent(new KeyboardEvent(type, { key: 'Enter', bubbles: true }));
      host?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    });
    expect(await answers()).toEqual([]);
    expect(await hosts()).toBe(1);
  });

  test('cannot hide or restyle it', async () => {
    stage = await theatre.open();
    await show();
    const look = await stage.inWorld(() => {
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
    stage = await theatre.open();
    await show();
    await stage.page.evaluate(() => document.querySelector('parapet-card')?.remove());
    await expect.poll(focusedInside).toBe('Replace with placeholder');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });

  test('keeps its own dialog under the card', async () => {
    stage = await theatre.open();
    await stage.page.evaluate(() => document.querySelector<HTMLDialogElement>('#modal')?.showModal());
    await stage.page.focus('#inModal');
    await show('#inModal');
    expect(await focusedInside()).toBe('Replace with placeholder');
    await stage.page.keyboard.press('Escape');
    expect(await answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    const after = await stage.page.evaluate(() => [
      document.activeElement?.id,
      document.querySelector<HTMLDialogElement>('#modal')?.open,
    ]);
    expect(after).toEqual(['inModal', true]);
  });

  test('that pulls every focus back does not get it', async () => {
    stage = await theatre.open();
    await stage.page.evaluate(() => {
      document.addEventListener('focusin', (event) => {
        if (event.target !== document.querySelector('#field')) document.querySelector<HTMLElement>('#field')?.focus();
      });
      window.addEventListener('focus', () => document.querySelector<HTMLElement>('#field')?.focus(), true);
    });
    await stage.page.focus('#field');
    await show('#field');
    expect(await focusedInside()).toBe('Replace with placeholder');
    await stage.page.keyboard.press('Enter');
    expect(await answers()).toEqual([{ action: 'replace', reasonGiven: false }]);
  });
});

describe('where it stands', () => {
  test.each([
    ['a wide window', { width: 900, height: 640 }],
    ['a narrow one', { width: 420, height: 900 }],
  ])('beside the composer and on the screen, in %s', async (_name, viewport) => {
    stage = await theatre.open({ viewport });
    await show('#field');
    const box = await boxOf();
    const field = await stage.page.locator('#field').evaluate((element) => element.getBoundingClientRect().toJSON());
    const apart =
      box.bottom <= field.top || box.top >= field.bottom || box.left >= field.right || box.right <= field.left;
    expect(apart).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(viewport.width - 8);
    expect(box.right - box.left).toBeLessThanOrEqual(420);
  });

  test('before there is a body', async () => {
    stage = await theatre.open();
    await stage.page.evaluate(() => document.body.remove());
    await show();
    expect(await focusedInside()).toBe('Replace with placeholder');
    const box = await boxOf();
    expect(Math.abs((box.left + box.right) / 2 - 450)).toBeLessThan(1);
  });

  test('nowhere any more, once the surface is gone', async () => {
    stage = await theatre.open();
    await show();
    await stage.inWorld(() => world.abort(), null);
    expect(await answers()).toEqual([{ action: 'dismiss', reasonGiven: false }]);
    expect(await hosts()).toBe(0);
  });
});

describe('a note', () => {
  test('takes no focus, is a status, and goes by its button', async () => {
    stage = await theatre.open();
    await stage.page.focus('#field');
    await note('#field');
    await expect
      .poll(() => stage.inWorld(() => world.root?.querySelector('[role=status] h2')?.textContent, null))
      .toBe(request.heading);
    expect(await stage.page.evaluate(() => document.activeElement?.id)).toBe('field');
    const box = await stage.inWorld(() => world.root?.querySelector('.close')?.getBoundingClientRect().toJSON(), null);
    await stage.page.mouse.click(box.left + 5, box.top + 5);
    expect(await hosts()).toBe(0);
  });

  test('can be reached with Tab and closed with Enter', async () => {
    stage = await theatre.open();
    await stage.page.focus('#deep');
    await note();
    await expect.poll(() => stage.inWorld(() => world.root?.querySelector('.close') !== null, null)).toBe(true);
    await stage.page.keyboard.press('Tab');
    expect(await focusedInside()).toBe('Close');
    await stage.page.keyboard.press('Enter');
    expect(await hosts()).toBe(0);
  });

  test('goes by itself after 8 s, and waits while the pointer is on it', async () => {
    stage = await theatre.open();
    await note();
    await expect.poll(() => stage.inWorld(() => world.root?.querySelector('.close') !== null, null)).toBe(true);
    const box = await boxOf();
    await stage.page.mouse.move(box.left + 20, box.top + 20);
    await stage.page.waitForTimeout(8_300);
    expect(await hosts()).toBe(1);
    await stage.page.mouse.move(1, 1);
    await stage.page.waitForTimeout(7_000);
    expect(await hosts()).toBe(1);
    await expect.poll(hosts, { timeout: 3_000 }).toBe(0);
  });
});
