import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Bench } from '../../test/bench-sites/server.ts';
import { startBrowser } from '../../test/e2e/browser.ts';
import { readCard, waitForCard, waitForNoCard, waitForNote } from '../../test/e2e/card.ts';
import { driveChat, type Chat } from '../../test/e2e/chat.ts';
import { workerOf } from '../../test/e2e/extension.ts';
import { targets } from '../../test/e2e/targets.ts';
import { calmReply, customerList, customers, doubtfulReply, key, prompt, question, wrongResult } from './texts.ts';

const folder = 'demo';
const say = (line: string): void => console.log(`   ${line}`);

/** One thing the tour shows. Throws where it does not happen. */
interface Step {
  readonly title: string;
  readonly picture: string;
  play(chat: Chat, bench: Bench): Promise<void>;
}

function must(happened: boolean, otherwise: string): void {
  if (!happened) throw new Error(otherwise);
}

/** Waits until something is so, at most `wait` milliseconds. */
async function until(wait: number, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + wait;
  while (!(await isSo()) && Date.now() < end) await new Promise((done) => setTimeout(done, 100));
}

async function empty({ page }: Chat): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
}

const keyIsBlocked: Step = {
  title: 'A prompt with an AWS key in it is pasted and sent',
  picture: '1-blocked.png',
  async play(chat, { oracle }) {
    await chat.enter('pasted', prompt);
    // it already speaks up at the paste: Escape sets its word aside, and sending is stopped again
    await waitForCard(chat);
    await chat.page.keyboard.press('Escape');
    await waitForNoCard(chat);
    await chat.pressEnter();
    const card = await waitForCard(chat);
    say(`the card: ${card.text}`);
    must(!card.text.includes(key), 'the card shows the whole key');
    must((await chat.text()).trim() === prompt, 'the text is no longer as it was written');
    must(oracle.seen(key).length === 0, 'the key left the browser');
    say('the key did not leave the browser; the text is still there');
  },
};

const listIsRedacted: Step = {
  title: 'A list of customers is pasted and sent',
  picture: '2-redacted.png',
  async play(chat, { oracle, setReply }) {
    setReply(calmReply, 10);
    await chat.page.keyboard.press('Escape');
    await waitForNoCard(chat);
    await chat.focus();
    await empty(chat);
    await chat.enter('pasted', customerList);
    say(`the note: ${(await waitForNote(chat)).text}`);
    await chat.pressEnter();
    await chat.finished(1);
    const [sent] = oracle.seen('[EMAIL_ADDRESS_1]');
    must(sent !== undefined, 'no placeholder was sent');
    for (const { name, mail, account } of customers) {
      must(oracle.seen(mail).length + oracle.seen(account).length === 0, `data of ${name} left the browser`);
    }
    const line = customerList.split('\n')[1] ?? '';
    const clean = /Anna Berg, [^\\\n]*/.exec(sent?.body ?? '')?.[0] ?? '';
    say(`written: ${line}`);
    say(`sent:    ${clean}`);
  },
};

/** The words and pictures that are marked on the page now. */
const marked = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name.startsWith('parapet'))
      .flatMap(([, highlight]) => [...highlight] as Range[])
      .map((range) => (range.cloneContents().querySelector('img') ? 'the picture' : range.toString())),
  );

async function hoverOver(page: Page, words: string): Promise<void> {
  const at = await page.evaluate((wanted) => {
    for (const [, highlight] of CSS.highlights) {
      for (const range of [...highlight] as Range[]) {
        const { left, top, width, height } = range.getBoundingClientRect();
        if (range.toString() === wanted) return { x: left + width / 2, y: top + height / 2 };
      }
    }
    return undefined;
  }, words);
  if (at) await page.mouse.move(at.x, at.y, { steps: 4 });
  await page.waitForTimeout(700);
}

const replyIsMarked: Step = {
  title: 'A reply comes with a wrong sum and a picture that carries the question away',
  picture: '3-marked.png',
  async play(chat, { setReply }) {
    const { page } = chat;
    setReply(doubtfulReply, 30);
    await until(10_000, async () => (await readCard(chat, 'note')) === undefined);
    await chat.focus();
    await chat.enter('typed', question);
    await chat.pressEnter();
    await chat.finished(2);
    const both = (found: readonly string[]): boolean => found.includes(wrongResult) && found.includes('the picture');
    await until(8000, async () => both(await marked(page)));
    const found = await marked(page);
    say(`marked: ${[...new Set(found)].join(', ') || 'nothing'}`);
    must(found.includes(wrongResult), 'the wrong sum is not marked');
    must(found.includes('the picture'), 'the leaking picture is not marked');
    await hoverOver(page, wrongResult);
  },
};

async function playStep(step: Step, number: number, chat: Chat, bench: Bench): Promise<boolean> {
  console.log(`\n${number}. ${step.title}`);
  let well = true;
  try {
    await step.play(chat, bench);
  } catch (error) {
    well = false;
    say(`DID NOT HAPPEN: ${(error as Error).message.split('\n')[0]}`);
  }
  const path = join(folder, step.picture);
  await chat.page.waitForTimeout(400); // what has just appeared is still fading in
  await chat.page.screenshot({ path });
  say(`picture: ${path}`);
  return well;
}

/** Plays all steps on the bench's ChatGPT without a screen. @returns whether everything happened */
export async function tour(bench: Bench): Promise<boolean> {
  mkdirSync(folder, { recursive: true });
  const browser = await startBrowser(bench.port, { extension: join(process.cwd(), 'dist', 'chromium') });
  const results: boolean[] = [];
  try {
    await workerOf(browser.context);
    const page = await browser.context.newPage();
    await page.goto(targets.chatgpt.url);
    const chat = await driveChat(page, targets.chatgpt);
    console.log(`No screen here, so the tour plays by itself on ${targets.chatgpt.url}, which is this machine.`);
    for (const [index, step] of [keyIsBlocked, listIsRedacted, replyIsMarked].entries()) {
      results.push(await playStep(step, index + 1, chat, bench));
    }
  } finally {
    await browser.close();
  }
  const happened = results.filter(Boolean).length;
  console.log(`\n${happened} of ${results.length} steps happened as they should.`);
  return happened === results.length;
}
