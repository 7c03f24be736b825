import {
  antonyms,
  chatter,
  comparatives,
  feminine,
  joiners,
  masculine,
  modals,
  negations,
  quantifiers,
} from './lexicon.ts';
import type { Meanings } from './meanings.ts';
import { share, type Case, type Features } from './novelty.ts';
import type { Window } from './windows.ts';
import { stemOf, type Word } from './words.ts';

/** A set of stems, or a map by stem. */
type Stems = Pick<ReadonlySet<string>, 'has'>;

const few = (count: number): number => Math.min(count, 3);
const turns = new Set(['but', 'instead', 'rather', 'however', 'although', 'despite', 'unlike', 'only']);

/**
 * Whether the claim turns its evidence round: negation, opposites, doubt, amounts and comparisons that are not there.
 */
export function polarity(given: Case): Features {
  const { claim, source, windows, meanings } = given;
  const news = (list: ReadonlySet<string>, { stems }: Window) =>
    few(claim.filter(({ lower }) => list.has(lower) && !stems.has(stemOf(lower))).length);
  const everywhere = source.places;
  const not = claim.filter(({ lower }) => negations.has(lower)).length;
  return {
    negations: few(not),
    negatedAlone: not > 0 && !windows[1].negated ? 1 : 0,
    negationLost: not === 0 && windows[0].negated ? 1 : 0,
    ...negatedWords(claim, windows[2]),
    oppositesNear: few(opposites(claim, windows[1].stems)),
    oppositesFour: few(opposites(claim, windows[2].stems)),
    oppositesFar: few(opposites(claim, everywhere)),
    oppositeShare: share(opposites(claim, everywhere), claim.length),
    contrary: few(contrary(claim, windows[1].stems, meanings)),
    contraryFour: few(contrary(claim, windows[2].stems, meanings)),
    modalsNew: news(modals, windows[1]),
    modalsLost: lost(modals, claim, windows[0]),
    quantifiersNew: news(quantifiers, windows[2]),
    quantifiersLost: lost(quantifiers, claim, windows[0]),
    comparativesNew: news(comparatives, windows[2]),
    joinersNew: news(joiners, windows[2]),
    turns: few(claim.filter(({ lower }) => turns.has(lower)).length),
    turnsNew: news(turns, windows[2]),
    prefixed: few(claim.filter((word) => prefixTurned(word, everywhere)).length),
    chatter: share(claim.filter(({ lower }) => chatter.has(lower)).length, claim.length),
    chatterAny: few(claim.filter(({ lower }) => chatter.has(lower)).length),
    genderNew: gender(claim, windows[2]),
  };
}

/** Words of the claim whose opposite is in the evidence while they are not. */
function opposites(claim: readonly Word[], stems: Stems): number {
  return claim.filter(
    ({ lower, stem }) => !stems.has(stem) && antonyms.get(lower)?.some((other) => stems.has(stemOf(other))),
  ).length;
}

/** As `opposites`, by the thesaurus, and not of words in the claim itself: "rise and fall". */
function contrary(claim: readonly Word[], stems: Stems, meanings: Meanings): number {
  return claim.filter(({ stem, stop }) => {
    if (stop || stems.has(stem)) return false;
    for (const other of meanings.get(stem)?.opposites ?? []) if (stems.has(other)) return true;
    return false;
  }).length;
}

const lost = (list: ReadonlySet<string>, claim: readonly Word[], { words }: Window): number => {
  const ours = new Set(claim.map(({ lower }) => lower));
  return few(new Set(words.map(({ lower }) => lower).filter((lower) => list.has(lower) && !ours.has(lower))).size);
};

/** "unable" where the evidence says "able", and the other way round. */
function prefixTurned({ lower, stem }: Word, stems: Stems): boolean {
  const bare = lower.replace(/^(?:un|in|im|dis|non|ir)(?=\p{L}{4})/u, '');
  if (stems.has(stem)) return false;
  return (
    (bare !== lower && stems.has(stemOf(bare))) ||
    ['un', 'in', 'dis', 'im'].some((prefix) => lower.length > 4 && stems.has(stemOf(prefix + lower)))
  );
}

/** Which words come within three words of a negation. */
function underNegation(words: readonly Word[]): ReadonlySet<string> {
  const under = new Set<string>();
  words.forEach(({ lower }, at) => {
    if (negations.has(lower)) for (const { stem, stop } of words.slice(at + 1, at + 5)) if (!stop) under.add(stem);
  });
  return under;
}

function negatedWords(claim: readonly Word[], window: Window): Features {
  const ours = underNegation(claim);
  const theirs = underNegation(window.words);
  const known = claim.filter(({ stop, stem }) => !stop && window.stems.has(stem)).map(({ stem }) => stem);
  return {
    turnedToNot: few(known.filter((stem) => ours.has(stem) && !theirs.has(stem)).length),
    turnedToYes: few(known.filter((stem) => !ours.has(stem) && theirs.has(stem)).length),
    negatedNew: few([...ours].filter((stem) => !window.stems.has(stem)).length),
  };
}

function gender(claim: readonly Word[], { words }: Window): number {
  const has = (list: ReadonlySet<string>, of: readonly Word[]) => of.some(({ lower }) => list.has(lower));
  const turned = (ours: ReadonlySet<string>, other: ReadonlySet<string>) =>
    has(ours, claim) && !has(ours, words) && has(other, words);
  return turned(feminine, masculine) || turned(masculine, feminine) ? 1 : 0;
}
