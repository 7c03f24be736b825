import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Draws the PNG icons from public/icons/parapet.svg: `node scripts/run.mjs scripts/icons.ts`. */

const sizes = [16, 32, 48, 128];
const folder = 'public/icons';

const svg = await readFile(`${folder}/parapet.svg`, 'utf8');
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
for (const size of sizes) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>html,body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  await writeFile(`${folder}/${size}.png`, await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
