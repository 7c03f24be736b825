import { setTimeout as sleep } from 'node:timers/promises';
import type { Driven, MatrixLab } from './driven.ts';
import type { MatrixTarget } from './matrix-targets.ts';
import { impossible, type WayName } from './matrix-ways.ts';
import { awsKey } from './private-data.ts';

/** What became of one site and one way in. The oracle alone says what left. */
export interface Cell {
  /** `held`: stopped by Enter and by the button, and the text survived. `refused`: only an unguarded editor takes it. `not driven`: out of reach of the remote control. */
  readonly outgoing: 'held' | 'leaked' | 'text lost' | 'refused' | 'not driven' | 'not tried';
  /** Whether the placeholder took its place in the editor's own model, and was sent instead. */
  readonly replaced: boolean;
  /** Whether ordinary text went through as it was, once. */
  readonly clean: boolean;
  /** Whether the wrong sum in the streamed reply was marked. */
  readonly marked: boolean;
  readonly note?: string;
}

const wrongSum = 'The first quarter brought 120 and the second 80. Together 120 + 80 = 210 units.\n\nThat is all.';
/** Longer than the benches wait before they send a draft or a type-ahead. */
export const drafts = 450;
const none = { replaced: false, clean: false, marked: false } as const;

/** Asks until `test` is content, `tries` times 50 ms; resolves with the last answer. */
async function waitFor<Value>(
  ask: () => Promise<Value>,
  test: (value: Value) => boolean,
  tries: number,
): Promise<Value> {
  for (;;) {
    const value = await ask();
    if (test(value) || --tries < 0) return value;
    await sleep(50);
  }
}

export const arrives = (lab: MatrixLab, text: string, address: RegExp): Promise<number> =>
  waitFor(
    () => Promise.resolve(lab.left(text).filter(({ url }) => address.test(url)).length),
    (count) => count > 0,
    40,
  );

/** Whether the editor's own model has become `text`. */
const becomes = (chat: Driven, text: string): Promise<boolean> =>
  waitFor(
    async () => (await chat.text()).trim() === text,
    (same) => same,
    20,
  );

const ordinary = (): string => `Why is "it" & not <green>? ${Date.now()}`;

/** Whether the editor of `target` takes ordinary text in this way: asked where nobody guards, what it says is its own. */
export async function takes(lab: MatrixLab, target: MatrixTarget, way: WayName): Promise<boolean> {
  const [chat, text] = [await lab.open(target), ordinary()];
  await chat.bring(way, text);
  return becomes(chat, text);
}

/** Sends ordinary text, which must arrive once and be answered. The reply holds a wrong sum. */
async function cleanTurn(lab: MatrixLab, chat: Driven, way: WayName, target: MatrixTarget): Promise<Partial<Cell>> {
  const text = ordinary();
  await chat.bring(way, text);
  if (!(await becomes(chat, text))) return { outgoing: 'refused', note: 'the editor does not take it' };
  await chat.pressEnter();
  // an editor that sends its markup has its own way to write "&" and "<"
  const clean = (await arrives(lab, text, target.prompt)) === 1;
  await chat.finished().catch(() => undefined);
  const marks = await waitFor(chat.marked, (words) => words.length > 0, 200);
  return { clean, marked: marks.includes('210') };
}

/** One site, one way in, one key of its own. */
interface Trial {
  readonly way: WayName;
  readonly target: MatrixTarget;
  readonly secret: string;
}

/** Tries to send a secret by key and by button, then has it replaced and sends that. */
async function secretTurn(lab: MatrixLab, chat: Driven, { way, target, secret }: Trial): Promise<Partial<Cell>> {
  const text = `Deploy it with ${secret}, please.`;
  await chat.bring(way, text);
  await sleep(drafts);
  await chat.closeCard();
  for (const send of [chat.pressEnter, chat.pressSend]) {
    await send();
    const stopped = await chat.waitForCard().then(
      () => true,
      () => false,
    );
    await chat.closeCard();
    const kept = (await chat.text()).trim() === text;
    if (lab.left(secret).length > 0) return { outgoing: 'leaked', note: lab.left(secret)[0]?.url ?? '' };
    if (!kept) return { outgoing: 'text lost', note: `after ${send === chat.pressEnter ? 'Enter' : 'the button'}` };
    if (!stopped)
      return { outgoing: 'held', note: `${send === chat.pressEnter ? 'Enter' : 'the button'}: by the backstop alone` };
  }
  await chat.pressEnter();
  await chat.waitForCard();
  await chat.clickCard('Replace with placeholder');
  await chat.waitForNoCard();
  await sleep(100);
  const now = (await chat.text()).trim();
  const [before, after] = text.split(secret);
  // a tab session numbers its placeholders on
  const changed = now.replace(/\[AWS_ACCESS_TOKEN_\d+\]/, '') === `${before}${after}`;
  await chat.pressEnter();
  const replaced = changed && (await arrives(lab, now, target.prompt)) > 0;
  const outgoing = lab.left(secret).length > 0 ? 'leaked' : 'held';
  return { outgoing, replaced, ...(!replaced && { note: changed ? 'not sent' : `holds: ${now}` }) };
}

/** In a page of its own. */
async function tried(lab: MatrixLab, trial: Trial): Promise<Cell> {
  const { target, way } = trial;
  lab.bench.oracle.clear();
  lab.bench.setReply(wrongSum);
  const chat = await lab.open(target);
  const note = impossible(way, target, await chat.isField());
  if (note !== undefined) return { ...none, outgoing: 'not tried', note };
  const first = await cleanTurn(lab, chat, way, target);
  if (first.outgoing !== undefined) return { ...none, outgoing: first.outgoing, ...first };
  const second = await secretTurn(lab, chat, trial);
  return { ...none, outgoing: 'held', ...first, ...second };
}

/** A bench that breaks is a cell that was not tried; one that breaks after the key has left is a leak all the same. */
export async function tryCell(lab: MatrixLab, target: MatrixTarget, way: WayName): Promise<Cell> {
  const trial = { way, target, secret: awsKey() };
  const without = ({ message }: Error): Cell['outgoing'] =>
    message.includes('not driven') ? 'not driven' : 'not tried';
  return tried(lab, trial).catch((error: Error) => ({
    ...none,
    outgoing: lab.left(trial.secret).length > 0 ? 'leaked' : without(error),
    note: (error.message.split('\n')[0] ?? '').slice(0, 120),
  }));
}
