import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pdf, png, zip } from '../files/fixtures.ts';
import { clickCard, readCard, waitForCard, waitForNoCard } from './card.ts';
import { chooserOf, dropPaths, folderOf, got, takeFiles, takeInClosedRoot } from './file-page.ts';
import { useLab } from './harness.ts';
import { awsKey } from './private-data.ts';
import { labTarget } from './targets.ts';

const lab = useLab();
const secret = awsKey();
const line = 'Nothing to see in this line of a long report, and the next one is like it.\n';
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
/** Each is another one, as nothing that people write packs a thousandfold. */
const paragraphs = (): string =>
  Array.from({ length: 100_000 }, (_none, at) => paragraph(`Step ${at}: ${(at * 7919) % 100_003}.`)).join('');

/** By name: the file, and what the card says of it beside its name. */
const files: Readonly<Record<string, readonly [() => string | Uint8Array, string]>> = {
  'long.txt': [() => `${line.repeat(45e6 / line.length)}key ${secret}\n`, 'holds'],
  'rows.csv': [
    () => `${Array.from({ length: 200_000 }, (_none, at) => `${at},item ${at},open`).join('\n')}\n0,${secret},open\n`,
    'holds',
  ],
  'plan.docx': [
    () => zip({ 'word/document.xml': `<w:document>${paragraphs()}${paragraph(secret)}</w:document>` }),
    'holds',
  ],
  'made.png': [() => png(`made with ${secret}`), 'holds'],
  'flat.zip': [() => zip({ 'a.txt': new Uint8Array(20 << 20) }), 'unpacks to too much'],
  'deep.zip': [
    () => zip({ 'in.zip': zip({ 'in.zip': zip({ 'in.zip': zip({ 'a.txt': 'x' }) }) }) }),
    'archives in archives',
  ],
  'cut.pdf': [() => pdf('BT /F1 12 Tf 20 150 Td (Good morning) Tj ET').subarray(0, 200), 'it is damaged'],
  'huge.txt': [() => new Uint8Array(51 << 20).fill(97), 'larger than 50 MB'],
};

test('large, damaged and hostile files: each is named with what is wrong, and nothing else is lost', async () => {
  const chat = await lab().open(labTarget({}));
  await takeFiles(chat.page);
  await chat.enter('typed', 'Look at these.');
  await chat.page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => tasks.push(Math.round(duration))),
    ).observe({ type: 'longtask' });
  });
  for (const [name, [make, says]] of Object.entries(files)) {
    const folder = await folderOf({ [name]: make(), 'after.txt': `after ${name}` });
    const chooser = await chooserOf(chat, () => chat.page.click('label:has(#labelled)'));
    await chooser.setFiles([join(folder, name), join(folder, 'after.txt')]);
    await expect.poll(async () => (await readCard(chat))?.text, { timeout: 30_000 }).toContain(`“${name}”`);
    const card = await waitForCard(chat);
    expect(card.text).toContain(says);
    expect(card.text).not.toContain(secret);
    await clickCard(chat, 'Keep it out');
    await waitForNoCard(chat);
  }
  await expect.poll(() => got(chat.page)).toHaveLength(Object.keys(files).length);
  expect(new Set((await got(chat.page)).map(({ name }) => name))).toEqual(new Set(['after.txt']));
  expect(await chat.text()).toBe('Look at these.');
  expect(lab().left(secret)).toEqual([]);
  // none of 50 ms on an idle machine; reading any of these files on the page's thread takes half a second and more
  const tasks = await chat.page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  expect(Math.max(0, ...tasks)).toBeLessThan(450);
}, 120_000);

test('a mail gets a redacted copy only where nothing stays in its attachments', async () => {
  const chat = await lab().open(labTarget({}));
  await takeFiles(chat.page);
  const mail = (attached: Uint8Array): string =>
    `Subject: hi\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nkey ${secret}\n--x\nContent-Type: application/zip; name="a.zip"\nContent-Transfer-Encoding: base64\n\n${Buffer.from(attached).toString('base64')}\n--x--`;
  const folder = await folderOf({
    'bad.eml': mail(zip({ 'a.txt': `the key is ${secret}, keep it` })),
    'good.eml': mail(zip({ 'a.txt': 'nothing to hide' })),
  });
  await dropPaths(chat, [join(folder, 'bad.eml'), join(folder, 'good.eml')]);
  expect((await waitForCard(chat)).text).toContain('File 1 of 2.');
  await clickCard(chat, 'Upload a redacted copy');
  await expect.poll(async () => (await readCard(chat))?.text).toContain('No redacted copy of “bad.eml” could be made');
  await clickCard(chat, 'Keep it out');
  await expect.poll(async () => (await readCard(chat))?.text).toContain('File 2 of 2.');
  await clickCard(chat, 'Upload a redacted copy');
  await expect.poll(() => got(chat.page)).toEqual([expect.objectContaining({ name: 'good (redacted).eml' })]);
  expect(lab().left(secret)).toEqual([]);
});

test('files into a closed shadow root are read first, picked and dropped', async () => {
  const chat = await lab().open(labTarget({}));
  const inClosed = await takeInClosedRoot(chat.page);
  const { x, y, height } = (await chat.page.locator('#closed').boundingBox()) ?? { x: 0, y: 0, height: 0 };
  const pick = async (text: string): Promise<void> => {
    const chooser = await chooserOf(chat, () => chat.page.mouse.click(x + 10, y + 10));
    await chooser.setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  const drop = async (text: string): Promise<void> => {
    const files = [join(await folderOf({ 'note.txt': text }), 'note.txt')];
    const at = { x: x + 20, y: y + height - 10, data: { items: [], files, dragOperationsMask: 1 } };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await chat.devtools.send('Input.dispatchDragEvent', { type, ...at });
  };
  for (const [at, bring] of [pick, drop].entries()) {
    await bring(`clean ${at}`);
    await expect.poll(inClosed, { timeout: 5000 }).toContain(`clean ${at}`);
    await bring(`the key is ${secret}`);
    expect((await waitForCard(chat)).text).toContain('note.txt');
    await clickCard(chat, 'Keep it out');
    await waitForNoCard(chat);
  }
  expect(await inClosed()).toEqual(['clean 0', 'clean 1']);
});

test('a drop into a component arrives inside of it, with what came beside the files', async () => {
  const chat = await lab().open(labTarget({}));
  await takeFiles(chat.page);
  const told = await chat.page.evaluate(async () => {
    const host = document.body.appendChild(document.createElement('div'));
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
    const arrived = new Promise<unknown>((done) => {
      inner.addEventListener('drop', ({ dataTransfer, clientX }) =>
        done([dataTransfer?.files[0]?.name, dataTransfer?.getData('text/uri-list'), clientX]),
      );
    });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['one'], 'a.txt'));
    dataTransfer.setData('text/uri-list', 'https://lab.example/a.txt');
    inner.dispatchEvent(
      new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, clientX: 7, dataTransfer }),
    );
    return arrived;
  });
  expect(told).toEqual(['a.txt', 'https://lab.example/a.txt', 7]);
});
