import { whole } from '../../page-io/writing/framed.ts';
import { plainNote } from '../../ui/plain-note.ts';
import { lateWords } from '../../ui/late-words.ts';
import type { CardAnswer } from '../../ui/card-types.ts';
import type { Cards } from '../offers.ts';
import type { Loader } from '../parts.ts';

/** Said where no cards can be had, of what is not just told. */
const instead: Partial<Record<keyof Cards, string>> = { stopped: lateWords.stopped, entered: '' };
const dismissed: CardAnswer = { action: 'dismiss', reasonGiven: false };

type Says = Readonly<Record<keyof Cards, (...about: readonly unknown[]) => unknown>>;

/**
 * Cards that come when the first is needed. What was stopped is stopped meanwhile; where none can be had, a plain note
 * says so. What they are told may come from another frame.
 */
export const lateCards = (loader: Loader): Cards =>
  new Proxy({} as Cards, {
    get:
      (_none, name: keyof Cards) =>
      async (...about: readonly unknown[]) => {
        const cards = (await loader.load('cards')) as Says | undefined;
        if (cards) return cards[name](...about.map(whole));
        const words = instead[name] ?? lateWords.told;
        if (words !== '') plainNote(words);
        return dismissed;
      },
  });
