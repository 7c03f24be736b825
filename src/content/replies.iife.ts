import { watchReplies } from './inbound.ts';

/** Injected where a reply can be seen: what follows, judges and marks it. */
const { parapet } = window;
if (parapet) {
  parapet.arrived('replies', true);
  void watchReplies(parapet.core);
}
