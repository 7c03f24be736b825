import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { selfSigned } from '../../bench-sites/certificate.ts';
import { findChromium, quiet } from '../../e2e/browser.ts';
import { workerOf } from '../../e2e/extension.ts';

/** Hosts of the stage: one that the manifest lists, one that is granted in the browser, one that is unknown. */
export const hosts = { listed: 'chatgpt.com', granted: 'granted.example', unknown: 'unknown.example' } as const;

/** The popup as the browser opens it, over the page in front. Playwright does not know of it, so it is driven raw. */
export interface Popup {
  /** Runs an expression in it, as if the person had just pressed something. */
  readonly run: <Value>(expression: string) => Promise<Value>;
  readonly screenshot: (scheme?: 'light' | 'dark') => Promise<Buffer>;
}

export interface ExtensionStage {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
  readonly open: (host: string) => Promise<Page>;
  readonly popup: () => Promise<Popup>;
  readonly close: () => Promise<void>;
}

async function copyOf(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'parapet-build-'));
  await cp(build, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as { host_permissions: string[] };
  // a grant as the browser's own settings give it: no prompt can be answered headless
  manifest.host_permissions.push(`https://${hosts.granted}/*`);
  await writeFile(path, JSON.stringify(manifest));
  return folder;
}

interface Answer {
  readonly result?: { readonly result?: { readonly value: unknown }; readonly data?: string };
  readonly error?: { readonly message: string };
}

/** Speaks to a target through the browser's own session. */
async function attach(browser: CDPSession, targetId: string) {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return;
    const { id, ...answer } = JSON.parse(event.message) as Answer & { id: number };
    waiting.get(id)?.(answer);
  });
  return async (method: string, params: object): Promise<NonNullable<Answer['result']>> => {
    const id = ++last;
    const answered = new Promise<Answer>((done) => waiting.set(id, done));
    await browser.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
    const { result, error } = await answered;
    if (!result) throw new Error(`${method}: ${error?.message ?? 'no result'}`);
    return result;
  };
}

async function openPopup(browser: CDPSession, page: Page, id: string): Promise<Popup> {
  await page.bringToFront();
  const tabs = await browser.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const tab = tabs.targetInfos.find(({ url }) => url === page.url());
  if (!tab) throw new Error(`no tab shows ${page.url()}`);
  await browser.send('Extensions.triggerAction' as 'Target.getTargets', { id, targetId: tab.targetId } as object);
  for (let tries = 0; tries < 100; tries++) {
    const { targetInfos } = await browser.send('Target.getTargets', { filter: [{}] });
    const found = targetInfos.find(({ url }) => url.endsWith('/popup/index.html'));
    if (found) {
      const send = await attach(browser, found.targetId);
      return {
        run: async (expression) => {
          const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
          return (await send('Runtime.evaluate', params)).result?.value as never;
        },
        screenshot: async (scheme = 'light') => {
          await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
          return Buffer.from(
            (await send('Page.captureScreenshot', { captureBeyondViewport: true })).data ?? '',
            'base64',
          );
        },
      };
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('the popup did not open');
}

/** Starts Chromium with the built extension; every host of the stage is a plain page on loopback. */
export async function openExtensionStage(build = 'dist/chromium'): Promise<ExtensionStage> {
  const server = createServer(selfSigned(Object.values(hosts)), (_request, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>A page</title><textarea></textarea>');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const extension = await copyOf(build);
  const profile = await mkdtemp(join(tmpdir(), 'parapet-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...quiet,
      '--enable-unsafe-extension-debugging',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${Object.values(hosts)
        .map((host) => `MAP ${host}:443 127.0.0.1:${port}`)
        .join(', ')}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
  const worker = await workerOf(context);
  const browser = await context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no session with the browser');
  const id = new URL(worker.url()).host;
  let front: Page | undefined;
  return {
    context,
    worker,
    id,
    async open(host) {
      const page = await context.newPage();
      await page.goto(`https://${host}/`);
      front = page;
      return page;
    },
    popup: () => (front ? openPopup(browser, front, id) : Promise.reject(new Error('open a page first'))),
    async close() {
      await context.close();
      server.close();
      await Promise.all([profile, extension].map((path) => rm(path, { recursive: true, force: true, maxRetries: 3 })));
    },
  };
}
