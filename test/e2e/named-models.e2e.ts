import { afterAll, beforeAll, expect, test } from 'vitest';
import { nerModel, rudeLabel, rudeModel } from '../model/tiny-model.ts';
import { extensionId } from './extension.ts';
import { useLab } from './harness.ts';
import { waitForMarks } from './marks.ts';
import { startModelServer, type ModelServer } from './model-server.ts';
import { find, treeOf, wordsOf } from './tree.ts';

const lab = useLab();
let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server?.close());

/** What the extension's own pages have. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Record<string, unknown>> } };
};

/** What Parapet remembers of a named model. */
const stands = async (slot: 'reply' | 'names') => {
  const held = await lab()
    .worker()
    .evaluate(() => chrome.storage.local.get('models.named'));
  return (held['models.named'] as Record<string, { readonly status: object }> | undefined)?.[slot]?.status;
};
const soon = { timeout: 20_000 };

const rude = 'Only a fool would ever ask for that.';
const reply = `Here it is, as you have asked.\n\nThe sum is in the table below. ${rude} The rest is fine.\n\nDone.`;

async function askFor(text: string) {
  lab().bench.setReply(text);
  const chat = await lab().open('claude');
  await chat.enter('typed', 'And the sum?');
  await chat.pressEnter();
  await chat.finished();
  return chat;
}

/** Text of the models page of the options, once it says `what`: it asks the background first. SCREENSHOTS names a folder for pictures of it. */
async function modelsPage(what: string): Promise<string> {
  const chat = await lab().open('claude');
  const page = await chat.page.context().newPage();
  await page.goto(`chrome-extension://${extensionId}/src/options/index.html#models`);
  await page.getByText(what).first().waitFor();
  const shots = process.env['SCREENSHOTS'];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    if (shots) await page.screenshot({ path: `${shots}/named-${colorScheme}.png`, fullPage: true });
  }
  const text = await page.locator('main').innerText();
  await page.close();
  return text;
}

/** Each test begins without a model, so this one comes first. */
async function useFirst(): Promise<void> {
  await expect.poll(async () => (await stands('reply')) ?? { state: 'none' }, soon).toEqual({ state: 'none' });
  const model = rudeModel('1');
  server.put('one', model);
  const lines = model.lines(server.from('one'), rudeLabel, 'test: abuse <- What a fool', 'test: none <- Good morning.');
  await lab().setPolicy({ replyModel: lines });
  await expect.poll(() => stands('reply'), soon).toEqual({ state: 'ready', using: 'acme/tiny-reply 1' });
}

test('a model for replies is fetched, tested and used: it marks the sentence, and says which model it was', async () => {
  await useFirst();
  expect([...server.asked].sort()).toEqual([...rudeModel('1').files.keys()].map((path) => `/one/${path}`).sort());
  const chat = await askFor(reply);
  expect(await waitForMarks(chat, 1, 20_000)).toEqual([rude]);
  const [x, y] = await chat.page.evaluate(() => {
    const [range] = [...CSS.highlights].flatMap(([, ranges]) => [...ranges]) as unknown as readonly Range[];
    const { left, top, height } = range!.getBoundingClientRect();
    return [left + 20, top + height / 2] as const;
  });
  await chat.page.mouse.move(x, y);
  const card = async (): Promise<string> =>
    find(await treeOf(chat), ({ nodeName }) => nodeName === 'PARAPET-MARKS')
      .map(wordsOf)
      .join(' ');
  await expect.poll(card).toContain('The model acme/tiny-reply 1, which your settings name, finds this.');
  expect(await card()).toContain('Breaks the rules of our house');
  const shots = process.env['SCREENSHOTS'];
  if (shots) await chat.page.screenshot({ path: `${shots}/named-mark.png` });
});

