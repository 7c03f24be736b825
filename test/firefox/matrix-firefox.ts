import { setTimeout as sleep } from 'node:timers/promises';
import type { Driven, MatrixLab } from '../e2e/driven.ts';
import { marksHere } from '../e2e/marks.ts';
import { autofill, compositions, fill, type WayName } from '../e2e/matrix-ways.ts';
import type { Target } from '../e2e/targets.ts';
import { clickCard, readCard, waitForCard, waitForNoCard } from './card.ts';
import { boxIn } from './find.ts';
import type { Chat, Lab } from './harness.ts';

/** Brings text into the composer of an open chat, which has the focus. */
type Way = (chat: Chat, text: string, target: Target, lab: Lab) => Promise<void>;

const ways: Readonly<Record<WayName, Way>> = {
  typed: (chat, text) => chat.enter('typed', text),
  'typed (IME)': (_chat, text, _target, { window }) => window.compose(compositions(text)),
  pasted: (chat, text) => chat.enter('pasted', text),
  async dropped({ tab }, text, { composer }, { window }) {
    const { x, y } = await tab.on(composer, boxIn);
    await window.drop(text, { x: x + 20, y: y + 14 });
  },
  dictated: (_chat, text, _target, { window }) => window.dictate(text),
  autofilled: ({ tab }, text, { composer }) => tab.on(composer, autofill, text),
  'by another extension': ({ tab }, text, { composer }) => tab.on(composer, fill, text),
};

function driven(lab: Lab, chat: Chat, target: Target): Driven {
  const { tab } = chat;
  return {
    ...chat,
    async bring(way, text) {
      await chat.focus();
      await ways[way](chat, text, target, lab);
      // editors take what was not typed in a later task
      await sleep(60);
    },
    isField: () => tab.on(target.composer, (element) => 'value' in element),
    marked: async () => {
      const pages = [tab, ...(await tab.frames())];
      return (await Promise.all(pages.map((page) => page.evaluate(marksHere).catch((): string[] => [])))).flat();
    },
    evaluate: (work, text) => tab.evaluate(work, text),
    waitForCard: () => waitForCard(tab),
    clickCard: (button) => clickCard(tab, button),
    async closeCard() {
      if ((await readCard(tab)) !== undefined) await tab.press('Escape');
      await waitForNoCard(tab);
    },
    waitForNoCard: async () => void (await waitForNoCard(tab)),
  };
}

/** The matrix's Firefox. */
export const inFirefox = (lab: Lab): MatrixLab => ({
  bench: lab.bench,
  left: lab.left,
  open: async (target) => driven(lab, await lab.open(target), target),
  closeOthers: lab.closeOthers,
});
