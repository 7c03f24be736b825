import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Worker } from 'playwright-core';
import type { PolicyInput } from '../../src/policy/schema.ts';

/** Follows from the `key` in the manifest, so that policies can name it. */
export const extensionId = 'lobcoaibfjapnjbbblhnbhpoejghaifj';

const built = fileURLToPath(new URL('../../dist', import.meta.url));
/** The one key of `storage.local` that tests write: see `src/platform/settings.ts`. */
export const userPolicyKey = 'policy.user';

/** What the functions run inside the service worker use of its global. */
declare const chrome: {
  readonly declarativeNetRequest: { getSessionRules(): Promise<readonly unknown[]> };
  readonly storage: {
    readonly local: { set(values: object): Promise<void> };
    readonly session: { clear(): Promise<void> };
  };
};

interface Manifest {
  readonly host_permissions?: readonly string[];
  readonly content_scripts?: readonly { readonly matches: readonly string[] }[];
}

/**
 * A copy of the built extension to which the person has already granted more sites. The browser's own permission
 * prompt cannot be answered headless; all else is the build as it is.
 */
export async function withGrants(
  patterns: readonly string[],
  browser: 'chromium' | 'firefox' = 'chromium',
): Promise<string> {
  const source = await readFile(join(built, browser, 'manifest.json'), 'utf8').catch(() => {
    throw new Error('There is no built extension in dist: run "npm run build" first');
  });
  const manifest = JSON.parse(source) as Manifest;
  const granted = {
    ...manifest,
    host_permissions: [...(manifest.host_permissions ?? []), ...patterns],
    content_scripts: manifest.content_scripts?.map((script) => ({
      ...script,
      matches: [...script.matches, ...patterns],
    })),
  };
  const folder = await mkdtemp(join(tmpdir(), 'parapet-build-'));
  await cp(join(built, browser), folder, { recursive: true });
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(granted));
  return folder;
}

/** The extension's service worker, once it runs and its globals are there. */
export async function workerOf(context: BrowserContext): Promise<Worker> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  for (let tries = 0; tries < 100; tries++) {
    if (await worker.evaluate(() => 'chrome' in globalThis && 'storage' in chrome).catch(() => false)) return worker;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error('The service worker did not come up');
}

/** Tabs forget what they have learned, as after a start of the browser. */
export const forgetSessions = (worker: Worker): Promise<void> => worker.evaluate(() => chrome.storage.session.clear());

/** The rules that the browser has of the extension, for as long as it runs. */
export const sessionRules = (worker: Worker): Promise<readonly unknown[]> =>
  worker.evaluate(() => chrome.declarativeNetRequest.getSessionRules());

/** Sets the user's whole policy; keys left out are the defaults again. */
export const setPolicy = (worker: Worker, policy: PolicyInput): Promise<void> =>
  worker.evaluate(([key, value]) => chrome.storage.local.set({ [key]: value }), [userPolicyKey, policy] as const);
