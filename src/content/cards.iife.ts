import { createCards } from './cards.ts';

/** Injected when a composer is first used: cards and notes, with all that draws them. */
const { parapet } = window;
parapet?.arrived('cards', createCards(parapet.core));
