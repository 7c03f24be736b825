import { restoreCopies } from '../page-io/copy.ts';
import { reveal } from '../page-io/reveal.ts';
import { watchReplies } from './inbound.ts';

/** Injected where a reply can be seen: what follows, judges and marks it, and shows taken-out values to the person. */
const { parapet } = window;
if (parapet) {
  const { guard, lifetime } = parapet.core;
  parapet.arrived('replies', true);
  void watchReplies(parapet.core);
  void reveal({ size: () => guard.vault.entries().length, occurrences: guard.vault.occurrences }, lifetime);
  restoreCopies(guard.vault.restore, lifetime);
}
