import { fileURLToPath } from 'node:url';
import type { Finding, Severity } from '../engine/types.ts';
import type { NameLabel } from '../model/names.ts';
import { note } from './streams.ts';

/** The on-device model of names and addresses; finds nothing from the moment it could not be used. */
export interface Names {
  find(text: string): Promise<readonly Finding[]>;
  /** Whether something that was asked for was not read. */
  failed(): boolean;
}

/** A name alone is often meant to be there; where somebody lives seldom is. */
const severities: Readonly<Record<NameLabel, Severity>> = { PERSON: 'low', ADDRESS: 'medium' };
const never = new AbortController().signal;

export async function openNames(): Promise<Names> {
  // the runtime is most of the start-up time, so it waits until it is asked for
  const [{ createNodeNameHost }, { nameGuard }] = await Promise.all([
    import('../model/node.ts'),
    import('../model/names.ts'),
  ]);
  const host = createNodeNameHost(fileURLToPath(new URL('../../models', import.meta.url)));
  let failed = false;
  return {
    failed: () => failed,
    async find(text) {
      const answer = await host.find(text, never);
      if (answer.kind === 'found') {
        return answer.findings.map(({ start, end, label, score }) => ({ detector: nameGuard.id, entity: label, category: 'pii', severity: severities[label], span: { start, end }, confidence: Math.round(score * 1000) / 1000 })); // prettier-ignore
      }
      if (!failed) note(`parapet: names and addresses were not looked for: ${answer.why}`);
      failed = true;
      return [];
    },
  };
}
