import { seeClosedRoots } from '../page-io/shadow-roots.ts';
import { createCards } from './cards/cards.ts';

/** Injected when a composer is first used: cards and notes, with all that draws them. */
const { parapet } = window;
if (parapet) {
  seeClosedRoots(parapet.core.rootOf);
  parapet.arrived('cards', createCards(parapet.core));
}
