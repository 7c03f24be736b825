import { describe, expect, test } from 'vitest';
import { clickCard, readCard, waitForCard, waitForNoCard } from './card.ts';
import type { Chat } from './chat.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { targets } from './targets.ts';

const lab = useLab();
const prompts = (text: string): number =>
  lab()
    .left(text)
    .filter(({ url }) => targets.claude.prompt.test(url)).length;

/** A chat in which `text` was pasted, and its card. */
async function stopped(text: string): Promise<Chat> {
  const chat = await lab().open('claude');
  await chat.enter('pasted', text);
  await waitForCard(chat);
  return chat;
}

describe('the card', () => {
  test('takes Enter for its way forward: the placeholder goes in and can be sent', async () => {
    const secret = awsKey();
    const chat = await stopped(`Use ${secret} here.`);
    await chat.page.keyboard.press('Enter');
    await waitForNoCard(chat);
    expect(await chat.text()).toMatch(/^Use \[[A-Z_]+_1\] here\.$/);
    expect(await chat.isFocused()).toBe(true);
    const sent = await chat.text();
    await chat.pressEnter();
    await chat.finished();
    expect(prompts(sent)).toBe(1);
    expect(lab().left(secret)).toEqual([]);
  });

  test('leaves all as it was by its other button', async () => {
    const text = `Use ${awsKey()} here.`;
    const chat = await stopped(text);
    await clickCard(chat, 'Keep editing');
    await waitForNoCard(chat);
    expect(await chat.text()).toBe(text);
    expect(await chat.isFocused()).toBe(true);
  });

  test('keeps Tab inside, and its keys from the page', async () => {
    const chat = await stopped(`Use ${awsKey()} here.`);
    await chat.page.evaluate(() => {
      window.addEventListener('keydown', ({ key }) => void (document.title += ` ${key}`), true);
    });
    const before = await chat.page.title();
    for (let presses = 0; presses < 7; presses++) await chat.page.keyboard.press('Tab');
    expect(await chat.page.evaluate(() => document.activeElement?.localName)).toBe('parapet-card');
    expect(await chat.page.title()).toBe(before);
  });

  test('cannot be read by the page', async () => {
    const chat = await stopped(`Use ${awsKey()} here.`);
    const read = await chat.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('parapet-card');
      return [host?.shadowRoot, host?.innerText, host?.textContent];
    });
    expect(read).toEqual([null, '', '']);
  });
});

describe('a warning', () => {
  test('lets what was written go, once, by "Send anyway"', async () => {
    await lab().setPolicy({ mode: 'warn' });
    const text = `Use ${awsKey()} here.`;
    const chat = await lab().open('claude');
    await chat.enter('typed', text);
    await chat.pressEnter();
    await waitForCard(chat);
    expect(lab().left(text)).toEqual([]);
    await clickCard(chat, 'Send anyway');
    await chat.finished();
    expect(prompts(text)).toBe(1);
  });

  test('lets nothing go where the policy allows no override', async () => {
    await lab().setPolicy({ mode: 'warn', allowOverride: false });
    const chat = await lab().open('claude');
    await chat.enter('typed', `Use ${awsKey()} here.`);
    await chat.pressEnter();
    expect((await waitForCard(chat)).buttons).not.toContain('Send anyway');
  });

  test('waits for a reason where the policy asks for one', async () => {
    await lab().setPolicy({ mode: 'warn', requireReason: true });
    const text = `Use ${awsKey()} here.`;
    const chat = await lab().open('claude');
    await chat.enter('typed', text);
    await chat.pressEnter();
    await waitForCard(chat);
    await clickCard(chat, /^Send anyway/);
    expect(lab().left(text)).toEqual([]);
    await chat.page.keyboard.type('It is a test key');
    await chat.page.keyboard.press('Enter');
    await chat.finished();
    expect(prompts(text)).toBe(1);
    expect(lab().left('It is a test key')).toEqual([]);
  });
});

describe('nothing is stopped', () => {
  test.each([
    ['where Parapet only counts', { mode: 'monitor' }],
    ['on a site that is turned off', { disabledSites: ['claude.ai'] }],
    ['by a detector that is turned off', { disabledDetectors: ['aws-access-token'] }],
  ] as const)('%s', async (_where, policy) => {
    await lab().setPolicy(policy);
    const text = `Use ${awsKey()} here.`;
    const chat = await lab().open('claude');
    await chat.enter('typed', text);
    await chat.pressEnter();
    await chat.finished();
    expect(prompts(text)).toBe(1);
    expect(await readCard(chat)).toBeUndefined();
  });
});
