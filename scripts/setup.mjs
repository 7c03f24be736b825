import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What a fresh machine lacks, found out and put right. Plain Node only: this runs before any package is installed. */

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Runs a program with its output shown. @returns {boolean} whether it ended well */
export function run(program, args = [], env = {}) {
  const { status } = spawnSync(program, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: program === npm && process.platform === 'win32',
  });
  return status === 0;
}

/** Runs a script of package.json. */
export const runScript = (name) => run(npm, ['run', '--silent', name]);

/** The part of a lock file that says what stands where, without what only fits other machines. */
function wanted(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.entries(packages).filter(([path, { optional }]) => path.includes('node_modules/') && !optional);
}

/** Whether node_modules holds what the lock file asks for; times prove nothing after a clone, so versions are compared. */
function packagesFit() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(hidden)) return false;
  const installed = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return wanted('package-lock.json').every(
    ([path, { version }]) => path in installed && installed[path].version === version,
  );
}

/** Installs the npm packages where they are missing or not those of the lock file. */
export function ensurePackages() {
  if (packagesFit()) return;
  console.log('Installing npm packages ...');
  if (!run(npm, ['ci', '--no-audit', '--no-fund'])) {
    throw new Error('npm ci failed (its own message stands above). Check the network and run this command again.');
  }
}

/** Google's own Chrome takes no extension from the command line any more, so only its siblings are looked for. */
const names = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'brave-browser', 'microsoft-edge'];
const places = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function* candidates() {
  if (process.env.CHROMIUM) yield process.env.CHROMIUM;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) for (const name of names) yield join(folder, name);
  yield* places;
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(cache)) return;
  for (const entry of readdirSync(cache))
    if (/^chromium-\d+$/.test(entry)) yield join(cache, entry, 'chrome-linux', 'chrome');
}

/** @returns {string | undefined} the path of a Chromium on this machine */
export function findChromium() {
  for (const path of candidates()) if (existsSync(path)) return path;
  return undefined;
}

/** @returns {string | undefined} the path of a Firefox on this machine */
export function findFirefox() {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const installed = ['firefox-esr', 'firefox'].flatMap((name) => folders.map((folder) => join(folder, name)));
  const places = [process.env.FIREFOX, ...installed, '/Applications/Firefox.app/Contents/MacOS/firefox'];
  return places.find((path) => path && existsSync(path));
}

const canUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A browser's path, installed by apt where there is none and apt may do so. Sets `variable` for what runs next. */
function ensure(find, name, debian, variable) {
  if (!find() && canUseApt()) {
    console.log(`Installing ${name} by apt ...`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], env);
    run('apt-get', ['install', '-y', '-q', '--no-install-recommends', debian], env);
  }
  const path = find();
  if (!path) {
    const how = `Install one (Debian: "sudo apt install ${debian}") or set ${variable} to its path.`;
    throw new Error(`No ${name} found. ${how}`);
  }
  process.env[variable] = path;
  return path;
}

/** @throws {Error} one line that says what to install */
export const ensureChromium = () => ensure(findChromium, 'Chromium', 'chromium', 'CHROMIUM');

/** @throws {Error} one line that says what to install */
export const ensureFirefox = () => ensure(findFirefox, 'Firefox', 'firefox-esr', 'FIREFOX');
