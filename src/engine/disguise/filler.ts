import { regex } from '../regex.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Signs strewn over a value, and the request to leave them out: `jo*b@ac*me.d*e (without the stars)`. */

const requests = [
  'weglassen', 'weglass', 'sternchen', 'asterisk', 'without the', 'remove the', 'ignore the', 'delete the', 'strip the',
  'drop the', 'leave out', 'take out', 'entfern', 'ohne die', 'sans les', 'enlève', 'retire', 'sin los', 'sin las',
  'quita', 'sem os', 'tira os', 'senza', 'togli', 'zonder', 'verwijder', 'usuń', 'bez ', 'убер', 'без ', 'ta bort',
  'fjern', 'poista',
]; // prettier-ignore
const strewn = regex('g')`
  (?<![^\s"'\`“„«‘(\[{<:=])[\w.@+-]*(?<sign>[*~^|#!_])[\w.@+-]+(?:\k<sign>{1,2}[\w.@+-]+){2,40}
  (?![^\s,;.!?:)\]}>"'\`“”»’])
`;

function* fillersIn(text: string, from: number): Iterable<Rewrite> {
  for (const { 0: word, index, groups } of text.matchAll(strewn)) {
    for (let at = 0; at < word.length; at++) {
      if (word[at] === groups?.['sign']) yield { start: from + index + at, end: from + index + at + 1, text: '' };
    }
  }
}

export const fillerReading: Woken = {
  markers: { keywords: requests, reach: [160, 160] },
  rewrites: ({ text }, start, end) => fillersIn(text.slice(start, end), start),
};
