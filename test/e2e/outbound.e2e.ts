import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { isClosed, readCard, waitForCard, waitForNoCard, waitForNote } from './card.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { entriesOf, labTarget, targetNames, targets } from './targets.ts';

const lab = useLab();
/** Longer than the benches wait before they send a draft, or a type-ahead. */
const drafts = 450;

describe('a secret', () => {
  test.each(targetNames)('on %s is not sent, however it came in; once it is taken out the rest is', async (name) => {
    const chat = await lab().open(name);
    const secrets = entriesOf(targets[name]).map((how) => ({ how, secret: awsKey() }));
    for (const { how, secret } of secrets) {
      const text = `Deploy it with ${secret}, please.`;
      await chat.enter(how, text);
      await sleep(drafts);
      if ((await readCard(chat)) !== undefined) await chat.page.keyboard.press('Escape');
      await waitForNoCard(chat);

      for (const send of [chat.pressEnter, chat.pressSend]) {
        await send();
        const card = await waitForCard(chat);
        expect(card.text).not.toContain(secret);
        expect(await isClosed(chat)).toBe(true);
        await chat.page.keyboard.press('Escape');
        await waitForNoCard(chat);
        expect(await chat.isFocused()).toBe(true);
        expect((await chat.text()).trim(), how).toBe(text);
      }
      await sleep(drafts);
      await chat.page.keyboard.press('Control+A');
      await chat.page.keyboard.press('Backspace');
    }
    await chat.enter('typed', 'What is a key for?');
    await chat.pressEnter();
    await chat.finished();
    expect(lab().left('What is a key for?')).not.toEqual([]);
    for (const { how, secret } of secrets) expect(lab().left(secret), how).toEqual([]);
    expect(await chat.errors()).toEqual([]);
  });

  test.each(['shadow', 'capture', 'pointerdown', 'draft', 'throws'])(
    'stays on a page with the trap %s',
    async (trap) => {
      const secret = awsKey();
      const chat = await lab().open(labTarget({ trap }));
      await chat.enter('typed', `It is ${secret}.`);
      await sleep(700);
      if ((await readCard(chat)) !== undefined) await chat.page.keyboard.press('Escape');
      await waitForNoCard(chat);
      for (const send of [chat.pressEnter, chat.pressSend]) {
        await send();
        await waitForCard(chat);
        await chat.page.keyboard.press('Escape');
        await waitForNoCard(chat);
      }
      expect(await chat.text()).toBe(`It is ${secret}.`);
      expect(lab().left(secret)).toEqual([]);
    },
  );

  test('in an address that is sent on load, is not sent', async () => {
    const secret = awsKey();
    const url = `${targets.copilot.url}?q=${encodeURIComponent(`Use ${secret}`)}`;
    const chat = await lab().open({ ...targets.copilot, url });
    await waitForNote(chat);
    expect(
      lab()
        .left(secret)
        .filter(({ type }) => type === 'frame'),
    ).toEqual([]);
  });
});

describe('clean text', () => {
  test.each(targetNames)('on %s is sent once, as it is, however it came in', async (name) => {
    const chat = await lab().open(name);
    for (const [turn, how] of entriesOf(targets[name]).entries()) {
      const text = `Why is "it" & not <green>? ${how} ${Date.now()}`;
      await chat.enter(how, text);
      expect((await chat.text()).trim()).toBe(text);
      await (how === 'typed' ? chat.pressSend() : chat.pressEnter());
      await chat.finished(turn + 1);
      const prompts = lab()
        .left(text)
        .filter(({ url }) => targets[name].prompt.test(url));
      expect(prompts).toHaveLength(1);
    }
    expect(await readCard(chat)).toBeUndefined();
    expect(await chat.reply()).toContain('End of reply.');
    expect(await chat.errors()).toEqual([]);
  });
});
