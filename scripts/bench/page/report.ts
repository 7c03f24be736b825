import type { Key } from './keys.ts';
import type { Waits } from './marks.ts';
import { part, shown, sumOf, type Load } from './numbers.ts';
import type { Conversation } from './replies.ts';

/** With the extension and without it. */
export interface Pair<Of> {
  readonly ours: readonly Of[];
  readonly without: readonly Of[];
}

export interface Measured {
  readonly keys: readonly { readonly size: number; readonly keys: Pair<Key> }[];
  readonly pastes: readonly { readonly editor: string; readonly size: number; readonly loads: Pair<Load> }[];
  readonly requests: readonly { readonly kind: string; readonly times: Pair<number> }[];
  readonly opening: Pair<Load>;
  readonly conversations: { readonly ours: Conversation; readonly without: Conversation };
  readonly waits: Waits;
  readonly idle: { readonly ours: number; readonly without: number };
}

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const median = (times: readonly number[]): number => part(times, 0.5);
const shares = (times: readonly number[]): readonly string[] =>
  [0.5, 0.95, 0.99].map((share) => shown(part(times, share)));
const sizeOf = (size: number): string =>
  size === 0 ? 'none' : size < 500_000 ? `${Math.round(size / 1024)} KB` : `${size / 1_000_000} MB`;

function keyRow({ size, keys }: Measured['keys'][number]): string {
  const of = (which: keyof Pair<Key>, what: keyof Key): readonly number[] => keys[which].map((key) => key[what]);
  const later = of('ours', 'later');
  return row(
    sizeOf(size),
    keys.ours.length,
    ...shares(of('ours', 'now')),
    shown(sumOf(later) / later.length),
    shown(median(of('without', 'all'))),
    shown(median(of('ours', 'all'))),
  );
}

const worst = (loads: readonly Load[], of: (load: Load) => number): number => Math.max(...loads.map(of));
const mean = (loads: readonly Load[], of: (load: Load) => number): string => shown(sumOf(loads.map(of)) / loads.length);

const loadRow = (what: string, { ours, without }: Pair<Load>): string =>
  row(
    what,
    mean(without, ({ all }) => all),
    mean(ours, ({ all }) => all),
    mean(ours, ({ own }) => own),
    shown(worst(ours, ({ longestOwn }) => longestOwn)),
    sumOf(ours.map(({ longByUs }) => longByUs)),
    `${sumOf(ours.map(({ long }) => long))} and ${sumOf(without.map(({ long }) => long))}`,
  );

const requestRow = ({ kind, times: { ours, without } }: Measured['requests'][number]): string =>
  row(
    kind,
    shown(median(without)),
    shown(median(ours)),
    shown(median(ours) - median(without)),
    shown(part(ours, 0.99)),
  );

const waitRow = (what: string, times: readonly number[], asked: number): string =>
  row(what, `${times.length} of ${asked}`, ...shares(times).slice(0, 2), shown(Math.max(...times)));

const idleLine = ({ ours, without }: Measured['idle']): string =>
  `A chat in which nothing happens takes ${shown(ours)} ms of processor time a second in all processes of the browser, and
${shown(without)} ms without us.`;

/** As markdown. */
export function browserPart({ keys, pastes, requests, opening, conversations, waits, idle }: Measured): string {
  const { ours, without } = conversations;
  const pair = (of: (one: Conversation) => Load): Pair<Load> => ({ ours: [of(ours)], without: [of(without)] });
  return `
# In a browser

Milliseconds of processor time on the page's main thread, by Chromium's own record, on the benches of the tests with their
real editors; with the built extension and without it, in turns. Made by \`npm run bench -- page\`.

## What a key costs

*Ours*: in scripts of ours before the letter can be seen. *Later*: in idle moments after it, on average. *All*: all that
the page did for a key, at the median. A textarea, ProseMirror and Lexical together, 25 keys a second.

| draft | keys | ours, median | 95 of 100 | 99 of 100 | later | all, without us | with us |
|---|---|---|---|---|---|---|---|
${keys.map(keyRow).join('\n')}

## What a page pays for a request of 10 KB

Until \`fetch\` has given back its promise.

| body | without us, median | with us | added | with us, 99 of 100 |
|---|---|---|---|---|
${requests.map(requestRow).join('\n')}

## What longer work costs

*Longest*: the most that scripts of ours took in one task. A long task is one of 50 ms; *by us*: one that would be none
without what our scripts took of it. A conversation: 50 replies of 4 KB.

| what | all, without us | with us | of it ours | longest | long by us | long tasks with and without us |
|---|---|---|---|---|---|---|
${pastes.map(({ editor, size, loads }) => loadRow(`a paste of ${sizeOf(size)} (${editor})`, loads)).join('\n')}
${loadRow('opening a page', opening)}
${loadRow(
  'a conversation, streamed',
  pair(({ streamed }) => streamed),
)}
${loadRow(
  'a conversation, opened again',
  pair(({ opened }) => opened),
)}

${idleLine(idle)}

## From a sentence to its mark

From the frame in which the whole sentence stands on the page, by the clock; the model is loaded by then.

| mark of | marked | median | 95 of 100 | longest |
|---|---|---|---|---|
${waitRow('rules', waits.rules, waits.asked.rules)}
${waitRow('the model', waits.model, waits.asked.model)}
`;
}
