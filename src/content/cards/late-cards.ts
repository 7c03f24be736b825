import { plainNote } from '../../ui/plain-note.ts';
import { lateWords } from '../../ui/late-words.ts';
import type { Cards } from '../offers.ts';
import type { Loader } from '../parts.ts';

/**
 * Cards that come when the first is needed. What was stopped is stopped meanwhile; where none can be had, a plain note
 * says so.
 */
export function lateCards(loader: Loader): Cards {
  const withCards = (work: (cards: Cards) => void): void =>
    void loader.load('cards').then((cards) => (cards ? work(cards) : plainNote(lateWords.told)));
  return {
    async stopped(...about) {
      const cards = await loader.load('cards');
      if (cards) return cards.stopped(...about);
      plainNote(lateWords.stopped);
      return { action: 'dismiss', reasonGiven: false };
    },
    async ask(request) {
      const cards = await loader.load('cards');
      if (cards) return cards.ask(request);
      plainNote(lateWords.file);
      return { action: 'dismiss', reasonGiven: false };
    },
    say: (request) => withCards((cards) => cards.say(request)),
    replaced: (...about) => withCards((cards) => cards.replaced(...about)),
    notReplaced: (...about) => withCards((cards) => cards.notReplaced(...about)),
    unchecked: (...about) => withCards((cards) => cards.unchecked(...about)),
    entered: (...about) => void loader.load('cards').then((cards) => cards?.entered(...about)),
    received: (...about) => withCards((cards) => cards.received(...about)),
    copied: (...about) => withCards((cards) => cards.copied(...about)),
    refused: (...about) => withCards((cards) => cards.refused(...about)),
    passed: (...about) => withCards((cards) => cards.passed(...about)),
  };
}