test('a new version that fails its test inputs, or has a changed file, is refused; the one before goes on', async () => {
  await useFirst();
  const broken = rudeModel('2', 'genius');
  server.put('two', broken);
  await lab().setPolicy({ replyModel: broken.lines(server.from('two'), rudeLabel, 'test: abuse <- What a fool') });
  await expect
    .poll(() => stands('reply'), soon)
    .toMatchObject({
      state: 'refused',
      wanted: 'acme/tiny-reply 2',
      using: 'acme/tiny-reply 1',
      why: 'it fails test input 1: expected abuse, found none.',
    });
  server.put('three', rudeModel('3'), { spoilt: 'onnx/model.onnx' });
  await lab().setPolicy({
    replyModel: rudeModel('3', 'other').lines(server.from('three'), rudeLabel),
    languageModel: 'present',
  });
  await expect
    .poll(() => stands('reply'), soon)
    .toMatchObject({
      wanted: 'acme/tiny-reply 3',
      using: 'acme/tiny-reply 1',
      why: expect.stringContaining('SHA-256'),
    });
  const chat = await askFor(reply);
  expect(await waitForMarks(chat, 1, 20_000)).toEqual([rude]);
  const words = await modelsPage('The one before goes on: acme/tiny-reply 1.');
  expect(words).toContain('is not the file that the policy names');
});

test('a server that does not let extensions read it is named, with what it must send', async () => {
  await useFirst();
  server.put('closed', rudeModel('4', 'dunce'), { allow: false });
  await lab().setPolicy({ replyModel: rudeModel('4', 'dunce').lines(server.from('closed'), rudeLabel) });
  await expect
    .poll(() => stands('reply'), soon)
    .toMatchObject({ state: 'refused', why: expect.stringContaining('Access-Control-Allow-Origin') });
});

test('what was refused is in the ledger, as an id and a count', async () => {
  const events = await lab()
    .worker()
    .evaluate(
      () =>
        new Promise<readonly { readonly way: string; readonly counts: object }[]>((done) => {
          const opening = indexedDB.open('parapet');
          opening.onsuccess = () => {
            const all = opening.result.transaction('events').objectStore('events').getAll();
            all.onsuccess = () => done(all.result as never);
          };
        }),
    );
  const refused = events.filter(({ way }) => way === 'model');
  expect(refused).toHaveLength(3);
  for (const event of refused) expect(event.counts).toEqual({ 'model-refused-reply': 1 });
  expect(JSON.stringify(events)).not.toContain('127.0.0.1');
});

test('a setting with a mistake in it takes nothing away; one that is gone takes all files along', async () => {
  await useFirst();
  await lab().setPolicy({ replyModel: ['id: acme/tiny-reply'] });
  const chat = await askFor(reply);
  expect(await waitForMarks(chat, 1, 20_000)).toEqual([rude]);
  await expect.poll(() => stands('reply')).toMatchObject({ using: 'acme/tiny-reply 1' });
  await lab().setPolicy({});
  await expect.poll(() => stands('reply'), soon).toEqual({ state: 'none' });
  const kept = await lab()
    .worker()
    .evaluate(async () => (await (await caches.open('parapet-models')).keys()).map(({ url }) => url));
  expect(kept.filter((url) => !url.endsWith('/notes'))).toEqual([]);
});

test('a model for names takes the place of ours', async () => {
  const model = nerModel(['O', 'B-KUNDE', 'I-KUNDE', 'B-ORT', 'X']);
  server.put('ner', model);
  const lines = model.lines(
    server.from('ner'),
    'label: KUNDE -> PERSON',
    'label: ORT -> ADDRESS',
    'test: PERSON <- Dear Marta Ruiz',
  );
  await lab().setPolicy({ namesModel: lines, rules: ['pii -> redact'], namesBudget: 30_000 });
  await expect.poll(() => stands('names'), soon).toEqual({ state: 'ready', using: 'acme/tiny-names 1' });
  const chat = await lab().open('claude');
  await chat.enter('typed', 'Dear Marta Ruiz, greetings to Hannah Fischer.');
  await chat.pressEnter();
  await chat.finished();
  expect(lab().left('Marta Ruiz')).toEqual([]);
  expect(lab().left('[PERSON_1]')).not.toEqual([]);
  // a name that only ours would know
  expect(lab().left('Hannah Fischer')).not.toEqual([]);
});
