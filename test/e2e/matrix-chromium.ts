import { setTimeout as sleep } from 'node:timers/promises';
import { clickCard, readCard, waitForCard, waitForNoCard } from './card.ts';
import type { Chat } from './chat.ts';
import type { Driven, MatrixLab } from './driven.ts';
import type { Lab } from './harness.ts';
import { markedWords } from './marks.ts';
import { autofill, compositions, fill, type WayName } from './matrix-ways.ts';
import type { Target } from './targets.ts';

/** Brings text into the composer of an open chat, which has the focus. */
type Way = (chat: Chat, text: string, target: Target) => Promise<unknown>;

const compose: Way = async ({ devtools }, text) => {
  for (const [half, whole] of compositions(text)) {
    for (const shown of [half, whole])
      await devtools.send('Input.imeSetComposition', {
        text: shown,
        selectionStart: shown.length,
        selectionEnd: shown.length,
      });
    await devtools.send('Input.insertText', { text: whole });
  }
};

const ways: Readonly<Record<WayName, Way>> = {
  typed: (chat, text) => chat.enter('typed', text),
  'typed (IME)': compose,
  pasted: (chat, text) => chat.enter('pasted', text),
  dropped: (chat, text) => chat.enter('dropped', text),
  // no key, one trusted input: as the browser's or the system's dictation writes
  dictated: ({ devtools }, text) => devtools.send('Input.insertText', { text }),
  autofilled: ({ page }, text, { composer }) => page.locator(composer).first().evaluate(autofill, text),
  'by another extension': ({ page }, text, { composer }) => page.locator(composer).first().evaluate(fill, text),
};

function driven(chat: Chat, target: Target): Driven {
  const { page } = chat;
  return {
    ...chat,
    async bring(way, text) {
      await chat.focus();
      await ways[way](chat, text, target);
      // editors take what was not typed in a later task
      await sleep(60);
    },
    isField: () =>
      page
        .locator(target.composer)
        .first()
        .evaluate((element) => 'value' in element),
    marked: () => markedWords(chat),
    evaluate: (work, text) => page.evaluate(work as (text: string) => never, text),
    waitForCard: () => waitForCard(chat),
    clickCard: (button) => clickCard(chat, button),
    async closeCard() {
      if ((await readCard(chat)) !== undefined) await page.keyboard.press('Escape');
      await waitForNoCard(chat);
    },
    waitForNoCard: () => waitForNoCard(chat),
  };
}

/** The matrix's Chromium. */
export const inChromium = (lab: Lab): MatrixLab => ({
  bench: lab.bench,
  left: lab.left,
  open: async (target) => driven(await lab.open(target), target),
  async closeOthers() {
    const [, ...others] = lab.browser.context.pages();
    await Promise.all(others.map((page) => page.close()));
  },
});
