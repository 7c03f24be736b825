import { mkdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Chat } from './chat.ts';
import { useLab } from './harness.ts';
import { email } from './private-data.ts';
import { targetNames, targets, type TargetName } from './targets.ts';
import { attributeOf, find, treeOf } from './tree.ts';

const lab = useLab();

/** The real values that the person sees now, over their stand-ins. */
async function revealed(chat: Chat): Promise<readonly string[]> {
  const boxes = find(await treeOf(chat), (node) => attributeOf(node, 'class')?.startsWith('value') ?? false);
  return boxes
    .filter((box) => attributeOf(box, 'hidden') === undefined)
    .map((box) => attributeOf(box, 'data-value') ?? '');
}

/** Sends a text with an address in it; the reply speaks of the address by what stands for it. */
async function converse(name: TargetName, address: string, reply: string): Promise<Chat> {
  lab().bench.setReply(reply);
  const chat = await lab().open(name);
  await chat.enter('typed', `Write to ${address}, kindly.`);
  await chat.pressEnter();
  await chat.finished();
  return chat;
}

test.each(targetNames)('a reply on %s shows the person the real address, and the page never has it', async (name) => {
  const address = email('clara');
  const chat = await converse(name, address, 'I would write to [EMAIL_ADDRESS_1] in the morning.');
  await expect.poll(() => revealed(chat), { timeout: 4000 }).toContain(address);
  const read = await chat.page.evaluate(
    (value) => ({
      text:
        document.documentElement.innerText + document.documentElement.textContent + document.documentElement.outerHTML,
      found: (window as unknown as { find(text: string): boolean }).find(value),
    }),
    address,
  );
  expect(read.text).not.toContain(address);
  expect(read.found).toBe(false);
  expect(lab().left(address)).toEqual([]);
});

test('copying puts the real value back; pasted again it is taken out again, under the same name', async () => {
  const address = email('dora');
  const chat = await converse('chatgpt', address, 'Then **[EMAIL_ADDRESS_1]** it is.');
  await expect.poll(() => revealed(chat)).toContain(address);
  await chat.page.locator(targets.chatgpt.reply).last().selectText();
  await chat.page.keyboard.press('Control+C');
  const copied = await chat.page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(`Then ${address} it is.`);
  await chat.enter('pasted', copied);
  expect(await chat.text()).toContain('[EMAIL_ADDRESS_1]');
  expect(await chat.text()).not.toContain(address);
  expect(lab().left(address)).toEqual([]);
});

test('after a reload the names stand for the same values, and new values get new names', async () => {
  const [first, second] = [email('emma'), email('fritz')];
  const chat = await converse('claude', first, 'Noted.');
  await sleep(500);
  await chat.page.reload();
  const again = await converse('claude', second, 'First [EMAIL_ADDRESS_1], then [email_address_2].');
  await expect.poll(() => revealed(again), { timeout: 4000 }).toEqual([second, first, second]);
  expect(lab().left('Write to [EMAIL_ADDRESS_2], kindly.')).not.toEqual([]);
  mkdirSync('.cache/shots', { recursive: true });
  await again.page.screenshot({ path: '.cache/shots/reveal.png' });
});

test('what the vault keeps for a reload cannot be read in the storage', async () => {
  const address = email('gerda');
  await converse('claude', address, 'Noted.');
  await sleep(500);
  const stored = await lab()
    .worker()
    .evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { session: Area; local: Area } } }).chrome;
      interface Area {
        get(keys: null): Promise<object>;
      }
      return JSON.stringify([await storage.session.get(null), await storage.local.get(null)]);
    });
  expect(stored).toContain('session ');
  expect(stored).not.toContain(address);
  expect(stored).not.toContain('EMAIL_ADDRESS_1');
});
