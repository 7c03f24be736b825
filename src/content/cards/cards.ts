import type { Cards } from '../offers.ts';
import { foundCards } from './found-cards.ts';
import { openScreen } from './screen.ts';
import type { Core } from '../shared.ts';
import { textCards } from './text-cards.ts';

export function createCards(core: Pick<Core, 'titleOf' | 'keysTo' | 'report' | 'lifetime'>): Cards {
  const screen = openScreen(core);
  const { ask, say } = screen;
  return { ask, say, ...foundCards(screen, core.titleOf), ...textCards(screen, core.report) };
}
