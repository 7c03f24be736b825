import type { Composer } from '../../page-io/writing/composer.ts';
import { showCard, showNote, type CardAnswer, type CardRequest } from '../../ui/card-host.ts';
import type { Core } from '../shared.ts';

/** Where cards and notes are shown. A card asks, a note only says. */
export interface Screen {
  ask(request: CardRequest): Promise<CardAnswer>;
  say(request: CardRequest): void;
  /** Beside a composer, where there is one. */
  note(composer: Composer | undefined, request: Omit<CardRequest, 'actions' | 'anchor'>): void;
  anchorOf(composer: Composer | undefined): Pick<CardRequest, 'anchor'>;
}

export function openScreen({ keysTo, lifetime }: Pick<Core, 'keysTo' | 'lifetime'>): Screen {
  const anchorOf: Screen['anchorOf'] = (composer) =>
    composer ? { anchor: composer.element.getBoundingClientRect() } : {};
  const say: Screen['say'] = (request) => showNote(request, lifetime);
  return {
    ask: (request) => showCard(request, keysTo, lifetime),
    say,
    note: (composer, request) => say({ ...request, actions: [], ...anchorOf(composer) }),
    anchorOf,
  };
}
