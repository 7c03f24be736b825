import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { waitForCard } from './card.ts';
import type { Chat } from './chat.ts';
import { useLab } from './harness.ts';
import { unknown } from './matrix-fronts.ts';
import type { MatrixTarget } from './matrix-targets.ts';
import { awsKey } from './private-data.ts';

/** Buttons that are none: a <div>, a link, a drawing; by the keyboard and by touch. */
const lab = useLab();

type Press = (chat: Chat, target: MatrixTarget) => Promise<void>;
const key =
  (name: string): Press =>
  async ({ page }, { send }) => {
    await page.locator(send).focus();
    await page.keyboard.press(name);
  };
const touch: Press = async ({ page, devtools }, { send }) => {
  const box = await page.locator(send).boundingBox();
  const at = { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
};
const presses: readonly (readonly [string, string, Press])[] = [
  ['nested shadow roots', 'Enter', key('Enter')],
  ['nested shadow roots', 'the space bar', key(' ')],
  ['React textarea', 'Enter', key('Enter')],
  ['React textarea', 'the space bar', key(' ')],
  ['virtual list', 'Enter', key('Enter')],
  ['virtual list', 'touch', touch],
  ['CodeMirror', 'touch', touch],
  ['sends at pointerdown', 'touch', touch],
];

test.each(presses)(
  '%s: a key is held where the send is pressed by %s, and clean text goes',
  async (name, _by, press) => {
    const target = unknown[name];
    if (target === undefined) throw new RangeError(name);
    const secret = awsKey();
    const chat = await lab().open(target);
    await chat.enter('typed', `Deploy ${secret}, please.`);
    await press(chat, target);
    await waitForCard(chat);
    await chat.page.keyboard.press('Escape');
    await sleep(300);
    expect(await chat.text()).toBe(`Deploy ${secret}, please.`);
    expect(lab().left(secret)).toEqual([]);
    await chat.focus();
    await chat.page.keyboard.press('Control+A');
    const clean = `Nothing hidden here ${Date.now()}`;
    await chat.page.keyboard.type(clean);
    await press(chat, target);
    await chat.finished();
    expect(
      lab()
        .left(clean)
        .filter(({ url }) => target.prompt.test(url)),
    ).toHaveLength(1);
  },
);
