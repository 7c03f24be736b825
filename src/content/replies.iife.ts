import { occurrencesIn, restored } from '../engine/redact/occurrences.ts';
import { restoreWrites } from '../page-io/revealing/clipboard.ts';
import { restoreCopies, watchCopies } from '../page-io/revealing/copy.ts';
import { reveal } from '../page-io/revealing/reveal.ts';
import { seeClosedRoots } from '../page-io/shadow-roots.ts';
import { repeatOnCopy } from './replies/copied.ts';
import { watchReplies } from './replies/inbound.ts';

/** Injected where a reply can be seen: what follows, judges and marks it, and shows taken-out values to the person. */
const { parapet } = window;
if (parapet) {
  const { core } = parapet;
  const { guard, lifetime } = core;
  seeClosedRoots(parapet.core.rootOf);
  parapet.arrived('replies', true);
  const { within } = watchReplies(core);
  const { standIns, entries } = guard.vault;
  const occurrences = (text: string) => occurrencesIn(text, standIns);
  const restore = (text: string): string => restored(text, standIns);
  const size = (): number => entries().length;
  void reveal({ size, occurrences }, lifetime);
  watchCopies(repeatOnCopy(core, within), lifetime);
  restoreCopies(restore, lifetime);
  restoreWrites(core.line(), restore, size);
}
