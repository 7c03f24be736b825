import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { useLab } from './harness.ts';
import { entriesOf, labTarget, targetNames, targets } from './targets.ts';
import { waysOut } from './ways-out.ts';

/** Without the extension: what the benches send arrives, so that its absence in other tests means something. */
const lab = useLab({ extension: false });
const words = (): string => `A "quoted" ünï & <b> ${randomUUID().slice(0, 13)}`;

describe.each(targetNames)('the bench %s', (name) => {
  const { prompt } = targets[name];

  test('sends what was typed, pasted or dropped, on Enter', async () => {
    const chat = await lab().open(name);
    for (const [turn, how] of entriesOf(targets[name]).entries()) {
      const text = words();
      await chat.enter(how, text);
      // ProseMirror gives dropped text a paragraph of its own
      expect((await chat.text()).trim()).toBe(text);
      await chat.pressEnter();
      await chat.finished(turn + 1);
      expect(
        lab()
          .left(text)
          .filter(({ url }) => prompt.test(url)),
      ).toHaveLength(1);
    }
    expect(await chat.reply()).toContain('End of reply.');
    expect(await chat.errors()).toEqual([]);
  });

  test('keeps the lines that are pasted, and sends them by its button', async () => {
    const chat = await lab().open(name);
    const text = `Zero. ${words()},\ntwo & <three>,\nfour.`;
    await chat.enter('typed', 'Zero. ');
    await chat.enter('pasted', text.slice('Zero. '.length));
    expect(await chat.text()).toBe(text);
    await chat.pressSend();
    await chat.finished();
    expect(
      lab()
        .left(text)
        .some(({ url }) => prompt.test(url)),
    ).toBe(true);
    expect(await chat.text()).toBe('');
    expect(await chat.errors()).toEqual([]);
  });
});

describe('the traps', () => {
  test.each([
    ['chatgpt', /\/prepare$/],
    ['perplexity', /\/list-autosuggest/],
  ] as const)('%s sends words before they are sent', async (name, early) => {
    const text = words();
    const chat = await lab().open(name);
    await chat.enter('typed', text);
    await expect
      .poll(() =>
        lab()
          .left(text)
          .map(({ url }) => url),
      )
      .toContainEqual(expect.stringMatching(early));
  });

  test('claude sends the words twice', async () => {
    const text = words();
    const chat = await lab().open('claude');
    await chat.enter('typed', text);
    await chat.pressEnter();
    await chat.finished();
    expect(
      lab()
        .left(text)
        .map(({ url }) => url),
    ).toContainEqual(expect.stringMatching(/\/title$/));
  });

  test('copilot sends what stands in its address', async () => {
    const text = words();
    const url = `${targets.copilot.url}?q=${encodeURIComponent(text)}`;
    const chat = await lab().open({ ...targets.copilot, url });
    await chat.finished();
    expect(
      lab()
        .left(text)
        .filter(({ type }) => type === 'frame'),
    ).toHaveLength(1);
  });

  test('a draft is saved while it is written', async () => {
    const text = words();
    const chat = await lab().open(labTarget({ trap: 'draft' }));
    await chat.enter('typed', text);
    await expect
      .poll(() =>
        lab()
          .left(text)
          .map(({ url }) => url),
      )
      .toEqual(['/autosave']);
  });

  test('a page that throws in its own handlers says so', async () => {
    const chat = await lab().open(labTarget({ trap: 'throws' }));
    await chat.enter('typed', 'a');
    expect(await chat.errors()).not.toEqual([]);
  });

  test.each(['shadow', 'capture', 'pointerdown'])('%s', async (trap) => {
    const text = words();
    const chat = await lab().open(labTarget({ trap }));
    await chat.enter('typed', text);
    await (trap === 'pointerdown' ? chat.pressSend() : chat.pressEnter());
    await chat.finished();
    expect(lab().left(text)).toHaveLength(1);
  });
});

describe('the ways out of an unknown page', () => {
  const ways = ['request', 'xhr', 'beacon', 'websocket', 'form', 'blob'].map((transport) => ({ transport }));
  const frames = ['blank', 'srcdoc'].map((frame) => ({ frame }));
  const editors = ['input', 'prosemirror', 'tiptap', 'quill', 'lexical'].map((editor) => ({ editor }));

  test.each([...ways, ...frames, ...editors])('%o', async (options) => {
    const text = words();
    const chat = await lab().open(labTarget({ ...options }));
    await chat.enter('typed', text);
    await chat.pressEnter();
    await expect.poll(() => lab().left(text)).toHaveLength(1);
  });
});

test('a script of the page sends by every way out', async () => {
  const chat = await lab().open('chatgpt');
  for (const [way, send] of Object.entries(waysOut)) {
    const text = words();
    await chat.page.evaluate(send, text);
    await expect.poll(() => lab().left(text), { message: way }).toHaveLength(1);
  }
});

describe('replies', () => {
  const markdown =
    'Look:\n\n- **one** `x`\n- two\n\n```sh\nls -l\n\npwd\n```\n\n![p](https://images.example/p.gif?d=abc) [l](https://elsewhere.example/)';

  test.each(['chatgpt', 'claude', 'gemini'] as const)('%s draws markdown and loads its images', async (name) => {
    lab().bench.setReply(markdown);
    const chat = await lab().open(name);
    await chat.enter('typed', 'Hello');
    await chat.pressEnter();
    await chat.finished();
    const drawn = chat.page.locator(targets[name].reply).last();
    expect(await drawn.locator('li').allInnerTexts()).toEqual(['one x', 'two']);
    expect(await drawn.locator('pre code').innerText()).toBe('ls -l\n\npwd');
    expect(await drawn.locator('a').getAttribute('href')).toBe('https://elsewhere.example/');
    await expect
      .poll(() =>
        lab()
          .left('/p.gif?d=abc')
          .map(({ host }) => host),
      )
      .toContain('images.example');
  });
});
