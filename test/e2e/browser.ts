import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from 'playwright-core';
import { benchHosts } from '../bench-sites/server.ts';
import { extensionId } from './extension.ts';

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

/**
 * A Chromium that alone sees a policy: policies are read from one folder of the machine, so the browser gets its own
 * view of that folder, in a mount namespace that ends with it.
 */
async function managedChromium(folder: string, rules: object): Promise<string> {
  const policy = join(folder, 'policy.json');
  await writeFile(policy, JSON.stringify(rules));
  const start = join(folder, 'start.sh');
  const inside = [
    'mount -t tmpfs tmpfs /etc/chromium',
    'mkdir -p /etc/chromium/policies/managed',
    `cp ${policy} /etc/chromium/policies/managed/`,
    `exec ${findChromium()} "$@"`,
  ].join(' && ');
  const unshare = process.getuid?.() === 0 ? 'unshare -m' : 'unshare -rm';
  await writeFile(start, `#!/bin/sh\nexec ${unshare} sh -c '${inside}' sh "$@"\n`);
  await chmod(start, 0o755);
  return start;
}

/** What Playwright turns off for the sake of tests: a second list of features takes the place of its own. */
const tiresome = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
];
/** The address bar's own pages: drawing them takes as long as all else of a start, and no test looks at them. */
const popups = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];
/** A process that is started ahead for a page that a test may never open. */
const ahead = ['SpareRendererForSitePerProcess'];

/** Arguments for every Chromium of the tests, with a page for itself or with the extension. */
export const quiet: readonly string[] = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  // what draws without a GPU needs no process of its own
  '--in-process-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-sync',
  '--disable-component-update',
  '--ignore-certificate-errors',
  `--disable-features=${[...tiresome, ...popups, ...ahead].join(',')}`,
];
/** With it no extension is fetched either, not even one that the machine's policy wants. */
const offline = '--disable-background-networking';

export interface Browser {
  readonly context: BrowserContext;
  readonly close: () => Promise<void>;
}

export interface BrowserOptions {
  /** The folder of an unpacked extension to load. */
  readonly extension?: string | undefined;
  /** What an organisation would set for that extension: its managed storage. */
  readonly managed?: object | undefined;
  /** Policies of the browser itself, such as an extension that it has to install. */
  readonly machine?: object | undefined;
}

/** Starts Chromium with a fresh profile. */
export async function startBrowser(
  port: number,
  { extension, managed, machine }: BrowserOptions = {},
): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'parapet-profile-'));
  const load =
    extension === undefined ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  const rules = managed ? { '3rdparty': { extensions: { [extensionId]: managed } } } : machine;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: rules ? await managedChromium(profile, rules) : findChromium(),
    headless: true,
    viewport: { width: 1000, height: 720 },
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: ['--disable-extensions', ...(machine ? [offline] : [])],
    args: [...quiet, ...(machine ? [] : [offline]), ...load, `--host-resolver-rules=${hostRules(port)}`],
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
