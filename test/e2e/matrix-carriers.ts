import { setTimeout as sleep } from 'node:timers/promises';
import type { Driven, MatrixLab } from './driven.ts';
import { arrives, drafts } from './matrix.ts';
import { awsKey } from './private-data.ts';
import type { Target } from './targets.ts';
import { waysOut } from './ways-out.ts';
import { waysThrough } from './ways-through.ts';

/** All ways in which a page's own script can send. */
export const carriers = { ...waysOut, ...waysThrough };
/** A page may run what stands in its frames and workers. */
const withoutCsp = <Kind extends Target>(target: Kind): Kind => {
  const url = new URL(target.url);
  url.searchParams.set('csp', 'off');
  return { ...target, url: url.href };
};
export type Outcome = 'held' | 'leaked' | 'clean text harmed' | 'not tried';

/** Milliseconds after which a way out that has not said anything has sent what it will. */
const handed = 2000;
const send = (chat: Driven, way: string, text: string): Promise<unknown> =>
  Promise.race([chat.evaluate(carriers[way] as never, text).catch(() => undefined), sleep(handed)]);

/** The ways out by which ordinary text arrives, from one page of `target`, sent by a script of its own. */
export async function carrying(lab: MatrixLab, target: Target): Promise<ReadonlySet<string>> {
  const chat = await lab.open(withoutCsp(target));
  const found = new Set<string>();
  for (const way of Object.keys(carriers)) {
    const text = `clean ${Date.now()} ${found.size}`;
    await send(chat, way, text);
    if ((await arrives(lab, text, /./)) > 0) found.add(way);
    await lab.closeOthers();
  }
  return found;
}

/**
 * What became of a key that a script of the page sent by each of the ways out, and of ordinary text after it, which
 * arrives by `possible` ways where nobody guards.
 */
export async function tryCarriers(
  lab: MatrixLab,
  target: Target,
  possible: ReadonlySet<string>,
): Promise<Readonly<Record<string, Outcome>>> {
  const chat = await lab.open(withoutCsp(target));
  const keys = new Map<string, string>();
  const outcomes: Record<string, Outcome> = {};
  for (const way of Object.keys(carriers)) {
    const [secret, clean] = [awsKey(), `clean ${Date.now()} ${keys.size}`];
    keys.set(way, secret);
    if (!possible.has(way)) {
      outcomes[way] = 'not tried';
      continue;
    }
    await send(chat, way, secret);
    await send(chat, way, clean);
    outcomes[way] = (await arrives(lab, clean, /./)) > 0 ? 'held' : 'clean text harmed';
    await lab.closeOthers();
  }
  // what is put off until later counts as well
  await sleep(drafts);
  for (const [way, secret] of keys) if (lab.left(secret).length > 0) outcomes[way] = 'leaked';
  return outcomes;
}
