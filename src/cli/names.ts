import { fileURLToPath } from 'node:url';
import { findingOf } from '../protocol/names.ts';
import type { Finding } from '../engine/types.ts';
import { yieldTo } from '../engine/redact/yield.ts';
import { decide } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import type { Inspect, InspectLater } from './inspect.ts';
import { note } from './streams.ts';

/** The on-device model of names and addresses; finds nothing from the moment it could not be used. */
interface Names {
  find(text: string): Promise<readonly Finding[]>;
  /** Whether something that was asked for was not read. */
  failed(): boolean;
}

const never = new AbortController().signal;

export async function openNames(): Promise<Names> {
  // the runtime is most of the start-up time, so it waits until it is asked for
  const { createNodeNameHost } = await import('../model/node.ts');
  const host = createNodeNameHost(fileURLToPath(new URL('../../models', import.meta.url)));
  let failed = false;
  return {
    failed: () => failed,
    async find(text) {
      const answer = await host.find(text, never);
      if (answer.kind === 'found') {
        return answer.findings.map(findingOf);
      }
      if (!failed) note(`parapet: names and addresses were not looked for: ${answer.why}`);
      failed = true;
      return [];
    },
  };
}

/** Adds the names and addresses that the model finds; what a detector found goes before. */
export function withNames(policy: Policy, inspect: Inspect, tagger: Names): InspectLater {
  const off = policy.values.disabledDetectors;
  return async (text) => {
    const guesses = (await tagger.find(text)).filter(({ detector }) => !off.includes(detector));
    return yieldTo(text, inspect(text), decide(policy, guesses, '').decisions);
  };
}
