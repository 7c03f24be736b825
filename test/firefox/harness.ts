import { rm } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { PolicyInput } from '../../src/policy/schema.ts';
import type { Departure } from '../bench-sites/oracle.ts';
import type {} from '../bench-sites/page/types.ts';
import { defaultReply, startBench, type Bench } from '../bench-sites/server.ts';
import { userPolicyKey, withGrants } from '../e2e/extension.ts';
import { targets, type Target, type TargetName } from '../e2e/targets.ts';
import { ownOrigin, startFirefox } from './browser.ts';
import { closeOtherTabs, firstTab, type Tab } from './tab.ts';
import { windowOf, type BrowserWindow } from './window.ts';

/** What the extension's own pages have. */
declare const browser: { readonly storage: { readonly local: { set(values: object): Promise<void> } } };

/** One open chat in the one tab. */
export interface Chat {
  readonly tab: Tab;
  readonly focus: () => Promise<void>;
  readonly enter: (how: 'typed' | 'pasted', text: string) => Promise<void>;
  readonly pressEnter: () => Promise<void>;
  readonly pressSend: () => Promise<void>;
  /** The text in the editor's own model: what the site would send. */
  readonly text: () => Promise<string>;
  /** Resolves when a reply has been streamed to its end. */
  readonly finished: () => Promise<void>;
}

/** A Firefox with the extension in it, and the bench behind. */
export interface Lab {
  readonly bench: Bench;
  readonly tab: Tab;
  /** Firefox's own window around the tab. */
  readonly window: BrowserWindow;
  readonly open: (target: TargetName | Target) => Promise<Chat>;
  /** Opens a page of the extension's own: `src/popup/index.html`. */
  readonly openOwn: (path: string) => Promise<Tab>;
  /** Closes all tabs but the one. */
  readonly closeOthers: () => Promise<void>;
  readonly setPolicy: (policy: PolicyInput) => Promise<void>;
  /** Everything that carried `text` out of the browser. */
  readonly left: (text: string) => readonly Departure[];
  readonly close: () => Promise<void>;
}

export interface LaunchOptions {
  /** What the organisation has set; nothing where left out. */
  readonly managed?: object;
  /** Whether the built extension is loaded; true where left out. */
  readonly extension?: boolean;
}

async function until(ask: () => Promise<boolean>, what: string): Promise<void> {
  const end = Date.now() + 20_000;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(what);
    await sleep(40);
  }
}

function driveChat(tab: Tab, { composer, send, sendKey = 'Enter' }: Target): Chat {
  const focus = (): Promise<void> => tab.clickOn(composer);
  return {
    tab,
    focus,
    async enter(how, text) {
      await focus();
      if (how === 'typed') await tab.type(text);
      else {
        await tab.evaluate((value) => navigator.clipboard.writeText(value), text);
        await tab.press('v', 'Control');
      }
      // editors read a paste in a later task
      await sleep(60);
    },
    async pressEnter() {
      await tab.press('End');
      const [key = '', ...held] = sendKey.split('+').toReversed();
      await tab.press(key, ...held);
    },
    pressSend: () => tab.clickOn(send),
    text: () => tab.evaluate(() => globalThis.bench?.text() ?? ''),
    finished: () => until(() => tab.evaluate(() => (globalThis.bench?.finished() ?? 0) > 0), 'no reply has ended'),
  };
}

/** Starts the bench and a Firefox with a fresh profile. */
export async function launch({ managed, extension = true }: LaunchOptions = {}): Promise<Lab> {
  const bench = await startBench();
  const folder = extension ? await withGrants(['https://lab.example/*'], 'firefox') : undefined;
  const { bidi, close } = await startFirefox(bench.port, { extension: folder, managed });
  const [tab, window] = [await firstTab(bidi), await windowOf(bidi)];
  const openOwn = async (path: string): Promise<Tab> => {
    await tab.goto(`${ownOrigin}/${path}`);
    await until(
      () => tab.evaluate(() => 'browser' in globalThis && document.readyState === 'complete'),
      `${path} did not load`,
    );
    return tab;
  };
  return {
    bench,
    tab,
    window,
    openOwn,
    async open(chosen) {
      const target = typeof chosen === 'string' ? targets[chosen] : chosen;
      await tab.goto(target.url);
      await until(() => tab.evaluate(() => globalThis.bench !== undefined), `${target.url} did not come up`);
      return driveChat(tab, target);
    },
    closeOthers: () => closeOtherTabs(bidi),
    async setPolicy(policy) {
      await openOwn('src/popup/index.html');
      await tab.evaluate((key, value) => browser.storage.local.set({ [key]: value }), userPolicyKey, policy);
    },
    left: (text) => bench.oracle.seen(text),
    async close() {
      await close();
      await bench.close();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One lab for all tests of a file; before each test the oracle forgets, and the reply is what it was. */
export function useLab(options: LaunchOptions = {}): () => Lab {
  let lab: Lab | undefined;
  beforeAll(async () => {
    lab = await launch(options);
  });
  beforeEach(() => {
    lab?.bench.oracle.clear();
    lab?.bench.setReply(defaultReply);
  });
  afterAll(() => lab?.close());
  return () => {
    if (lab === undefined) throw new Error('the lab is only there inside a test');
    return lab;
  };
}
