import { join } from 'node:path';
import { expect, test } from 'vitest';
import { failed, folderOf, got, sha256, takeFiles } from '../e2e/file-page.ts';
import { awsKey } from '../e2e/private-data.ts';
import { labTarget } from '../e2e/targets.ts';
import { pdf, zip } from '../files/fixtures.ts';
import { clickCard, readCard, waitForCard, waitForNoCard } from './card.ts';
import { useLab } from './harness.ts';
import type { Tab } from './tab.ts';

const lab = useLab();

async function openPage(): Promise<Tab> {
  const { tab } = await lab().open(labTarget({}));
  await takeFiles(tab);
  return tab;
}

async function keepOut(tab: Tab, name: string): Promise<void> {
  expect((await waitForCard(tab)).text).toContain(name);
  await clickCard(tab, 'Keep it out');
  await waitForNoCard(tab);
}

const paper = (text: string): Uint8Array => pdf(`BT /F1 12 Tf 20 150 Td (${text}) Tj ET`);
const plan = (text: string): Uint8Array =>
  zip({ 'word/document.xml': `<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>` });

test('files that are picked are read: a secret keeps one out, the others arrive whole and in order', async () => {
  const secret = awsKey();
  const tab = await openPage();
  const line = `the key is ${secret}`;
  const folder = await folderOf({
    'bad.txt': line,
    'bad.pdf': paper(line),
    'bad.docx': plan(line),
    'a.txt': 'one',
    'b.pdf': paper('two'),
  });
  const pick = async (...names: readonly string[]): Promise<void> => {
    const [input] = await tab.nodes('#files');
    if (input)
      await tab.setFiles(
        input,
        names.map((name) => join(folder, name)),
      );
  };
  for (const name of ['bad.txt', 'bad.pdf', 'bad.docx']) {
    await pick(name);
    await keepOut(tab, name);
  }
  expect(await got(tab)).toEqual([]);
  await pick('a.txt', 'bad.txt', 'b.pdf');
  await keepOut(tab, 'bad.txt');
  await expect.poll(() => got(tab)).toHaveLength(2);
  expect((await got(tab)).map(({ name, sha256: hash }) => [name, hash])).toEqual([
    ['a.txt', sha256('one')],
    ['b.pdf', sha256(paper('two'))],
  ]);
  await pick('bad.txt');
  await waitForCard(tab);
  await clickCard(tab, 'Upload a redacted copy');
  await expect.poll(async () => (await got(tab)).map(({ name }) => name)).toContain('bad (redacted).txt');
  expect(lab().left(secret)).toEqual([]);
});

// A paste of files is not tried: Firefox has no pictures on its clipboard without a screen, and makes a paste of a
// script's without the files. No remote control of it lets go of a file over a page, so a script says that somebody has.
test('files that are dropped: a secret keeps one out, and a clean one arrives', async () => {
  const secret = awsKey();
  const tab = await openPage();
  const drop = (name: string, text: string): Promise<void> =>
    tab.evaluate(
      (file, words) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([words], file, { type: 'text/plain' }));
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer });
        document.querySelector('textarea')?.dispatchEvent(event);
      },
      name,
      text,
    );
  await drop('bad.txt', `key ${secret}`);
  await keepOut(tab, 'bad.txt');
  expect(await got(tab)).toEqual([]);
  await drop('good.txt', 'clean');
  await expect.poll(() => got(tab)).toEqual([expect.objectContaining({ name: 'good.txt', sha256: sha256('clean') })]);
  expect(await readCard(tab)).toBeUndefined();
  expect(await failed(tab)).toEqual([]);
  expect(lab().left(secret)).toEqual([]);
});
