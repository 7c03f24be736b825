import { mask } from '../../engine/redact/mask.ts';
import type { Decision } from '../../policy/decide.ts';
import { locked, type FileFinding } from '../../protocol/file-answer.ts';
import type { CardAction, CardAnswer, CardItem, CardRequest } from '../../ui/card-types.ts';
import { fileWords } from '../../ui/file-words.ts';
import { why } from '../../ui/why.ts';
import { heldIn } from '../../ui/words.ts';
import { canCopy } from './file-copy.ts';
import type { Core } from '../shared.ts';

/** What was found in a file, with what the policy makes of it. */
export interface FoundInFile extends FileFinding {
  readonly finding: Decision;
}

/** A file that somebody chose, and in words which of how many it is. */
export interface Chosen {
  readonly file: File;
  readonly which: string;
}

/** What a person is told and asked about files. `block`: there is no way to upload it as it is. */
export interface FileCards {
  stopped(chosen: Chosen, block: boolean, found: readonly FoundInFile[]): Promise<CardAnswer>;
  unreadable(chosen: Chosen, block: boolean, reason: string): Promise<CardAnswer>;
  noCopy(file: File): Promise<CardAnswer>;
  replaced(file: File, found: readonly FoundInFile[]): void;
  /** The folder was left out. */
  folder(name: string): void;
}

type TitleOf = (finding: Decision) => string;
type Request = Omit<CardRequest, 'organisation'>;

const mostItems = 8;
const longestQuote = 80;
const keepOut: CardAction = { id: 'dismiss', label: fileWords.keepOut };
const copyIt: CardAction = { id: 'copy', label: fileWords.copy, primary: true };

function itemsOf(found: readonly FoundInFile[], titleOf: TitleOf): readonly CardItem[] {
  const items = new Map<string, CardItem>();
  for (const { finding, where, hidden, value } of found) {
    const place = [where, ...(hidden ? ['hidden text'] : [])].filter(Boolean).join(', ');
    const shown = finding.category === 'injection' ? value.slice(0, longestQuote) : mask(value);
    const key = `${finding.detector} ${shown} ${place}`;
    const title = place === '' ? titleOf(finding) : `${titleOf(finding)} (${place})`;
    items.set(key, { title, masked: shown, why: why(finding), count: (items.get(key)?.count ?? 0) + 1 });
  }
  return [...items.values()].slice(0, mostItems);
}

/** `anyway`: how to upload it as it is, where there is a way. */
function stoppedRequest(
  { file, which }: Chosen,
  block: boolean,
  found: readonly FoundInFile[],
  titleOf: TitleOf,
  anyway: readonly CardAction[],
): Request {
  const orders = found.every(({ finding }) => finding.category === 'injection');
  const things = heldIn(found.map(({ finding }) => titleOf(finding)));
  const copy = canCopy(file) && !orders;
  return {
    kind: block ? 'block' : 'warn',
    heading: orders && !block ? fileWords.orders(file.name) : fileWords[block ? 'block' : 'warn'](file.name, things),
    text: which + (block ? fileWords.kept : fileWords.nothing),
    items: itemsOf(found, titleOf),
    actions: [...(copy ? [copyIt] : []), ...anyway, { ...keepOut, primary: !copy }],
  };
}

function unreadableRequest(
  { file, which }: Chosen,
  block: boolean,
  reason: string,
  anyway: readonly CardAction[],
): Request {
  const isLocked = reason === locked;
  return {
    kind: block ? 'block' : 'warn',
    heading: isLocked ? fileWords.locked(file.name) : fileWords.unread(file.name),
    text: which + (isLocked ? fileWords.lockedWhy : fileWords.unreadWhy(reason)),
    items: [],
    actions: [...anyway, { ...keepOut, primary: true }],
  };
}

export function createFileCards({ guard, cards, titleOf }: Pick<Core, 'guard' | 'cards' | 'titleOf'>): FileCards {
  const title: TitleOf = ({ detector }) => (detector === 'hidden-orders' ? fileWords.order : titleOf(detector));
  const anywayUnless = (block: boolean): readonly CardAction[] => {
    const { allowOverride, requireReason } = guard.policy().values;
    return allowOverride && !block ? [{ id: 'send', label: fileWords.anyway, needsReason: requireReason }] : [];
  };
  const ask = (request: Request): Promise<CardAnswer> => {
    const { organisation } = guard.policy().values;
    return cards().ask({ ...request, ...(organisation && { organisation }) });
  };
  return {
    stopped: (chosen, block, found) => ask(stoppedRequest(chosen, block, found, title, anywayUnless(block))),
    unreadable: (chosen, block, reason) => ask(unreadableRequest(chosen, block, reason, anywayUnless(block))),
    // a card: a note would go as soon as the next file is asked about
    noCopy: ({ name }) =>
      ask({
        kind: 'block',
        heading: fileWords.noCopy(name),
        text: fileWords.noCopyWhy,
        items: [],
        actions: [{ ...keepOut, primary: true }],
      }),
    replaced: ({ name }, found) =>
      cards().say({
        kind: 'replaced',
        heading: fileWords.replaced(name),
        text: fileWords.kept,
        items: itemsOf(found, title),
        actions: [],
      }),
    folder: (name) =>
      cards().say({ kind: 'warn', heading: fileWords.folder(name), text: fileWords.folderWhy, items: [], actions: [] }),
  };
}
