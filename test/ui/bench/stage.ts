import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { quiet } from '../../e2e/browser.ts';
import { chromium, type BrowserContextOptions, type CDPSession, type Page } from 'playwright-core';
import { build } from 'vite';

const here = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
const kinds: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', js: 'text/javascript' };

/** The card as a content script would carry it: one classic script. */
async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, lib: { entry: here('./world.ts'), formats: ['iife'], name: 'parapetWorld' } },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) => ('output' in one ? one.output : []));
  const [code] = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (code === undefined) throw new Error('vite made no script of the card');
  return code;
}

/** A page with a strict content security policy, and the card in an isolated world of it. */
export interface Stage {
  readonly page: Page;
  readonly devtools: CDPSession;
  /** Runs `work` in the isolated world; it may name nothing from outside but its argument. */
  readonly inWorld: <Argument, Result>(
    work: (argument: Argument) => Result,
    argument: Argument,
  ) => Promise<Awaited<Result>>;
}

export interface Theatre {
  readonly url: string;
  readonly open: (options?: BrowserContextOptions, path?: string) => Promise<Stage>;
  readonly close: () => Promise<void>;
}

async function enterWorld(page: Page, script: string): Promise<Pick<Stage, 'devtools' | 'inWorld'>> {
  const devtools = await page.context().newCDPSession(page);
  let context = 0;
  devtools.on('Runtime.executionContextCreated', ({ context: { id, name } }) => {
    if (name === 'parapet') context = id;
  });
  await devtools.send('Page.enable');
  await devtools.send('Runtime.enable');
  await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: script, worldName: 'parapet' });
  return {
    devtools,
    async inWorld(work, argument) {
      const { result, exceptionDetails } = await devtools.send('Runtime.evaluate', {
        contextId: context,
        expression: `(${work.toString()})(${JSON.stringify(argument)})`,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as never;
    },
  };
}

/** Starts a loopback server and a Chromium. */
export async function openTheatre(executablePath: string): Promise<Theatre> {
  const script = await bundle();
  const server = createServer((request, response) => {
    const name = request.url?.split('?')[0] === '/' ? 'page.html' : (request.url ?? '').slice(1).replace(/[^\w.]/g, '');
    readFile(here(name)).then(
      (body) => {
        const kind = kinds[name.split('.').at(-1) ?? ''] ?? 'text/plain';
        response.writeHead(200, { 'content-type': kind, 'content-security-policy': policy }).end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const browser = await chromium.launch({
    executablePath,
    args: [...quiet, '--disable-background-networking'],
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return {
    url,
    async open(options = {}, path = '') {
      const page = await (await browser.newContext({ viewport: { width: 900, height: 640 }, ...options })).newPage();
      const world = await enterWorld(page, script);
      await page.goto(url + path);
      return { page, ...world };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
