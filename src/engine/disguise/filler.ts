import { regex } from '../regex.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/** Signs strewn over a value, and the request to leave them out: `jo*b@ac*me.d*e (without the stars)`. */

const requests = [
  'weglassen', 'weglass', 'sternchen', 'asterisk', 'without the', 'remove the', 'ignore the', 'delete the', 'strip the',
  'drop the', 'leave out', 'take out', 'entfern', 'ohne die', 'sans les', 'enlève', 'retire', 'sin los', 'sin las',
  'quita', 'sem os', 'tira os', 'senza', 'togli', 'zonder', 'verwijder', 'usuń', 'bez ', 'убер', 'без ', 'ta bort',
  'fjern', 'poista', ...['drop', 'remove', 'delete', 'ignore', 'strip', 'skip', 'omit', 'without', 'cut', 'take out', 'leave out'].flatMap(
    (verb) => ['every', 'all', 'each', 'any'].map((how) => `${verb} ${how}`),
  ), 'skip the', 'omit the', 'streiche', 'lösche',
]; // prettier-ignore
const strewn = regex('g')`
  (?<![^\s"'\`“„«‘(\[{<:=])[\w.@+=:/-]*(?<sign>[*~^|#!_])[\w.@+=:/#!$%&?-]+(?:\k<sign>{1,2}(?:(?!\k<sign>)[\w.@+=:/#!$%&?-])+){2,40}
  (?![^\s,;.!?:)\]}>"'\`“”»’])
`;

/** The letter or sign that is to be left out, as the request calls it. */
const called = regex('u')`
  (?:every|all(?: the)?|each|any|the|jedes|alle|die|les|le|los|las|os|le|de|het|wszystkie|letters?|chars?|characters?|buchstaben?)
  \s{1,2}(?:(?:letters?|chars?|characters?|signs?|symbols?|buchstaben?|zeichen|lettres?|letras?)\s{1,2})?
  (?:["'\`“„«](?<quoted>[^\s"'\`”»]{1,4})["'\`”»]|(?<bare>(?<letter>[A-Za-z])\k<letter>{0,3}|[^\w\s"'\`.,:;()]{1,3}))(?:['’]?s)?(?![\p{L}\d])
`;
const longWord = /[^\s"'`]{12,400}/g;
const leastFillers = 3;

/** The same where a letter, or several, was strewn: `drop every X: skXX-aXX`. */
function* namedFillers(text: string, from: number): Iterable<Rewrite> {
  const { quoted, bare } = called.exec(text)?.groups ?? {};
  const filler = quoted ?? bare;
  if (filler === undefined || /^[*~^|#!_]$/.test(filler)) return;
  for (const { 0: word, index } of text.matchAll(longWord)) {
    if (word.split(filler).length <= leastFillers) continue;
    for (let at = word.indexOf(filler); at >= 0; at = word.indexOf(filler, at + filler.length))
      yield { start: from + index + at, end: from + index + at + filler.length, text: '' };
  }
}

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

export const namedFillerReading: Woken = {
  markers: fillerReading.markers,
  rewrites: ({ text }, start, end) => namedFillers(text.slice(start, end), start),
};
