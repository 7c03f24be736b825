import { seeClosedRoots } from '../page-io/shadow-roots.ts';
import { openOrClosedRoot } from '../platform/closed-roots.ts';
import { createCards } from './cards.ts';

/** Injected when a composer is first used: cards and notes, with all that draws them. */
const { parapet } = window;
seeClosedRoots(openOrClosedRoot);
parapet?.arrived('cards', createCards(parapet.core));
