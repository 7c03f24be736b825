import type { NamedModel } from '../../protocol/named-model.ts';
import { stopServing } from '../offline.ts';
import type { Opening } from './rollout.ts';

/** Starts a named model. One in which `fault` finds something is closed again. Never rejects. */
export async function tried<Opened extends { close(): Promise<void> }>(
  model: NamedModel,
  start: () => Promise<Opened>,
  fault: (opened: Opened) => Promise<string | undefined>,
): Promise<Opening<Opened>> {
  try {
    const opened = await start();
    const why = await fault(opened);
    if (why === undefined) return { kind: 'opened', opened };
    await opened.close();
    return { kind: 'refused', why };
  } catch (error) {
    stopServing(model);
    return { kind: 'refused', why: `it could not be started here: ${String(error)}` };
  }
}
