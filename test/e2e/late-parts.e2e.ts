import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { sample } from '../../src/engine/sample.ts';
import { detectorParts } from '../../src/protocol/parts.ts';
import { readCard, waitForCard, waitForNote } from './card.ts';
import { driveChat, type Chat } from './chat.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget, targets, type Target } from './targets.ts';

/** The detectors come only when the test says so: what is written before then waits, whole. */
const come = 'test-parts-may-come';
const lab = useLab({
  prepare: async (folder) => {
    for (const part of ['engine', ...detectorParts]) {
      const path = join(folder, `src/content/${part}.iife.js`);
      const code = await readFile(path, 'utf8');
      const wait = `if (document.documentElement.dataset.parts) run(); else addEventListener('${come}', run, { once: true })`;
      await writeFile(path, `(() => { const run = () => {\n${code}\n}; ${wait} })();`);
    }
  },
});
const arrive = ({ page }: Chat): Promise<void> =>
  page.evaluate((name) => {
    document.documentElement.dataset['parts'] = 'here';
    window.dispatchEvent(new Event(name));
  }, come);

/** Of these only the late detectors know the first and the second. */
const docker = (): string => sample('dckr_pat_{base64url:27}', Date.now());
const phone = '+44 20 7946 0958';
/** At once: what waits for the detectors does so for three seconds, and single keys may take as long. */
async function write(chat: Chat, text: string): Promise<void> {
  await chat.focus();
  await chat.page.keyboard.insertText(text);
}

/** Longer than the benches take to send. */
const meanwhile = 400;

const prompts = (text: string, { prompt }: Target): number =>
  lab()
    .left(text)
    .filter(({ url }) => prompt.test(url)).length;

describe.each(['chatgpt', 'm365'] as const)('on %s, before the detectors are there', (name) => {
  test('a clean text waits, and goes by itself', async () => {
    const text = `What is a parapet? ${Date.now()}`;
    const chat = await lab().open(name);
    await write(chat, text);
    await chat.pressSend();
    await chat.pressEnter();
    await sleep(meanwhile);
    expect([prompts(text, targets[name]), await chat.text()]).toEqual([0, text]);
    await arrive(chat);
    await chat.finished();
    expect(prompts(text, targets[name])).toBe(1);
    expect(await chat.errors()).toEqual([]);
  });

  test.each(['written', 'pasted'] as const)('a secret that only they know, %s, is not sent, and stays', async (how) => {
    const secret = docker();
    const chat = await lab().open(name);
    const text = `Log in with ${secret}, please.`;
    await (how === 'written' ? write(chat, text) : chat.enter(how, text));
    await chat.pressEnter();
    await sleep(meanwhile);
    expect(prompts(secret, targets[name])).toBe(0);
    await arrive(chat);
    const card = await waitForCard(chat);
    expect(card.text).not.toContain(secret);
    await chat.page.keyboard.press('Escape');
    await sleep(meanwhile);
    expect((await chat.text()).trim()).toBe(text);
    expect(prompts(secret, targets[name])).toBe(0);
  });
});

describe('before the detectors are there', () => {
  test('what the first few know is stopped at once, from the composer and from the page', async () => {
    const secret = awsKey();
    const chat = await lab().open(labTarget({ trap: 'draft' }));
    await chat.enter('pasted', `Deploy ${secret}.`);
    await waitForCard(chat);
    await chat.page.keyboard.press('Escape');
    await sleep(700);
    await chat.pressEnter();
    await arrive(chat);
    await waitForCard(chat);
    expect(lab().left(secret)).toEqual([]);
    expect(await chat.text()).toBe(`Deploy ${secret}.`);
  });

  test('a pasted number is taken out when they come, and the press that waited sends without it', async () => {
    const chat = await lab().open('lab textarea');
    await chat.enter('pasted', `Please call ${phone} today.`);
    await chat.pressSend();
    await sleep(meanwhile);
    await arrive(chat);
    await chat.finished();
    expect(lab().left(phone)).toEqual([]);
    expect(prompts('Please call', targets['lab textarea'])).toBe(1);
  });

  test('what the page sends by itself is read again, and told of', async () => {
    const secret = docker();
    const chat = await lab().open('lab textarea');
    await chat.page.evaluate((text) => fetch('/autosave', { method: 'POST', body: `{"prompt":"${text}"}` }), secret);
    expect(lab().left(secret)).toHaveLength(1);
    await arrive(chat);
    expect((await waitForNote(chat)).text).not.toContain(secret);
  });

  test('a send from a page that is still being parsed waits for them, not for its end', async () => {
    const text = `What is an embrasure? ${Date.now()}`;
    const target = labTarget({ slow: '4000' });
    const { page } = await lab().open('lab textarea');
    await page.goto(target.url, { waitUntil: 'commit' });
    const chat = await driveChat(page, target);
    await write(chat, text);
    await chat.pressEnter();
    await sleep(meanwhile);
    expect(prompts(text, target)).toBe(0);
    await arrive(chat);
    await expect.poll(() => prompts(text, target)).toBe(1);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
  });

  test.each(['', 'pointerdown'])('a press that ends when they are there sends once (%s)', async (trap) => {
    const text = `What is a merlon? ${Date.now()}`;
    const target = labTarget({ trap });
    const chat = await lab().open(target);
    await write(chat, text);
    await chat.page.hover(target.send);
    await chat.page.mouse.down();
    await sleep(meanwhile);
    expect(prompts(text, target)).toBe(0);
    await arrive(chat);
    await sleep(meanwhile);
    await chat.page.mouse.up();
    await chat.finished();
    expect(prompts(text, target)).toBe(1);
    expect(await readCard(chat)).toBeUndefined();
  });
});
