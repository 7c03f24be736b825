import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { benchHosts } from '../bench-sites/server.ts';

/** The Chromium of this machine: `CHROMIUM`, or the first of the usual places. */
export function findChromium(): string {
  const places = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
  const found = [process.env['CHROMIUM'], ...places].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`No Chromium: set CHROMIUM, or install one of ${places.join(', ')}`);
  return found;
}

/** Only the bench's hosts lead anywhere; every other name fails, so no test can reach the live web. */
export const hostRules = (port: number): string =>
  [...benchHosts.map((host) => `MAP ${host}:443 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');

const quiet = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync',
  '--disable-background-networking', '--disable-component-update', '--ignore-certificate-errors',
]; // prettier-ignore

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

/** Starts Chromium with a fresh profile, and with the unpacked extension at `extension` where one is given. */
export async function startBrowser(port: number, extension?: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'parapet-profile-'));
  const load =
    extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1000, height: 720 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...quiet, ...load, `--host-resolver-rules=${hostRules(port)}`],
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return {
    context,
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
