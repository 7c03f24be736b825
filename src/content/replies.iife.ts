import { restoreCopies, watchCopies } from '../page-io/copy.ts';
import { reveal } from '../page-io/reveal.ts';
import { repeatOnCopy } from './copied.ts';
import { watchReplies } from './inbound.ts';

/** Injected where a reply can be seen: what follows, judges and marks it, and shows taken-out values to the person. */
const { parapet } = window;
if (parapet) {
  const { core } = parapet;
  const { guard, lifetime } = core;
  parapet.arrived('replies', true);
  const { within } = watchReplies(core);
  void reveal({ size: () => guard.vault.entries().length, occurrences: guard.vault.occurrences }, lifetime);
  watchCopies(repeatOnCopy(core, within), lifetime);
  restoreCopies(guard.vault.restore, lifetime);
}
