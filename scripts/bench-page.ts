import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Lab } from '../test/e2e/harness.ts';
import type { Chat } from '../test/e2e/chat.ts';
import { targets } from '../test/e2e/targets.ts';
import { bodies } from './bench/bodies.ts';
import { idleCost } from './bench/page/idle.ts';
import { draft, draftSizes, editors, keyTurns, opened, settling, typeOn, type Key } from './bench/page/keys.ts';
import { markWaits } from './bench/page/marks.ts';
import { loadOf, type Load } from './bench/page/numbers.ts';
import { pasteOf } from './bench/page/pastes.ts';
import { conversation } from './bench/page/replies.ts';
import { browserPart, type Measured, type Pair } from './bench/page/report.ts';
import { fetchCosts } from './bench/page/requests.ts';
import { traced } from './bench/page/trace.ts';

/**
 * What Parapet costs a page, in a real Chromium: on the benches of the tests, with the built extension and without it,
 * in turns. Prints a part of the scorecard.
 */

type Arms<Of> = readonly [ours: Of, without: Of];

/** One after the other, so that a busy moment of the machine meets both. */
async function inTurns<Of, Out>(arms: Arms<Of>, rounds: number, take: (arm: Of, round: number) => Promise<Out>) {
  const out: { ours: Out[]; without: Out[] } = { ours: [], without: [] };
  for (let round = 0; round < rounds; round++) {
    out.ours.push(await take(arms[0], round));
    out.without.push(await take(arms[1], round));
  }
  return out;
}

const openedIn = async (labs: Arms<Lab>, target: (typeof editors)[number]): Promise<Arms<Chat>> =>
  (await Promise.all(labs.map((lab) => opened(lab, target)))) as unknown as Arms<Chat>;

async function keyCosts(labs: Arms<Lab>): Promise<Measured['keys']> {
  const all: { size: number; keys: Pair<Key> }[] = [];
  for (const editor of editors) {
    const chats = await openedIn(labs, editor);
    for (const size of draftSizes) {
      for (const chat of chats) await draft(chat, size);
      const { ours, without } = await inTurns(chats, keyTurns, typeOn);
      all.push({ size, keys: { ours: ours.flat(), without: without.flat() } });
    }
  }
  return draftSizes.map((size) => {
    const of = all.filter((one) => one.size === size);
    return {
      size,
      keys: { ours: of.flatMap(({ keys }) => keys.ours), without: of.flatMap(({ keys }) => keys.without) },
    };
  });
}

async function pasteCosts(labs: Arms<Lab>): Promise<Measured['pastes']> {
  const sets = [
    ['lab textarea', 10_240, 6],
    ['chatgpt', 10_240, 6],
    ['lab textarea', 1_000_000, 2],
  ] as const;
  const out: Measured['pastes'][number][] = [];
  for (const [editor, size, rounds] of sets) {
    const chats = await openedIn(labs, editor);
    const loads: Pair<Load> = await inTurns(chats, rounds, (chat, round) => pasteOf(chat, size, round + 1));
    out.push({ editor, size, loads });
  }
  return out;
}

const requestsATurn = 20;

async function requestCosts(labs: Arms<Lab>): Promise<Measured['requests']> {
  const chats = await openedIn(labs, 'lab textarea');
  const out: Measured['requests'][number][] = [];
  for (const [kind, make] of Object.entries(bodies)) {
    const { ours, without } = await inTurns(chats, 4, (chat, round) =>
      fetchCosts(
        chat,
        Array.from({ length: requestsATurn }, (_none, at) => make(round * requestsATurn + at)),
      ),
    );
    // the first ones compile
    out.push({ kind, times: { ours: ours.slice(1).flat(), without: without.slice(1).flat() } });
  }
  return out;
}

/** Opening a page, until it has nothing more to do. */
async function openingCost(lab: Lab): Promise<Load> {
  const { page, devtools } = await lab.open('chatgpt');
  const { tasks } = await traced(devtools, async () => {
    await page.goto(targets.chatgpt.url);
    await page.locator(targets.chatgpt.composer).first().click();
    await sleep(settling);
  });
  return loadOf(tasks);
}

async function measure(labs: Arms<Lab>): Promise<Measured> {
  const [lab, plain] = labs;
  const said = (what: string): void => void process.stderr.write(`${what}\n`);
  said('keys');
  const keys = await keyCosts(labs);
  said('pastes');
  const pastes = await pasteCosts(labs);
  said('requests');
  const requests = await requestCosts(labs);
  said('opening and replies');
  const opening = await inTurns(labs, 3, openingCost);
  const conversations = { ours: await conversation(lab), without: await conversation(plain) };
  said('marks');
  const waits = await markWaits(lab);
  said('idle');
  const [ours, without] = await Promise.all(labs.map(idleCost));
  return {
    keys,
    pastes,
    requests,
    opening,
    conversations,
    waits,
    idle: { ours: ours ?? NaN, without: without ?? NaN },
  };
}

const labs = [await launch(), await launch({ extension: false })] as const;
try {
  process.stdout.write(browserPart(await measure(labs)));
} finally {
  for (const lab of labs) await lab.close();
}
