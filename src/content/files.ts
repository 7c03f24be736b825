import { isJsonName, jsonEdits } from '../engine/redact/json-edits.ts';
import { mask } from '../engine/redact/mask.ts';
import { locked, type FileFinding } from '../protocol/file-answer.ts';
import { applyEdits } from '../engine/redact/edits.ts';
import { redactions } from '../engine/redact/vault.ts';
import { decode } from '../files/encoding.ts';
import type { Held } from '../page-io/hold-files.ts';
import { askAboutFile, expectFile } from '../platform/file-line.ts';
import { decide, type Decision, type Verdict } from '../policy/decide.ts';
import { scanSettings } from '../policy/scanner.ts';
import type { CardAction, CardItem, CardRequest } from '../ui/card-types.ts';
import { fileWords } from '../ui/file-words.ts';
import { why } from '../ui/why.ts';
import { heldIn } from '../ui/words.ts';
import type { Core } from './shared.ts';

/** Looks into files before the page gets them, and lets go on what may. */
export interface Files {
  inspect(held: Held): Promise<void>;
  /** What reads files gets ready for one. */
  expect(): void;
}

interface Found extends FileFinding {
  readonly finding: Decision;
}

/** Of these a copy with placeholders can be made. */
const plain = /\.(?:txt|md|rst|tex|csv|tsv|json|jsonl|jsonc|json5|ndjson|har|ipynb|log|ya?ml|toml|ini|env|conf|cfg|cnf|properties|tf|tfvars|hcl|xml|html?|css|sql|[cm]?[jt]sx?|py|rb|go|rs|java|kt|scala|swift|c|h|cpp|hpp|cs|php|pl|lua|sh|ps1|bat|eml)$/i; // prettier-ignore
const mostCopied = 5 << 20;
const longestQuote = 80;
const keepOut: CardAction = { id: 'dismiss', label: fileWords.keepOut };

/** By way of a string: Firefox lends an extension no bytes of a file that a page holds. */
const bytesOf = (file: File): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      const text = reader.result as string;
      const bytes = new Uint8Array(text.length);
      for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
      resolve(bytes);
    };
    reader.onerror = () => reject(new Error('the file could not be opened'));
    reader.readAsBinaryString(file);
  });

