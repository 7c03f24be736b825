import { modelSlots, retryAfter, type ModelSlot, type NamedModel, type NamedStatus } from '../protocol/named-model.ts';
import { inTurn } from '../platform/in-turn.ts';
import { modelHost } from '../platform/model-host.ts';
import { namedRecord, noteNamed, type NamedNote } from '../platform/named-record.ts';
import { readNamedModel, slotSettings } from '../policy/named-model.ts';
import { linesInForce } from '../policy/named-lines.ts';
import type { Policy } from '../policy/resolve.ts';

/** The models that the policy names, as the background sees them. */
interface NamedModels {
  wanted(slot: ModelSlot): NamedModel | undefined;
  /** To be called with each policy: has the host bring in what is new. */
  follow(policy: Policy): Promise<void>;
  /** What the host says of a model. */
  stands(slot: ModelSlot, status: NamedStatus): Promise<void>;
}

function read(slot: ModelSlot, lines: readonly string[]): NamedModel | undefined {
  const model = lines.length === 0 ? [] : readNamedModel(slot, lines);
  return 'id' in model ? model : undefined;
}

/** Whether the host has something to do: what is good, or gone, needs nothing, and what was refused has time. */
function isOpen(wanted: boolean, { status, refusal }: NamedNote): boolean {
  if (!wanted) return status.state !== 'none';
  if (status.state !== 'refused') return status.state !== 'ready';
  return refusal === undefined || Date.now() - refusal.at > retryAfter;
}

/** `onRefused` is told of each model that could not be used, once. */
export function createNamedModels(onRefused: (slot: ModelSlot) => Promise<void>): NamedModels {
  let wanted: Partial<Record<ModelSlot, NamedModel | undefined>> = {};
  const oneByOne = inTurn();

  async function take(policy: Policy): Promise<void> {
    wanted = {};
    if (!policy.values.models) return;
    const record = await namedRecord();
    for (const slot of modelSlots) {
      const note = record[slot] ?? { status: { state: 'none' } };
      const { lines, by } = linesInForce(policy, slotSettings[slot], note);
      const changed = lines.join('\n') !== (note.lines ?? []).join('\n');
      wanted[slot] = read(slot, lines);
      if (changed || by !== note.by) await noteNamed(slot, { lines, by });
      if (changed || isOpen(lines.length > 0, note)) await modelHost.settle(slot, wanted[slot]);
    }
  }

  return {
    wanted: (slot) => wanted[slot],
    // one policy after the other: each is held against what the one before has left
    follow: (policy) => oneByOne(() => take(policy)).catch(() => undefined),
    async stands(slot, status) {
      if (status.state === 'fetching') return void (await noteNamed(slot, { status }));
      if (status.state !== 'refused') return void (await noteNamed(slot, { status, refusal: undefined }));
      const { wanted: name, why } = status;
      const { refusal } = await noteNamed(slot, { status, refusal: { wanted: name, why, at: Date.now() } });
      if (refusal?.wanted !== name || refusal.why !== why) await onRefused(slot);
    },
  };
}
