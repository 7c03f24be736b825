import { readFileSync } from 'node:fs';
import { createGrounding, type Grounding } from '../judges/grounding/score.ts';
import type { TreeModel } from '../judges/grounding/trees.ts';
import { fileTrouble } from './refusal.ts';
import { note } from './streams.ts';

/**
 * Opens the grounding model beside the command line when it is first asked for. Where it cannot be read that is said
 * once, and nothing is held against evidence.
 */
export function groundingOnDemand(): () => Grounding | undefined {
  let opened: { readonly grounding: Grounding | undefined } | undefined;
  return () => (opened ??= { grounding: open() }).grounding;
}

function open(): Grounding | undefined {
  try {
    const table = readFileSync(new URL('../../models/grounding/trees.json', import.meta.url), 'utf8');
    return createGrounding(JSON.parse(table) as TreeModel);
  } catch (error) {
    const why = fileTrouble('models/grounding/trees.json', error);
    note(`parapet: the grounding model was not used, so claims are not held against the context: ${why}`);
    return undefined;
  }
}
