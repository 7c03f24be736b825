import { fileURLToPath } from 'node:url';
import { findingOf } from '../protocol/names.ts';
import type { Finding } from '../engine/types.ts';
import { note } from './streams.ts';

/** The on-device model of names and addresses; finds nothing from the moment it could not be used. */
export interface Names {
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
