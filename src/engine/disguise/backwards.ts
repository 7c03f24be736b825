import { isWord } from '../ascii.ts';
import { regex } from '../regex.ts';
import { reversed } from './reversed.ts';
import type { Detector } from '../types.ts';
import type { Rewrite } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * Keys and addresses that are written backwards, told by their end: `…_phg` of one that begins with `ghp_`, `moc.` of a
 * domain.
 */

const isToken = (code: number): boolean => isWord(code) || code === 45 || code === 95;
const isJoint = (code: number): boolean => code === 43 || code === 46 || code === 47 || code === 61; // + . / =
const longest = 400;

function tokenStart(text: string, end: number): number {
  let start = end;
  for (; start > 0 && end - start < longest; start--) {
    const code = text.charCodeAt(start - 1);
    if (!isToken(code) && !isJoint(code)) break;
  }
  return start;
}

const prefix = /^[a-z][a-z\d_-]+[_-]$|^a[ks]ia$/;
const leastKey = 14;
const longestPrefix = 24;
const key = /(?<![\w.+/=-])[\w.+/=-]{10,400}(?:[_-][a-z\d_-]{1,23}|AI[KS]A)(?![\w.+/=-])/gi;

function* keysIn(text: string, from: number, ends: readonly string[]): Iterable<Rewrite> {
  for (const { 0: word, index } of text.matchAll(key)) {
    const tail = word.slice(-longestPrefix * 2).toLowerCase();
    if (!ends.some((end) => tail.includes(end))) continue;
    yield { start: from + index, end: from + index + word.length, text: reversed(word) };
  }
}

/** What a detector's keys begin with, turned round. */
const endings = (detectors: readonly Detector[]): readonly string[] => [
  ...new Set(
    detectors.flatMap(({ category, keywords }) =>
      category === 'secret' ? keywords.filter((word) => prefix.test(word)).map(reversed) : [],
    ),
  ),
];

export const backwardKeys = (detectors: readonly Detector[]): Woken => {
  const keywords = endings(detectors);
  const markers = {
    keywords,
    begin(text: string, at: number) {
      let end = at;
      while (end - at < longestPrefix && isToken(text.charCodeAt(end))) end++;
      return end - tokenStart(text, at) >= leastKey && !isJoint(text.charCodeAt(end)) ? at : -1;
    },
    reach: [longest, longestPrefix],
  } as const;
  return { markers, rewrites: (view, start, end) => keysIn(view.text.slice(start, end), start, keywords) };
};

const passwords = 'drowssap dwssap trowssap trownnek esarhpssap nekot terces ahnes yek_ipa'.split(' ');
/** A name and its value, both backwards: `7pmal-retto :drowssap`. */
const called = regex('gi')`
  (?<![^\s"'\`])(?<v>[^\s"'\`]{6,64})["'\`]?\s?[:=]\s?_?
  (?<name>${passwords.join('|')}|dwp)(?![a-z])
`;

export const backwardLines: Woken = {
  markers: {
    keywords: [...passwords, ':dwp', '=dwp', ': dwp', '= dwp'],
    begin: (text, at) =>
      /[:=]\s?_?$/.test(text.slice(Math.max(0, at - 3), at)) || !isToken(text.charCodeAt(at)) ? at : -1,
    reach: [80, 12],
  },
  *rewrites({ text }, start, end) {
    for (const { index, groups } of text.slice(start, end).matchAll(called)) {
      const { v = '', name = '' } = groups ?? {};
      yield { start: start + index, end: start + index + v.length, text: `${reversed(name)}: ${reversed(v)}` };
    }
  },
};

/** What Unicode's override shows from right to left (UAX 9), until it is popped or the line ends. */
const overridden = /\u202e([^\u202c\n]{1,2000})\u202c?/g;

export const overriddenReading: Woken = {
  markers: { keywords: ['\u202e'], reach: [2, 2_010] },
  *rewrites({ text }, start, end) {
    for (const { 0: run, 1: inner = '', index } of text.slice(start, end).matchAll(overridden))
      yield { start: start + index, end: start + index + run.length, text: reversed(inner) };
  },
  label: 40,
  sure: true,
};

/** What fills base64 up stands at its end, so this one is backwards: `==AcvB3c`. */
const blob = /(?<![\w+/=.)\]-])={1,2}[\w+/-]{20,2000}(?![\w+/=-])/g;
const blobHere = new RegExp(blob.source, 'y');

export const backwardBlobs: Woken = {
  markers: {
    keywords: ['==', ' =', '"=', "'=", '\n='],
    begin(text, at) {
      blobHere.lastIndex = text.charAt(at) === '=' ? at : at + 1;
      return blobHere.test(text) ? at : -1;
    },
    reach: [2, 2_010],
  },
  *rewrites({ text }, start, end) {
    for (const { 0: run, index } of text.slice(start, end).matchAll(blob))
      yield { start: start + index, end: start + index + run.length, text: reversed(run) };
  },
};

const domain = regex('i')`
  ^(?:moc|ten|gro|ed|ln|eb|ta|hc|rf|ti|se|tp|lp|ku|ue|ude|ur|oi|em|nc|pj|rb|ni|ofni|vog|zc|es|on|kd|if|ei)\.
`;
const forwards = /[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.[a-z]{2,}(?![\w.])/iy;
const rest = /[\w.+-]{1,64}/y;

/** Where the address begins whose `@` is at `at`; -1: it is none that is written backwards. */
function addressStart(text: string, at: number): number {
  const start = tokenStart(text, at);
  forwards.lastIndex = at + 1;
  return at - start > 3 && domain.test(text.slice(start, start + 5)) && !forwards.test(text) ? start : -1;
}

function* addressesIn(text: string, from: number): Iterable<Rewrite> {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = addressStart(text, at);
    rest.lastIndex = at + 1;
    if (start < 0 || !rest.test(text)) continue;
    yield { start: from + start, end: from + rest.lastIndex, text: reversed(text.slice(start, rest.lastIndex)) };
    at = rest.lastIndex;
  }
}

export const backwardAddresses: Woken = {
  markers: { keywords: ['@'], begin: (text, at) => (addressStart(text, at) < 0 ? -1 : at), reach: [longest, 70] },
  rewrites: (view, start, end) => addressesIn(view.text.slice(start, end), start),
};
