import { worst, type PathState, type SealPath, type SealPathId, type TrialOutcome } from '../../protocol/seal.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import { trialsWith, type Trial } from '../../page-io/trials/table.ts';
import { outgoingOf } from '../../page-io/port.ts';
import { acting } from '../../policy/decide.ts';
import { refusal } from '../outgoing/requests.ts';
import type { Core } from '../shared.ts';
import { allFrames } from '../stage.ts';

/** Every browser has these: a page in which they are not found hides them. */
const everywhere: ReadonlySet<string> = new Set([
  'fetch',
  'send',
  'sendBeacon',
  'submit',
  'open',
  'WebSocket',
  'EventSource',
  'Worker',
]);

/** What the guard was asked about while the trials ran: canary -> as it was asked. */
type Asked = ReadonlyMap<string, Outgoing>;

/** Takes what is asked about the canaries, in this frame and in those that share its scripts, and lets none go on. */
async function listening(canaries: readonly string[], run: () => Promise<unknown>): Promise<Asked> {
  const asked = new Map<string, Outgoing>();
  const isTrial = (outgoing: Outgoing): boolean => {
    const canary = canaries.find((one) => outgoing.text.includes(one) || outgoing.url.includes(one));
    if (canary !== undefined && !asked.has(canary)) asked.set(canary, outgoing);
    return canary !== undefined;
  };
  const frames = [...allFrames()].map(({ core }) => core);
  for (const core of frames) core.isTrial = isTrial;
  try {
    await run();
  } finally {
    for (const core of frames) delete core.isTrial;
  }
  return asked;
}

/** Whether the canary would have been kept in, had it been somebody's; where policy only watches, nothing is. */
function isRefused({ guard, site }: Core, canary: string, outgoing: Outgoing): boolean {
  // by an address of this page's own: that of the trial leads nowhere
  const url = `${location.origin}/${outgoing.url.includes(canary) ? `?q=${canary}` : ''}`;
  const text = outgoing.text.includes(canary) ? canary : '';
  const refused = refusal(guard, site, outgoingOf(outgoing.carrier, url, text)) !== undefined;
  return refused || acting(guard.inspectOnce(canary).decisions).length === 0;
}

interface Tried {
  readonly trial: Trial;
  readonly canary: string;
  readonly outcome: TrialOutcome | undefined;
}

/** `bare`: carriers of which a call is covered by nothing. */
function stateOf(
  core: Core,
  { trial: { carrier }, canary, outcome }: Tried,
  bare: ReadonlySet<string>,
  outgoing?: Outgoing,
): PathState {
  if (outcome === undefined || outcome === 'absent') return 'uncertain';
  // what a page puts over a wrap mostly calls it: what came by there since it was last seen bare proves that it does,
  // unless it may have come by another call
  if (outcome === 'covered') return core.carriers.has(carrier) && !bare.has(carrier) ? 'held' : 'uncertain';
  core.carriers.delete(carrier);
  // by another way it came from something else that the call sets off
  const isAsked = outgoing?.carrier === carrier;
  return isAsked && isRefused(core, canary, outgoing) ? 'held' : 'open';
}

const idle = (): Promise<void> => new Promise((done) => requestIdleCallback(() => done()));

/** All carriers of the page, and the line between its world and this one. `run` has the trials called in the page. */
export async function tryCarriers(
  core: Core,
  canaries: readonly string[],
  run: () => Promise<readonly TrialOutcome[]>,
): Promise<readonly SealPath[]> {
  let outcomes: readonly TrialOutcome[] = [];
  const asked = await listening(canaries, async () => void (outcomes = await run()));
  const states = new Map<SealPathId, PathState[]>();
  const all = trialsWith(canaries).map((trial, at) => ({ trial, canary: canaries[at] ?? '', outcome: outcomes[at] }));
  const bare = new Set(all.flatMap(({ trial, outcome }) => (outcome === 'called' ? [trial.carrier] : [])));
  for (const tried of all) {
    const { trial, canary, outcome } = tried;
    if (outcome === 'absent' && !everywhere.has(trial.name)) continue;
    // each reads a text: together they would be a long task
    await idle();
    const state = stateOf(core, tried, bare, asked.get(canary));
    states.set(trial.path, [...(states.get(trial.path) ?? []), state]);
  }
  const line: PathState = asked.size > 0 ? 'held' : outcomes.includes('called') ? 'open' : 'uncertain';
  return [{ id: 'line', state: line }, ...[...states].map(([id, all]) => ({ id, state: worst(all) }))];
}
