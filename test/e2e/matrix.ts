import { setTimeout as sleep } from 'node:timers/promises';
import { clickCard, readCard, waitForCard, waitForNoCard } from './card.ts';
import type { Chat } from './chat.ts';
import type { Lab } from './harness.ts';
import { waitForMarks } from './marks.ts';
import type { MatrixTarget } from './matrix-targets.ts';
import { bring, impossible, type WayName } from './matrix-ways.ts';
import { awsKey } from './private-data.ts';
import { waysOut } from './ways-out.ts';

/** What became of one site and one way in. The oracle alone says what left. */
export interface Cell {
  /** `held`: stopped by Enter and by the button, and the text survived. */
  readonly outgoing: 'held' | 'leaked' | 'text lost' | 'let through' | 'not tried';
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
const drafts = 450;
const none = { replaced: false, clean: false, marked: false } as const;

async function arrives(lab: Lab, text: string, address: RegExp): Promise<number> {
  for (let tries = 0; tries < 40; tries++) {
    const count = lab.left(text).filter(({ url }) => address.test(url)).length;
    if (count > 0) return count;
    await sleep(50);
  }
  return 0;
}

async function close(chat: Chat): Promise<void> {
  if ((await readCard(chat)) !== undefined) await chat.page.keyboard.press('Escape');
  await waitForNoCard(chat);
}

/** Sends ordinary text, which must arrive once and be answered. The reply holds a wrong sum. */
async function cleanTurn(lab: Lab, chat: Chat, way: WayName, target: MatrixTarget): Promise<Partial<Cell>> {
  const text = `Why is "it" & not <green>? ${Date.now()}`;
  await bring(way, chat, text, target);
  const entered = (await chat.text()).trim() === text;
  if (!entered) return { outgoing: 'not tried', note: 'the editor does not take it' };
  await chat.pressEnter();
  // an editor that sends its markup has its own way to write "&" and "<"
  const clean = (await arrives(lab, text, target.prompt)) === 1;
  await chat.finished().catch(() => undefined);
  const marks = await waitForMarks(chat, 1, 10_000).catch((): readonly string[] => []);
  return { clean, marked: marks.includes('210') };
}

/** Tries to send a secret by key and by button, then has it replaced and sends that. */
async function secretTurn(lab: Lab, chat: Chat, way: WayName, target: MatrixTarget): Promise<Partial<Cell>> {
  const secret = awsKey();
  const text = `Deploy it with ${secret}, please.`;
  await bring(way, chat, text, target);
  await sleep(drafts);
  await close(chat);
  for (const send of [chat.pressEnter, chat.pressSend]) {
    await send();
    const stopped = await waitForCard(chat).then(
      () => true,
      () => false,
    );
    await close(chat);
    const kept = (await chat.text()).trim() === text;
    if (lab.left(secret).length > 0) return { outgoing: 'leaked', note: lab.left(secret)[0]?.url ?? '' };
    if (!kept) return { outgoing: 'text lost', note: `after ${send === chat.pressEnter ? 'Enter' : 'the button'}` };
    if (!stopped)
      return { outgoing: 'held', note: `${send === chat.pressEnter ? 'Enter' : 'the button'}: by the backstop alone` };
  }
  await chat.pressEnter();
  await waitForCard(chat);
  await clickCard(chat, 'Replace with placeholder');
  await waitForNoCard(chat);
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

/** One site, one way in, in a page of its own. */
async function tried(lab: Lab, target: MatrixTarget, way: WayName): Promise<Cell> {
  lab.bench.oracle.clear();
  lab.bench.setReply(wrongSum);
  const chat = await lab.open(target);
  const field = await chat.page
    .locator(target.composer)
    .first()
    .evaluate((element) => 'value' in element);
  const note = impossible(way, target, field);
  if (note !== undefined) return { ...none, outgoing: 'not tried', note };
  const first = await cleanTurn(lab, chat, way, target);
  if (first.outgoing === 'not tried') return { ...none, outgoing: 'not tried', ...first };
  const second = await secretTurn(lab, chat, way, target);
  return { ...none, outgoing: 'held', ...first, ...second };
}

/** A bench that breaks is a cell that was not tried; one that breaks after the key has left is a leak all the same. */
export async function tryCell(lab: Lab, target: MatrixTarget, way: WayName): Promise<Cell> {
  return tried(lab, target, way).catch((error: Error) => ({
    ...none,
    outgoing: 'not tried',
    note: (error.message.split('\n')[0] ?? '').slice(0, 120),
  }));
}

/** What became of a key that a script of the page sent by one of the ways out. */
export async function tryCarrier(lab: Lab, way: string): Promise<'held' | 'leaked' | 'not tried'> {
  const send = waysOut[way];
  const secret = awsKey();
  const chat = await lab.open('chatgpt');
  if (send === undefined) return 'not tried';
  await chat.page.evaluate(send, secret).catch(() => undefined);
  await sleep(300);
  if (lab.left(secret).length > 0) return 'leaked';
  const clean = `clean ${Date.now()}`;
  await chat.page.evaluate(send, clean).catch(() => undefined);
  // a way that carries nothing holds nothing
  return (await arrives(lab, clean, /./)) > 0 ? 'held' : 'not tried';
}
