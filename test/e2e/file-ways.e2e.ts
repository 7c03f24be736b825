import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { png } from '../files/fixtures.ts';
import { clickCard, readCard, waitForCard, waitForNoCard, waitForNote } from './card.ts';
import type { Chat } from './chat.ts';
import {
  chooserOf,
  dropPaths,
  failed,
  folderOf,
  got,
  pickOutside,
  readDropsBy,
  sha256,
  takeFiles,
} from './file-page.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();

async function openPage(): Promise<Chat> {
  const chat = await lab().open(labTarget({}));
  await takeFiles(chat.page);
  return chat;
}

async function keepOut(chat: Chat, name: string): Promise<void> {
  expect((await waitForCard(chat)).text).toContain(name);
  await clickCard(chat, 'Keep it out');
}
const names = async (chat: Chat): Promise<readonly string[]> => (await got(chat.page)).map(({ name }) => name);

test('a folder that is picked: what holds a secret stays out, the rest keeps its path and its order', async () => {
  const secret = awsKey();
  const chat = await openPage();
  const clean = await folderOf({ 'a.txt': 'one', 'sub/b.txt': 'two', 'sub/c.txt': 'three' });
  await chat.page.setInputFiles('#folder', clean);
  await expect.poll(() => got(chat.page)).toHaveLength(3);
  const paths = (await got(chat.page)).map(({ path }) => path.replace(/^[^/]*\//, ''));
  expect(paths.toSorted()).toEqual(['a.txt', 'sub/b.txt', 'sub/c.txt']);
  expect((await got(chat.page)).map(({ sha256: hash }) => hash).toSorted()).toEqual(['one', 'two', 'three'].map(sha256).toSorted()); // prettier-ignore
  expect(await readCard(chat)).toBeUndefined();

  const bad = await folderOf({ 'a.txt': 'one', 'sub/b.txt': `key ${secret}` });
  // ends with the `input` event, which is held
  const picked = chat.page.setInputFiles('#folder', bad);
  await keepOut(chat, 'b.txt');
  await picked;
  await expect.poll(() => got(chat.page)).toHaveLength(4);
  await sleep(100);
  expect((await got(chat.page))[3]).toMatchObject({
    name: 'a.txt',
    path: expect.stringMatching(/\/a\.txt$/) as string,
  });
  expect(lab().left(secret)).toEqual([]);
});

test.each(['entries', 'handles'] as const)('a folder that is dropped and read by %s', async (way) => {
  const secret = awsKey();
  const chat = await openPage();
  await readDropsBy(chat, way);
  const folder = await folderOf({ 'bad.txt': `key ${secret}`, 'good.txt': 'clean', 'sub/deep.txt': 'also clean' });
  await dropPaths(chat, [folder]);
  await keepOut(chat, 'bad.txt');
  await expect.poll(() => got(chat.page)).toHaveLength(2);
  expect((await names(chat)).toSorted()).toEqual(['deep.txt', 'good.txt']);
  expect((await got(chat.page)).map(({ sha256: hash }) => hash).toSorted()).toEqual(
    ['clean', 'also clean'].map(sha256).toSorted(),
  );
  await expect.poll(() => failed(chat.page)).toEqual(['AbortError']);
  expect(lab().left(secret)).toEqual([]);
  if (way === 'entries') return;

  // as `showOpenFilePicker` would: the page asks the same handles again, and nobody is asked twice
  const again = await chat.page.evaluate(() => {
    const { handles } = window as unknown as { handles: FileSystemFileHandle[] };
    return Promise.all(
      handles.map((handle) =>
        handle.getFile().then(
          (file) => file.text(),
          (error: Error) => error.name,
        ),
      ),
    );
  });
  expect(again.toSorted()).toEqual(['AbortError', 'also clean', 'clean']);
  expect(await readCard(chat)).toBeUndefined();
});

test('a folder beside a file is left out and named; files that are dropped arrive however the page reads them', async () => {
  const chat = await openPage();
  const folder = await folderOf({ 'sub/a.txt': 'one', 'b.txt': 'two', 'c.txt': 'three' });
  for (const [at, way] of (['files', 'entries', 'handles'] as const).entries()) {
    await readDropsBy(chat, way);
    await dropPaths(chat, [join(folder, 'b.txt'), join(folder, 'c.txt')]);
    await expect.poll(() => got(chat.page)).toHaveLength(2 * at + 2);
    expect((await names(chat)).slice(2 * at)).toEqual(['b.txt', 'c.txt']);
  }
  expect(await failed(chat.page)).toEqual([]);
  await dropPaths(chat, [join(folder, 'sub'), join(folder, 'b.txt')]);
  expect((await waitForNote(chat)).text).toContain('“sub” was left out');
  await expect.poll(() => got(chat.page)).toHaveLength(7);
});

test('files in the page’s own storage are no business of ours', async () => {
  const chat = await openPage();
  const text = await chat.page.evaluate(async (value) => {
    const handle = await (await navigator.storage.getDirectory()).getFileHandle('notes.txt', { create: true });
    const writer = await handle.createWritable();
    await writer.write(value);
    await writer.close();
    return (await handle.getFile()).text();
  }, `key ${awsKey()}`);
  expect(text).toContain('key AKIA');
  expect(await readCard(chat)).toBeUndefined();
});

test('a file is asked about again when it is chosen again; of three the two others go on in order', async () => {
  const secret = awsKey();
  const chat = await openPage();
  const folder = await folderOf({ 'a.txt': 'one', 'b.txt': `key ${secret}`, 'c.txt': 'three' });
  const label = 'label:has(#labelled)';
  const pick = async (button: string, ...files: readonly string[]): Promise<void> => {
    const chooser = await chooserOf(chat, () => chat.page.click(button));
    await chooser.setFiles(files.map((file) => join(folder, file)));
  };
  for (const _time of [1, 2]) {
    await pick(label, 'b.txt');
    await keepOut(chat, 'b.txt');
    await waitForNoCard(chat);
  }
  await pick(label, 'a.txt', 'b.txt', 'c.txt');
  await keepOut(chat, 'b.txt');
  await expect.poll(() => names(chat)).toEqual(['a.txt', 'c.txt']);
  await waitForNoCard(chat);

  // inputs that stand in no document as the files come
  await pickOutside(chat.page);
  for (const way of ['within', 'removed', 'label', 'event'] as const) {
    await pick(`#${way}`, 'b.txt');
    await keepOut(chat, 'b.txt');
    await waitForNoCard(chat);
    await pick(`#${way}`, 'a.txt');
    await expect.poll(async () => (await names(chat)).at(-1)).toBe(way);
  }
  expect(await names(chat)).toHaveLength(6);
  expect(lab().left(secret)).toEqual([]);
});

test('pictures: dragged from another page, and pasted as a screenshot', async () => {
  const secret = awsKey();
  const chat = await openPage();
  const folder = await folderOf({ 'told.png': png(`key ${secret}`), 'mute.png': png('by nobody') });
  const from = [{ mimeType: 'text/uri-list', data: 'https://images.example/a.png' }];
  await dropPaths(chat, [join(folder, 'told.png')], from);
  await keepOut(chat, 'told.png');
  await waitForNoCard(chat);
  await dropPaths(chat, [join(folder, 'mute.png')], from);
  await expect
    .poll(() => got(chat.page))
    .toEqual([expect.objectContaining({ name: 'mute.png', sha256: sha256(png('by nobody')) })]);

  await chat.focus();
  await chat.page.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30);
    canvas.getContext('2d')?.fillRect(5, 5, 20, 20);
    const picture = await canvas.convertToBlob({ type: 'image/png' });
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
  });
  await chat.page.keyboard.press('Control+V');
  await expect.poll(() => got(chat.page)).toHaveLength(2);
  expect((await got(chat.page))[1]).toMatchObject({ name: 'image.png', type: 'image/png' });
  expect(lab().left(secret)).toEqual([]);
});

test('a page that wrote itself anew gets no file unread', async () => {
  const secret = awsKey();
  const chat = await lab().open(labTarget({}));
  await chat.page.evaluate(() => {
    document.open();
    document.write('<textarea></textarea><input type="file" style="position: fixed; inset: 0">');
    document.close();
  });
  const folder = await folderOf({ 'a.txt': `key ${secret}`, 'b.txt': 'clean' });
  // an input that the page leaves to the browser
  await dropPaths(chat, [join(folder, 'b.txt')]);
  const input = chat.page.locator('input');
  await expect.poll(() => input.evaluate((one: HTMLInputElement) => one.files?.[0]?.name)).toBe('b.txt');
  await input.evaluate((one) => one.remove());
  await takeFiles(chat.page);
  await dropPaths(chat, [join(folder, 'a.txt')]);
  await keepOut(chat, 'a.txt');
  await waitForNoCard(chat);
  await dropPaths(chat, [join(folder, 'b.txt')]);
  await expect.poll(() => names(chat)).toEqual(['b.txt']);
  expect(lab().left(secret)).toEqual([]);
});
