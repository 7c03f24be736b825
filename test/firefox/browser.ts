import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { geckoId } from '../../build/firefox.ts';
import { connect, type Bidi } from './bidi.ts';

/** The address of the extension's own pages, which Firefox else draws by lot for each profile. */
export const ownOrigin = 'moz-extension://6e9f6b3c-0f5d-4d5e-8a51-2f0c9d1b7a44';

/** The Firefox of this machine: `FIREFOX`, or the first of the usual places. */
function findFirefox(): string {
  const places = ['firefox-esr', 'firefox'].map((name) => `/usr/bin/${name}`);
  const found = [process.env['FIREFOX'], ...places].find((path) => path !== undefined && existsSync(path));
  if (found === undefined) throw new Error(`No Firefox: set FIREFOX, or install one of ${places.join(', ')}`);
  return found;
}

/** Every name leads to the bench, so no test can reach the live web and what goes astray is seen. */
const preferences = (port: number): Readonly<Record<string, string | number | boolean>> => ({
  'network.dns.forceResolve': '127.0.0.1',
  'network.socket.forcePort': `443=${port}`,
  'network.dns.disableIPv6': true,
  'network.http.http3.enable': false,
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: new URL(ownOrigin).hostname }),
  // tests write to the clipboard without a press of a person
  'dom.events.testing.asyncClipboard': true,
  // off by default, and a person may turn it on
  'browser.send_pings': true,
  // nothing of Firefox's own is to look for the network, or to get in the way
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.safebrowsing.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#none',
  'signon.rememberSignons': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
});

const userJs = (port: number): string =>
  Object.entries(preferences(port))
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');

/**
 * A shell that starts a Firefox which alone sees a policy: policies are read from a folder beside the program, so the
 * browser gets its own view of that folder, in a mount namespace that ends with it.
 */
async function managedFirefox(profile: string, managed: object): Promise<readonly [string, ...string[]]> {
  const policies = join(profile, 'policies.json');
  await writeFile(policies, JSON.stringify({ policies: { '3rdparty': { Extensions: { [geckoId]: managed } } } }));
  const program = realpathSync(findFirefox());
  const folder = join(dirname(program), 'distribution');
  const inside = `mount -t tmpfs tmpfs ${folder} && cp ${policies} ${folder}/ && exec ${program} "$@"`;
  const namespace = process.getuid?.() === 0 ? '-m' : '-rm';
  return ['unshare', namespace, 'sh', '-c', inside, 'sh'];
}

const patience = 60_000;

/** What Firefox says when its remote control is ready. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const fail = (): void => reject(new Error(`Firefox did not start: ${said.slice(-2000)}`));
    firefox.once('exit', fail).once('error', fail);
    const timer = setTimeout(fail, patience);
    firefox.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}

export interface Firefox {
  readonly bidi: Bidi;
  readonly close: () => Promise<void>;
}

export interface FirefoxOptions {
  /** The folder of an unpacked extension to load. */
  readonly extension?: string | undefined;
  /** What an organisation would set for that extension: its managed storage. */
  readonly managed?: object | undefined;
}

/** Starts Firefox with a fresh profile. */
export async function startFirefox(port: number, { extension, managed }: FirefoxOptions): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'parapet-firefox-'));
  await writeFile(join(profile, 'user.js'), userJs(port));
  const [program, ...before] = managed === undefined ? [findFirefox()] : await managedFirefox(profile, managed);
  const quiet = ['--headless', '--no-remote', '--profile', profile];
  // system access: only with it may the extension's own pages be opened
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const firefox = spawn(program, [...before, ...quiet, ...remote], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
  });
  const gone = new Promise((done) => firefox.once('close', done));
  const bidi = await connect(`${await addressOf(firefox)}/session`);
  await bidi.send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  if (extension !== undefined)
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  return {
    bidi,
    close: async () => {
      await bidi.send('browser.close', {}).catch(() => firefox.kill('SIGKILL'));
      await gone;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
