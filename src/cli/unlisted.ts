import type { Category, Severity } from '../engine/types.ts';
import { nameKinds } from '../protocol/names.ts';
import { fileWords } from '../ui/file-words.ts';

/** What is found by no detector's file, but reported all the same, under an id and an entity that a policy may name. */
interface Unlisted {
  readonly id: string;
  readonly entity: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly title: string;
  readonly how: string;
}

export const unlisted: readonly Unlisted[] = [
  {
    id: 'exact-data-match',
    entity: 'EXACT_DATA_MATCH',
    category: 'custom',
    severity: 'high',
    title: 'Record of your organisation',
    how: 'finds records whose salted hashes the policy lists ("parapet fingerprint" makes them)',
  },
  {
    id: 'hidden-orders',
    entity: 'HIDDEN_ORDERS',
    category: 'injection',
    severity: 'high',
    title: fileWords.order,
    how: 'finds wording of prompt injection in what a document hides from people (src/engine/orders.ts)',
  },
  ...Object.entries(nameKinds).map(([entity, { detector, title, severity }]) => ({
    id: detector,
    entity,
    category: 'pii' as const,
    severity,
    title,
    how: 'found by a model on the device, with --models (models/name-guard/card.json)',
  })),
];
