import type { ModelSlot, NamedModel, NamedStatus } from '../engine/named-model.ts';
import { modelHost } from '../platform/model-host.ts';
import { namedRecord, noteNamed, type NamedNote } from '../platform/named-record.ts';
import { readNamedModel } from '../policy/named-model.ts';
import type { Policy } from '../policy/resolve.ts';

const keys = { reply: 'replyModel', names: 'namesModel' } as const satisfies Readonly<Record<ModelSlot, string>>;
const slots = Object.keys(keys) as readonly ModelSlot[];

/** The models that the policy names, as the background sees them. */
export interface NamedModels {
  wanted(slot: ModelSlot): NamedModel | undefined;
  /** To be called with each policy: has the host bring in what is new. */
  follow(policy: Policy): Promise<void>;
  /** What the host says of a model. */
  stands(slot: ModelSlot, status: NamedStatus): Promise<void>;
}

/** The lines that hold. A setting with a mistake in it takes nothing away: what it was before goes on. */
function linesOf(policy: Policy, slot: ModelSlot, { lines = [] }: Partial<NamedNote>): readonly string[] {
  const key = keys[slot];
  return policy.problems.some((problem) => problem.key === key) ? lines : policy.values[key];
}

function read(slot: ModelSlot, lines: readonly string[]): NamedModel | undefined {
  const model = lines.length === 0 ? [] : readNamedModel(slot, lines);
  return 'id' in model ? model : undefined;
}

/** `onRefused` is told of each model that could not be used, once. */
export function createNamedModels(onRefused: (slot: ModelSlot) => Promise<void>): NamedModels {
  let wanted: Partial<Record<ModelSlot, NamedModel | undefined>> = {};
  let turn: Promise<void> = Promise.resolve();

  async function take(policy: Policy): Promise<void> {
    wanted = {};
    if (!policy.values.models) return;
    const record = await namedRecord();
    let open = false;
    for (const slot of slots) {
      const lines = linesOf(policy, slot, record[slot] ?? {});
      const changed = lines.join('\n') !== (record[slot]?.lines ?? []).join('\n');
      const state = record[slot]?.status.state ?? 'none';
      wanted[slot] = read(slot, lines);
      if (changed) await noteNamed(slot, { lines });
      // what is good, or gone, needs nothing; what was under way or had failed is looked at again
      open ||= changed || (lines.length > 0 ? state !== 'ready' : state !== 'none');
    }
    if (open) await modelHost.settle(wanted);
  }

  return {
    wanted: (slot) => wanted[slot],
    // one policy after the other: each is held against what the one before has left
    follow: (policy) => (turn = turn.then(() => take(policy)).catch(() => undefined)),
    async stands(slot, status) {
      const before = await noteNamed(slot, { status });
      if (status.state !== 'refused') return;
      const { status: old } = before;
      const known = old.state === 'refused' && old.wanted === status.wanted && old.why === status.why;
      if (!known) await onRefused(slot);
    },
  };
}
