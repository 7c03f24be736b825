import { rm } from 'node:fs/promises';
import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { PolicyInput } from '../../src/policy/schema.ts';
import type { Departure } from '../bench-sites/oracle.ts';
import { defaultReply, startBench, type Bench } from '../bench-sites/server.ts';
import { startBrowser, type Browser } from './browser.ts';
import { driveChat, type Chat } from './chat.ts';
import { forgetSessions, setPolicy, withGrants, workerOf } from './extension.ts';
import { targets, type Target, type TargetName } from './targets.ts';

export interface LaunchOptions {
  /** Whether the built extension is loaded; true where left out. */
  readonly extension?: boolean;
  /** The user's policy from the start; the defaults where left out. */
  readonly policy?: PolicyInput;
  /** What the organisation has set; nothing where left out. */
  readonly managed?: object;
  /** Changes the copy of the built extension before it is loaded. */
  readonly prepare?: (folder: string) => Promise<void>;
}

/** A browser, the bench behind it, and the extension in it. */
export interface Lab {
  readonly bench: Bench;
  readonly browser: Browser;
  /** The extension's service worker. @throws where the extension is not loaded. */
  readonly worker: () => Worker;
  readonly setPolicy: (policy: PolicyInput) => Promise<void>;
  /** Opens a chat in the one tab: a new one for each would take as long as the test itself. */
  readonly open: (target: TargetName | Target) => Promise<Chat>;
  /** Everything that carried `text` out of the browser. */
  readonly left: (text: string) => readonly Departure[];
  readonly close: () => Promise<void>;
}

/** Grants that a person would have given on a site of their own choice. */
const granted = ['https://lab.example/*'];

/** Starts the bench and a Chromium with a fresh profile. */
export async function launch({ extension = true, policy = {}, managed, prepare }: LaunchOptions = {}): Promise<Lab> {
  const bench = await startBench();
  const folder = extension ? await withGrants(granted) : undefined;
  if (folder !== undefined) await prepare?.(folder);
  const browser = await startBrowser(bench.port, { extension: folder, managed });
  const worker = extension ? await workerOf(browser.context) : undefined;
  const theWorker = (): Worker => {
    if (worker === undefined) throw new Error('this lab runs without the extension');
    return worker;
  };
  if (extension) await setPolicy(theWorker(), policy);
  let last: Chat | undefined;
  return {
    bench,
    browser,
    worker: theWorker,
    setPolicy: (next) => setPolicy(theWorker(), next),
    async open(chosen) {
      const target = typeof chosen === 'string' ? targets[chosen] : chosen;
      const [first, ...others] = browser.context.pages();
      await last?.devtools.detach().catch(() => undefined);
      await Promise.all(others.map((page) => page.close()));
      const page = first ?? (await browser.context.newPage());
      await page.goto(target.url);
      last = await driveChat(page, target);
      return last;
    },
    left: (text) => bench.oracle.seen(text),
    async close() {
      await browser.close();
      await bench.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

const blank = 'about:blank';

/** A page that is on its way somewhere may take several tries. */
async function leave(page: Page): Promise<void> {
  for (let tries = 4; tries > 0; tries--) {
    await page.goto(blank).catch(() => undefined);
    if (page.url() === blank) return;
  }
  await page.goto(blank);
}

/**
 * One lab for all tests of a file; before each test the oracle forgets, and reply and policy are what they were.
 * `const lab = useLab(); test('…', async () => { const chat = await lab().open('claude'); … })`
 */
export function useLab(options: LaunchOptions = {}): () => Lab {
  let lab: Lab | undefined;
  beforeAll(async () => {
    lab = await launch(options);
  });
  beforeEach(async () => {
    lab?.bench.oracle.clear();
    lab?.bench.setReply(defaultReply);
    if (options.extension === false || lab === undefined) return;
    await lab.setPolicy(options.policy ?? {});
    // a page that is still open would write down again what is forgotten here
    await Promise.all(lab.browser.context.pages().map(leave));
    await forgetSessions(lab.worker());
  });
  afterAll(() => lab?.close());
  return () => {
    if (lab === undefined) throw new Error('the lab is only there inside a test');
    return lab;
  };
}
