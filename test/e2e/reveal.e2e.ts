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
  await expect.poll(() => revealed(chat)).toContain(address);
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

test('a name that comes in pieces is the real value when it is whole', async () => {
  const address = email('berta');
  lab().bench.setReply('I would write to [EMAIL ADDRESS 1] in the morning.', 250);
  const chat = await lab().open('claude');
  await chat.enter('typed', `Write to ${address}, kindly.`);
  await chat.pressEnter();
  await expect.poll(() => chat.reply()).toMatch(/\[EMAIL(?: ADDRESS)?$/);
  await chat.finished();
  await expect.poll(() => revealed(chat)).toEqual([address, address]);
});

/** What is on the clipboard, as a page hears it that Parapet is not on. */
async function onClipboard(chat: Chat): Promise<string> {
  const page = await chat.page.context().newPage();
  await page.goto('https://elsewhere.example/');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  await page.close();
  return text;
}

test('copying puts the real value back; pasted again it is taken out again, under the same name', async () => {
  const address = email('dora');
  const chat = await converse('chatgpt', address, 'Then **[EMAIL_ADDRESS_1]** it is.');
  await expect.poll(() => revealed(chat)).toContain(address);
  await chat.page.locator(targets.chatgpt.reply).last().selectText();
  await chat.page.keyboard.press('Control+C');
  const copied = await onClipboard(chat);
  expect(copied).toContain(`Then ${address} it is.`);
  await chat.enter('pasted', copied);
  expect(await chat.text()).toContain('[EMAIL_ADDRESS_1]');
  expect(await chat.text()).not.toContain(address);
  expect(lab().left(address)).toEqual([]);
});

/** What "copy" buttons do. Each runs inside the page. */
const buttons: Readonly<Record<string, (text: string) => unknown>> = {
  'writes a text': (text) => navigator.clipboard.writeText(text),
  'writes a text and its markup': (text) => {
    const part = (type: string, content: string) => ({ [type]: new Blob([content], { type }) });
    const parts = { ...part('text/plain', text), ...part('text/html', `<p>${text}</p>`) };
    return navigator.clipboard.write([new ClipboardItem(parts)]);
  },
  'selects a field and copies it': (text) => {
    const field = document.body.appendChild(document.createElement('textarea'));
    field.value = text;
    field.select();
    document.execCommand('copy');
    field.remove();
  },
  'fills what is copied by itself': (text) => {
    const heard = (event: ClipboardEvent): void => {
      (window as unknown as { heard: string }).heard += event.clipboardData?.getData('text/plain') ?? '';
    };
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      event.clipboardData?.setData('text/html', `<b>${text}</b>`);
      window.addEventListener('copy', heard, { once: true });
      setTimeout(() => heard(event), 0);
    };
    (window as unknown as { heard: string }).heard = '';
    document.addEventListener('copy', fill, { once: true });
    document.execCommand('copy');
  },
};

test.each(Object.entries(buttons))('a button of the page that %s copies the real value', async (_how, copy) => {
  const address = email('hanna');
  const chat = await converse('claude', address, 'Write to [EMAIL_ADDRESS_1] & wait.');
  await expect.poll(() => revealed(chat)).toContain(address);
  const text = 'Write to [EMAIL_ADDRESS_1] & wait.';
  // the browser takes this for a gesture of the person
  await chat.page.evaluate(copy, text);
  expect(await onClipboard(chat)).toBe(text.replace('[EMAIL_ADDRESS_1]', address));
  expect(await chat.page.evaluate(() => (window as unknown as { heard?: string }).heard ?? '')).not.toContain(address);
  // the page gets back what it wrote
  const read = await chat.page.evaluate(async () => {
    const text = await navigator.clipboard.readText();
    const items = await navigator.clipboard.read();
    const parts = items.flatMap((item) => item.types.map(async (type) => (await item.getType(type)).text()));
    return [text, ...(await Promise.all(parts))].join('\n');
  });
  expect(read).toContain(text);
  expect(read).not.toContain(address);
});

test('an event that the page makes up gets no value', async () => {
  const address = email('jan');
  const chat = await converse('claude', address, 'Write to [EMAIL_ADDRESS_1].');
  await expect.poll(() => revealed(chat)).toContain(address);
  await chat.page.locator(targets.claude.reply).last().selectText();
  const read = await chat.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.body.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return [...clipboardData.types].map((type) => clipboardData.getData(type)).join('\n');
  });
  expect(read).not.toContain(address);
});

test('a page that writes to the clipboard unasked gets no value onto it', async () => {
  const address = email('ida');
  const chat = await converse('claude', address, 'Write to [EMAIL_ADDRESS_1].');
  await expect.poll(() => revealed(chat)).toContain(address);
  await chat.page.evaluate(() => {
    const write = async (): Promise<void> => {
      await navigator.clipboard.writeText('[EMAIL_ADDRESS_1]');
      document.title = 'copied';
    };
    // longer than the browser takes a gesture for fresh
    setTimeout(() => void write(), 6000);
  });
  // nor may the page be asked anything in between: that is a gesture too
  await sleep(6800);
  expect(await chat.page.title()).toBe('copied');
  expect(await onClipboard(chat)).toBe('[EMAIL_ADDRESS_1]');
});

test('after a reload the names stand for the same values, and new values get new names', async () => {
  const [first, second] = [email('emma'), email('fritz')];
  const chat = await converse('claude', first, 'Noted.');
  await sleep(500);
  await chat.page.reload();
  const again = await converse('claude', second, 'First [EMAIL_ADDRESS_1], then [email_address_2].');
  await expect.poll(() => revealed(again)).toEqual([second, first, second]);
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
