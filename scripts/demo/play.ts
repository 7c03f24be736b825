import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostRules } from '../../test/e2e/browser.ts';
import { customerList, prompt } from './texts.ts';

const extension = join(process.cwd(), 'dist', 'chromium');

/** Opens a browser of its own, with a fresh profile, for a person; resolves when it is closed. */
export async function play(port: number): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'parapet-demo-'));
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const browser = spawn(
    process.env['CHROMIUM'] ?? 'chromium',
    [
      `--user-data-dir=${profile}`,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${hostRules(port)}`,
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...sandbox,
      'https://chatgpt.com/',
    ],
    { stdio: 'ignore' },
  );
  console.log(`A browser opens with a chatbot that only pretends: its names lead to this machine, nothing leaves it.
Everything below is made up. Try it:

  Paste this and press Enter; it is stopped:
${indent(prompt)}

  Paste this; the addresses and accounts become placeholders:
${indent(customerList)}

  Send anything else; the reply holds a wrong sum and a picture that carries your question away. Both get marked.

Close the browser to end.`);
  await new Promise<void>((done, fail) => browser.on('error', fail).on('close', () => done()));
  rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
}

const indent = (text: string): string => text.replace(/^/gm, '    ');
