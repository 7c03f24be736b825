import type { SealPath } from '../../protocol/seal.ts';
import { makeCanary } from '../../protocol/canary.ts';
import { askAboutFile } from '../../platform/file-line.ts';
import { acting, decide } from '../../policy/decide.ts';
import { scanSettings } from '../../policy/scan-settings.ts';
import type { Core } from '../shared.ts';

/** A made-up file goes the way of every file: to the reader and back. The page never has it. */
export async function tryFiles({ guard }: Core): Promise<SealPath> {
  const canary = makeCanary();
  const file = new File([`One line of it says ${canary} and no more.\n`], 'notes.txt', { type: 'text/plain' });
  const answer = await askAboutFile(file, scanSettings(guard.policy().values));
  // not read: such a file is asked about, or kept out
  if (answer.kind === 'unreadable') return { id: 'files', state: 'uncertain' };
  const found = answer.findings.some(({ value }) => value.includes(canary));
  const looksFor = acting(decide(guard.policy(), guard.inspectOnce(canary).decisions, guard.host).decisions).length > 0;
  return { id: 'files', state: found || !looksFor ? 'held' : 'open' };
}