export function createFiles({ guard, cards, report, titleOf }: Core): Files {
  const title = ({ detector }: Decision): string => detector === 'hidden-orders' ? fileWords.order : titleOf(detector); // prettier-ignore
  const canCopy = (file: File): boolean => plain.test(file.name) && file.size <= mostCopied;

  function itemsOf(found: readonly Found[]): readonly CardItem[] {
    const items = new Map<string, CardItem>();
    for (const { finding, where, hidden, value } of found) {
      const place = [where, ...(hidden ? ['hidden text'] : [])].filter(Boolean).join(', ');
      const shown = finding.category === 'injection' ? value.slice(0, longestQuote) : mask(value);
      const key = `${finding.detector} ${shown} ${place}`;
      const name = place === '' ? title(finding) : `${title(finding)} (${place})`;
      items.set(key, { title: name, masked: shown, why: why(finding), count: (items.get(key)?.count ?? 0) + 1 });
    }
    return [...items.values()].slice(0, 8);
  }

  function anyway(): readonly CardAction[] {
    const { allowOverride, requireReason } = guard.policy().values;
    return allowOverride ? [{ id: 'send', label: fileWords.anyway, needsReason: requireReason }] : [];
  }

  const ask = (request: Omit<CardRequest, 'organisation'>) => {
    const { organisation } = guard.policy().values;
    return cards().ask({ ...request, ...(organisation && { organisation }) });
  };

  async function redacted(file: File): Promise<File | undefined> {
    // in UTF-8 then, whatever it was written in
    const text = decode(await bytesOf(file))?.text;
    if (text === undefined) return undefined;
    const { decisions } = guard.inspectOnce(text);
    const edits = redactions(text, decisions.filter(({ action }) => action !== 'allow' && action !== 'annotate'), guard.vault); // prettier-ignore
    const clean = applyEdits(text, isJsonName(file.name) ? jsonEdits(text, edits) : edits);
    // a copy that still holds something is none
    const left = guard.inspectOnce(clean).action;
    if (left !== 'allow' && left !== 'annotate') return undefined;
    const name = file.name.replace(/(\.[^.]*)?$/, ' (redacted)$1');
    const copy = new File([clean], name, { type: file.type, lastModified: file.lastModified });
    return (await isClean(copy)) ? copy : undefined;
  }

  /** A mail may hold in its attachments, coded, what its text does not show. */
  async function isClean(copy: File): Promise<boolean> {
    if (!/\.eml$/i.test(copy.name)) return true;
    const answer = await askAboutFile(copy, scanSettings(guard.policy().values));
    if (answer.kind !== 'read') return false;
    const fresh = answer.findings.filter(({ value }) => !guard.vault.isStandIn(value));
    const { action } = decide(guard.policy(), fresh.map(({ finding }) => finding), guard.host); // prettier-ignore
    return action === 'allow' || action === 'annotate';
  }

  async function copyOf(file: File): Promise<File | undefined> {
    const copy = await redacted(file);
    // a card: a note would go as soon as the next file is asked about
    if (!copy) await ask({ kind: 'block', heading: fileWords.noCopy(file.name), text: fileWords.noCopyWhy, items: [], actions: [{ ...keepOut, primary: true }] }); // prettier-ignore
    return copy;
  }

  async function unreadable(file: File, reason: string, which: string): Promise<File | undefined> {
    const { unreadableFiles, mode } = guard.policy().values;
    if (unreadableFiles === 'allow' || mode === 'monitor') return file;
    const blocked = unreadableFiles === 'block' && mode !== 'warn';
    const counted = [{ detector: 'unreadable-file' }];
    report('file', blocked ? 'block' : 'warn', counted);
    const { action, reasonGiven } = await ask({
      kind: blocked ? 'block' : 'warn',
      heading: reason === locked ? fileWords.locked(file.name) : fileWords.unread(file.name),
      text: which + (reason === locked ? fileWords.lockedWhy : fileWords.unreadWhy(reason)),
      items: [],
      actions: [...(blocked ? [] : anyway()), { ...keepOut, primary: true }],
    });
    if (action !== 'send') return undefined;
    report('file', 'warn', counted, reasonGiven ? 'sent-with-reason' : 'sent');
    return file;
  }

  async function stopped(
    file: File,
    verdict: Verdict,
    found: readonly Found[],
    which: string,
  ): Promise<File | undefined> {
    // what has no copy with placeholders is asked about
    const block = verdict.action === 'block';
    const orders = found.every(({ finding }) => finding.category === 'injection');
    const things = heldIn(found.map(({ finding }) => title(finding)));
    const copy = canCopy(file) && !orders;
    const { action, reasonGiven } = await ask({
      kind: block ? 'block' : 'warn',
      heading: orders && !block ? fileWords.orders(file.name) : fileWords[block ? 'block' : 'warn'](file.name, things),
      text: which + (block ? fileWords.kept : fileWords.nothing),
      items: itemsOf(found),
      actions: [
        ...(copy ? [{ id: 'copy', label: fileWords.copy, primary: true }] : []),
        ...(block ? [] : anyway()),
        { ...keepOut, primary: !copy },
      ],
    });
    if (action === 'copy') return copyOf(file);
    if (action !== 'send') return undefined;
    guard.memory.approve(found.map(({ value }) => value));
    report('file', 'warn', found.map(({ finding }) => finding), reasonGiven ? 'sent-with-reason' : 'sent'); // prettier-ignore
    return file;
  }

  /** The file that may go on: the same, a copy, or none. `which`: of how many. */
  async function allowed(file: File, which: string): Promise<File | undefined> {
    const policy = guard.policy();
    const answer = await askAboutFile(file, scanSettings(policy.values));
    if (answer.kind === 'unreadable') return unreadable(file, answer.why, which);
    const fresh = answer.findings.filter(({ value }) => !guard.memory.isApproved(value) && !guard.vault.isStandIn(value)); // prettier-ignore
    guard.memory.supply(fresh.map(({ value }) => value));
    const verdict = decide(policy, fresh.map(({ finding }) => finding), guard.host); // prettier-ignore
    report('file', verdict.action, verdict.decisions);
    const passes = verdict.action === 'allow' || verdict.action === 'annotate';
    const found = verdict.decisions.flatMap((finding, at) => {
      const one = fresh[at];
      return one && finding.action !== 'allow' && finding.action !== 'annotate' ? [{ ...one, finding }] : [];
    });
    const copied = verdict.action === 'redact' && canCopy(file) ? await redacted(file) : undefined;
    if (copied) cards().say({ kind: 'replaced', heading: fileWords.replaced(file.name), text: fileWords.kept, items: itemsOf(found), actions: [] }); // prettier-ignore
    if (passes && answer.shut !== undefined) return unreadable(file, answer.shut, which);
    // who lets nothing go unread gets no picture past it either
    if (passes && answer.unread && policy.values.unreadableFiles === 'block') return unreadable(file, fileWords.picture, which); // prettier-ignore
    const goes = passes ? file : (copied ?? (await stopped(file, verdict, found, which)));
    if (goes) guard.memory.uploaded(answer.text);
    return goes;
  }

  // one file after the other, and one card: a newer card would answer the older, and a folder would be read all at once
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (file: File, at: number, all: readonly File[]): Promise<File | undefined> => {
    // one that fails stays out, and takes no other along
    const goes = turn.then(() => allowed(file, fileWords.counted(at + 1, all.length))).catch(() => undefined);
    turn = goes;
    return goes;
  };
  return {
    expect: () => expectFile(scanSettings(guard.policy().values)),
    async inspect({ files, folders, release }) {
      const clean = (await Promise.all(files.map(inTurn))).filter((file) => file !== undefined);
      const [folder] = folders;
      if (folder !== undefined) cards().say({ kind: 'warn', heading: fileWords.folder(folder), text: fileWords.folderWhy, items: [], actions: [] }); // prettier-ignore
      release(clean);
    },
  };
}
