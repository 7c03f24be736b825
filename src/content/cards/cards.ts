import type { CardAnswer, CardRequest } from '../../ui/card-types.ts';
import { foundCards, type FoundCards } from './found-cards.ts';
import { openScreen } from './screen.ts';
import type { Core } from '../shared.ts';
import { textCards, type TextCards } from './text-cards.ts';

/** What a person is told, and what they answer. */
export interface Cards extends FoundCards, TextCards {
  /** Asks, or says, what another part has put in words. */
  ask(request: CardRequest): Promise<CardAnswer>;
  say(request: CardRequest): void;
}

export function createCards(core: Pick<Core, 'titleOf' | 'keysTo' | 'report' | 'lifetime'>): Cards {
  const screen = openScreen(core);
  const { ask, say } = screen;
  return { ask, say, ...foundCards(screen, core.titleOf), ...textCards(screen, core.report) };
}
