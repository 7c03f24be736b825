import { setTimeout as sleep } from 'node:timers/promises';
import type { Chat } from '../../../test/e2e/chat.ts';
import type { Lab } from '../../../test/e2e/harness.ts';
import type { TargetName } from '../../../test/e2e/targets.ts';
import { sumOf } from './numbers.ts';
import { prose } from './texts.ts';
import { traced, type Task, type Trace } from './trace.ts';

/** What a key costs, in milliseconds of the page's main thread. */
export interface Key {
  /** In scripts of ours, before the letter can be seen. */
  readonly now: number;
  /** In scripts of ours, after that and before the next key. */
  readonly later: number;
  /** Of everything, until the next key. */
  readonly all: number;
}

/** A textarea, ProseMirror and Lexical. */
export const editors = ['lab textarea', 'chatgpt', 'm365'] as const satisfies readonly TargetName[];
export const draftSizes = [0, 1_024, 10_240, 51_200] as const;
/** A fast typist, and keys enough in a turn. */
const betweenKeys = 40;
const keysATurn = 50;
export const keyTurns = 2;

async function press({ devtools }: Chat, letter: string): Promise<void> {
  const code = letter === ' ' ? 'Space' : `Key${letter.toUpperCase()}`;
  const windowsVirtualKeyCode = letter.toUpperCase().charCodeAt(0);
  const key = { key: letter, code, windowsVirtualKeyCode };
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyDown', text: letter, ...key });
  await devtools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
}

/** A task belongs to the key that went down last. */
export function keysOf({ tasks, keys }: Trace): readonly Key[] {
  return keys.map((from, at) => {
    const until = keys[at + 1] ?? Infinity;
    const mine = tasks.filter(({ end }) => end > from && end <= until);
    const own = (of: readonly Task[]): number => sumOf(of.map((task) => task.own));
    const now = own(mine.filter(({ isInput }) => isInput));
    return { now, later: own(mine) - now, all: sumOf(mine.map(({ cpu }) => cpu)) };
  });
}

/** So long until a page that was just opened has nothing more to do. */
export const settling = 8_000;

export async function opened(lab: Lab, target: TargetName): Promise<Chat> {
  const chat = await lab.open(target);
  await chat.focus();
  await sleep(settling);
  return chat;
}

/** Puts a draft of so many letters into the composer. */
export async function draft(chat: Chat, size: number): Promise<void> {
  await chat.page.keyboard.press('Control+A');
  await chat.page.keyboard.press('Backspace');
  if (size > 0) await chat.enter('pasted', prose(size, size));
  await chat.page.keyboard.press('Control+End');
  await sleep(1_500);
}

/** Types on in a draft, so many keys. */
export async function typeOn(chat: Chat, turn: number): Promise<readonly Key[]> {
  const letters = ` ${prose(keysATurn * 2, turn + 2).toLowerCase()}`.replace(/[^a-z ]/g, '').slice(0, keysATurn);
  const trace = await traced(chat.devtools, async () => {
    for (const letter of letters) {
      await press(chat, letter);
      await sleep(betweenKeys);
    }
  });
  return keysOf(trace);
}
