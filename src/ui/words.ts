/** What is said of a text that holds something: one sentence, plain and without blame. */

import { regex } from '../engine/regex.ts';

/** A kind of thing and how many of it. */
export interface Held {
  readonly title: string;
  readonly count: number;
}

/** Titles begin in upper case; these first words are no names, so inside a sentence they do not. */
const commonWord = regex('')`
  ^(?:
    AI(?= service)|Account|Address|Authorisation|Bank|Basic|Bearer|Birth|Card|Connection|Credential
    |Cryptocurrency|Customer|Database|Date|Driving|E-mail|Encrypted|Full|Generic|Home|Identity|Key|Login
    |Medical|Name|National|Passport|Password|Payment|Person|Personal|Phone|Postal|Prescriber|Private|Secret
    |Session|Signed|Street|Token|Vehicle|Web|Word
  )\b
`;

/** Letters whose names begin with a vowel: "an SSH key". Some capitals are read as a word: "a SIM". */
const vowelLetter = /^(?:[AEFHILMNORSX](?=[A-Z])|npm\b)/;
const readAsWord = /^(?:SIM|LIN|NIN|HO|SI|LO|MA|SA|RO)[A-Z]/;
const vowelSound = /^(?:[aeio]|u(?!k\b|s\b|k[a-z]|ni|se|ga|r[aeiou]))/i;
const saysYou = /^(?:Euro|UK|US)/;

const inSentence = (title: string): string =>
  commonWord.test(title) && !title.startsWith('AI') ? `${title[0]?.toLowerCase() ?? ''}${title.slice(1)}` : title;

function article(title: string): string {
  if (saysYou.test(title)) return 'a';
  const spelt = vowelLetter.test(title) || (/^[A-Z]{2}/.test(title) && !readAsWord.test(title));
  return (spelt ? vowelLetter : vowelSound).test(title) ? 'an' : 'a';
}

/** "Bank account (IBAN)" becomes "Bank accounts (IBAN)"; "Password in a URL" becomes "Passwords in a URL". */
function plural(title: string): string {
  const head = /^.*?(?= (?:for|from|in|named|of|that|with) | \(|$)/.exec(title)?.[0] ?? title;
  const ending = /(?:s|x|ch|sh)$/.test(head) ? 'es' : /[^aeiou]y$/.test(head) ? 'ies' : 's';
  return `${ending === 'ies' ? head.slice(0, -1) : head}${ending}${title.slice(head.length)}`;
}

const one = ({ title, count }: Held): string =>
  count === 1 ? `${article(title)} ${inSentence(title)}` : `${count} ${inSentence(plural(title))}`;

/** "an AWS access key", "2 phone numbers and an e-mail address", "an AWS access key and 3 other kinds of private data". */
export function held(things: readonly Held[]): string {
  const [first, second, ...rest] = things;
  if (!first) return 'something private';
  if (!second) return one(first);
  return rest.length === 0
    ? `${one(first)} and ${one(second)}`
    : `${one(first)} and ${rest.length + 1} other kinds of private data`;
}

/** Adds up findings by their titles, in the order of their first appearance. */
export function heldIn(titles: Iterable<string>): readonly Held[] {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  return [...counts].map(([title, count]) => ({ title, count }));
}

function replaced(things: readonly Held[]): string {
  const what = held(things);
  const one = things.length === 1 && things[0]?.count === 1;
  return `${what.charAt(0).toUpperCase()}${what.slice(1)} ${one ? 'was' : 'were'} replaced.`;
}

export const headings = {
  block: (things: readonly Held[]) => `This holds ${held(things)}, so it was not sent.`,
  warn: (things: readonly Held[]) => `This holds ${held(things)}. Send it?`,
  replaced,
  request: (things: readonly Held[]) => `The page tried to send ${held(things)}. It was stopped.`,
  draft: (things: readonly Held[]) => `This holds ${held(things)}. It will not be sent.`,
  received: 'What the chatbot gets',
  hidden: 'This holds text that you cannot see.',
  orders: 'What you put in gives the chatbot orders.',
  copied: (count: number) => `You copied ${count === 1 ? 'a marked passage' : `${count} marked passages`}.`,
  passed: (things: readonly Held[]) => `A hidden part of the page sent ${held(things)}. It could not be stopped.`,
  unchecked: 'This text could not be checked, so it was not sent.',
  error: 'Parapet could not change this text.',
  misplaced: 'The editor put the placeholder in the wrong place.',
} as const;

export const texts = {
  block: 'Your text is still here, just as you wrote it.',
  changed: 'Your text is still here. Parapet put placeholders in it: please check that they are in the right place.',
  warn: 'Nothing has been sent yet.',
  replaced: 'The chatbot does not get what was there. In replies, you still see it.',
  request: 'The page itself keeps working.',
  draft: 'The page tried to send it while you were writing.',
  received: 'Exactly this leaves when you send. Marked is what you cannot see, or what is written in disguise.',
  receivedPlain: 'Exactly this leaves when you send. Nothing in it is hidden.',
  receivedEmpty: 'There is nothing in the box yet.',
  hidden: 'The chatbot reads it all the same. Look at what it gets, or take it out.',
  orders: 'If you did not mean to, take them out.',
  copied: 'Please check before you pass it on.',
  passed: 'From now on Parapet holds what goes there. Change that password or key, to be safe.',
  unchecked: 'It is still here. Press send again; a shorter text, or loading the page again, may help.',
  error: 'Please take the marked items out by hand. Nothing is sent until then.',
  misplaced: 'Please delete the placeholder, and what is private, by hand. Nothing is sent until then.',
} as const;

export const labels = {
  replace: 'Replace with placeholder',
  keep: 'Keep editing',
  send: 'Send anyway',
  allow: 'Keep it in',
  see: 'See what the chatbot gets',
  takeOut: 'Take it out',
  close: 'Close',
} as const;

export const cardWords = {
  close: 'Close',
  more: 'Details',
  view: 'The text as the chatbot gets it',
  reason: 'Why does it need to be sent?',
  reasonKept: 'Only that you gave a reason is recorded, not its words.',
  setBy: (organisation: string) => `Policy set by ${organisation}`,
} as const;
