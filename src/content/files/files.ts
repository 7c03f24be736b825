import { askAboutFile, expectFile } from '../../platform/file-line.ts';
import { acts, decide, type Verdict } from '../../policy/decide.ts';
import { scanSettings } from '../../policy/scan-settings.ts';
import type { FileFinding } from '../../protocol/file-answer.ts';
import { fileWords } from '../../ui/file-words.ts';
import { createFileCards, type Chosen, type FileCards, type FoundInFile } from './file-cards.ts';
import { canCopy, redactedCopy } from './file-copy.ts';
import type { Guard } from '../guarding/guard.ts';
import type { Files } from '../offers.ts';
import type { Core } from '../shared.ts';

/** What every decision on a file needs. */
interface Desk extends Pick<Core, 'guard' | 'report'> {
  readonly tell: FileCards;
}

/** Nobody knows what is in the file, or in a part of it. */
async function unreadable(chosen: Chosen, reason: string, { guard, report, tell }: Desk): Promise<File | undefined> {
  const { unreadableFiles, mode } = guard.policy().values;
  if (unreadableFiles === 'allow' || mode === 'monitor') return chosen.file;
  const block = unreadableFiles === 'block' && mode !== 'warn';
  const counted = [{ detector: 'unreadable-file' }];
  report('file', block ? 'block' : 'warn', counted);
  const { action, reasonGiven } = await tell.unreadable(chosen, block, reason);
  if (action !== 'send') return undefined;
  report('file', 'warn', counted, reasonGiven ? 'sent-with-reason' : 'sent');
  return chosen.file;
}

async function copyOf(file: File, { guard, tell }: Desk): Promise<File | undefined> {
  const copy = await redactedCopy(file, guard);
  if (!copy) await tell.noCopy(file);
  return copy;
}

/** The file holds something that the policy steps in for. What has no copy with placeholders is asked about. */
async function stopped(
  chosen: Chosen,
  action: Verdict['action'],
  found: readonly FoundInFile[],
  desk: Desk,
): Promise<File | undefined> {
  const { guard, report, tell } = desk;
  const { file } = chosen;
  const copy = action === 'redact' && canCopy(file) ? await redactedCopy(file, guard) : undefined;
  if (copy) {
    tell.replaced(file, found);
    return copy;
  }
  const answer = await tell.stopped(chosen, action === 'block', found);
  if (answer.action === 'copy') return copyOf(file, desk);
  if (answer.action !== 'send') return undefined;
  guard.memory.approve(found.map(({ value }) => value));
  report(
    'file',
    'warn',
    found.map(({ finding }) => finding),
    answer.reasonGiven ? 'sent-with-reason' : 'sent',
  );
  return file;
}

/** `found`: what the policy steps in for. */
function judge(findings: readonly FileFinding[], guard: Guard): { verdict: Verdict; found: readonly FoundInFile[] } {
  const fresh = findings.filter(({ value }) => !guard.memory.isApproved(value) && !guard.vault.isStandIn(value));
  guard.memory.supply(fresh.map(({ value }) => value));
  const verdict = decide(
    guard.policy(),
    fresh.map(({ finding }) => finding),
    guard.host,
  );
  const found = verdict.decisions.flatMap((finding, at) => {
    const one = fresh[at];
    return one && acts(finding.action) ? [{ ...one, finding }] : [];
  });
  return { verdict, found };
}

/** The file that may go on: the same, a copy, or none. */
async function allowed(chosen: Chosen, desk: Desk): Promise<File | undefined> {
  const { guard, report } = desk;
  const { values } = guard.policy();
  const answer = await askAboutFile(chosen.file, scanSettings(values));
  if (answer.kind === 'unreadable') return unreadable(chosen, answer.why, desk);
  const { verdict, found } = judge(answer.findings, guard);
  report('file', verdict.action, verdict.decisions);
  const passes = !acts(verdict.action);
  if (passes && answer.shut !== undefined) return unreadable(chosen, answer.shut, desk);
  // who lets nothing go unread gets no picture past it either
  if (passes && answer.unread && values.unreadableFiles === 'block') return unreadable(chosen, fileWords.picture, desk);
  const goes = passes ? chosen.file : await stopped(chosen, verdict.action, found, desk);
  if (goes) guard.memory.uploaded(answer.text);
  return goes;
}

export function createFiles(core: Core): Files {
  const { guard, report, lateEngine } = core;
  const desk: Desk = { guard, report, tell: createFileCards(core) };
  // one file after the other, and one card: a newer card would answer the older, and a folder would be read all at once
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (file: File, at: number, all: readonly File[]): Promise<File | undefined> => {
    const chosen = { file, which: fileWords.counted(at + 1, all.length) };
    // one that fails stays out, and takes no other along
    const goes = turn
      .then(lateEngine.come)
      .then(() => allowed(chosen, desk))
      .catch(() => undefined);
    turn = goes;
    return goes;
  };
  return {
    expect: () => expectFile(scanSettings(guard.policy().values)),
    async inspect({ files, folders, release }) {
      const clean = (await Promise.all(files.map(inTurn))).filter((file) => file !== undefined);
      const [folder] = folders;
      if (folder !== undefined) desk.tell.folder(folder);
      release(clean);
    },
  };
}
