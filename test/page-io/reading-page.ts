import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { findChromium, quiet } from '../e2e/browser.ts';

const style = `
  body { margin: 0; font: 16px/1.6 system-ui, sans-serif; background: #fff; color: #1f2328 }
  body.dark { background: #212121; color: #ececec }
  main { max-width: 680px; margin: 24px auto 120px }
  .user { text-align: right; opacity: .8 }
  pre { padding: 12px; background: rgb(128 128 128 / 12%); overflow: auto }
  [contenteditable] { border: 1px solid gray; min-height: 40px }`;

const html = `<!doctype html><html lang="en"><title>Chat</title><style>${style}</style>
  <main id="thread"></main><div id="composer" contenteditable="true" role="textbox"></div><script src="/main.js"></script></html>`;

/** A test page's script, built as the extension's content script is: one classic file. */
export async function scriptOf(entry: string): Promise<string> {
  const output = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'main' },
    },
  })) as Rolldown.RolldownOutput[];
  return output[0]!.output[0].code;
}

export interface ReadingPages {
  open(): Promise<Page>;
  close(): Promise<void>;
}

/** A Chromium with a page that Parapet's reading half runs in, served on loopback under a strict policy for styles. */
export async function readingPages(): Promise<ReadingPages> {
  const code = await scriptOf(resolve(import.meta.dirname, 'page/main.ts'));
  const server = createServer((request, response) => {
    const isScript = request.url === '/main.js';
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'none'",
    });
    response.end(isScript ? code : html);
  }).listen(0, '127.0.0.1');
  const browser: Browser = await chromium.launch({
    executablePath: findChromium(),
    args: [...quiet, '--disable-background-networking'],
  });
  return {
    async open() {
      const page = await browser.newPage({ viewport: { width: 900, height: 640 } });
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
