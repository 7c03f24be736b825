import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename } from 'node:fs/promises';
import { promisify } from 'node:util';

/**
 * The Bot Framework's Web Chat, as npm publishes it. As a dependency it would bring 425 packages and half a gigabyte;
 * its built script stands alone, so only that is fetched, once, and only this version of it.
 */

const name = 'botframework-webchat@4.18.1';
const integrity = 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==';
const folder = '.cache/webchat';
const file = `${folder}/webchat-4.18.1.js`;
const run = promisify(execFile);

async function fetched(): Promise<string> {
  if (existsSync(file)) return readFile(file, 'utf8');
  await mkdir(folder, { recursive: true });
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { stdout } = await run(npm, ['pack', name, '--json', '--silent', '--pack-destination', folder], {
    shell: npm === 'npm.cmd',
    maxBuffer: 1 << 24,
  });
  const [packed] = JSON.parse(stdout) as readonly { readonly filename: string; readonly integrity: string }[];
  if (packed?.integrity !== integrity) throw new Error(`${name} is not what it was: its hash differs`);
  await run('tar', ['-xzf', packed.filename, 'package/dist/webchat-minimal.js'], { cwd: folder });
  await rename(`${folder}/package/dist/webchat-minimal.js`, file);
  return readFile(file, 'utf8');
}

let script: Promise<string> | undefined;

/** The script, which puts `WebChat` on the window. @throws Error where npm cannot fetch it */
export const webChatScript = (): Promise<string> => (script ??= fetched());
