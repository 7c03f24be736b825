import { ending } from './ending.ts';
import { entropy } from './entropy.ts';
import { isExpression, isIdentifier, isOrdinary, isStock } from './no-secret.ts';

/** Whether a value that stands where a secret would is one: chosen by a person (a password) or made by a machine. */

interface Make {
  readonly letters: boolean;
  readonly digits: boolean;
  /** Signs inside, beside `-` and `_`. */
  readonly signs: boolean;
  readonly mixedCase: boolean;
}

const madeOf = (value: string): Make => ({
  letters: /\p{L}/u.test(value),
  digits: /\d/.test(value),
  signs: /[^\p{L}\d\s_-]/u.test(value),
  mixedCase: /\p{Ll}\p{Lu}|\p{Lu}\p{Lu}\p{Ll}/u.test(value),
});

/** The same, by one loop where all is ASCII. */
function makeOf(value: string): Make {
  let letters = false;
  let digits = false;
  let signs = false;
  let mixedCase = false;
  let kinds = 0; // of the last two letters, two bits each: 1 capital, 2 small
  for (let at = 0; at < value.length; at++) {
    const code = value.charCodeAt(at);
    let kind = 0;
    if (code > 127) return madeOf(value);
    if (code >= 97 && code <= 122) kind = 2;
    else if (code >= 65 && code <= 90) kind = 1;
    else if (code >= 48 && code <= 57) digits = true;
    else if (code > 32 && code !== 95 && code !== 45) signs = true;
    else if (code < 32 && (code < 9 || code > 13)) signs = true;
    letters ||= kind > 0;
    mixedCase ||= (kind === 1 && (kinds & 3) === 2) || (kind === 2 && kinds === 5);
    kinds = ((kinds << 2) | kind) & 15;
  }
  return { letters, digits, signs, mixedCase };
}

/** Three or more words: `correct-horse-battery`. */
const passphrase = /^\p{L}{3,}(?:[-_.]\p{L}{3,}){2,}$/u;

/** A password in quotes behind a name for it. */
export function isQuotedPassword(value: string): boolean {
  if (value.length < 4 || isStock(value) || /^[$%#]?[{(<[].*[})>\]]$/.test(value) || /^(?:\$\w+)+$/.test(value))
    return false;
  const { letters, digits, signs, mixedCase } = makeOf(value);
  if (/\s/.test(value)) return digits && signs && value.split(/\s/).length < 4;
  if (digits || passphrase.test(value)) return letters || signs || value.length >= 6;
  if (signs) return value.length >= 6 && (!/^[A-Z]?[a-z]+[.!?:]$/.test(value) || !letters);
  return (
    value.length >= 10 && !/passw|contras|senha|confirm|invalid|_/i.test(value) && (mixedCase || /^[a-z]+$/.test(value))
  );
}

/** A password without quotes. `plain`: where nothing but a value can stand, as in a line `DB_PASSWORD=…`. */
export function isBarePassword(value: string, plain: boolean): boolean {
  if (value.length < 4 || isStock(value) || isExpression(value) || (!plain && isOrdinary(value))) return false;
  const { letters, digits, signs, mixedCase } = makeOf(value);
  if (digits) return letters || signs || value.length >= 6;
  if (passphrase.test(value)) return plain || value.includes('-');
  if (signs) return value.length >= 6 && /[^\p{L}\s_.-]./u.test(value);
  return value.length >= 6 && plain && (mixedCase || value.length >= 8 || value !== value.toLowerCase());
}

/** `Python3`, `step-1`, `iPhone13`. */
const numbered = /^[A-Za-z]+\d?[-/]?\d{1,3}$/;

/** `Kestrel8475`, but no year behind a name. */
const nameAndNumber = /^\p{Lu}\p{Ll}{3,}(?!(?:19|20)\d\d$)\d{4,6}$/u;

/** Four or more words: no term of a trade is joined from so many long ones. */
const longPassphrase = /^\p{L}{4,}(?:[-_.]\p{L}{4,}){3,}$/u;

/** A password inside a sentence. `linked`: after "is", "to" or a colon; without, only what can be nothing else. */
export function isSpokenPassword(value: string, linked: boolean): boolean {
  if (value.length < 4 || isStock(value) || isOrdinary(value) || isExpression(value)) return false;
  const { letters, digits, signs, mixedCase } = makeOf(value);
  if (!linked)
    return (
      longPassphrase.test(value) ||
      (value.length >= 6 &&
        letters &&
        digits &&
        (nameAndNumber.test(value) || (!numbered.test(value) && (signs || mixedCase || /[-_].*\d/.test(value)))))
    );
  if (digits && letters) return value.length >= 5;
  if (digits) return value.length >= 6 && signs;
  if (passphrase.test(value)) return value.split(/[-_.]/).every((part) => part.length > 3);
  return (
    (signs && /[^\p{L}\s'’.,/&-]/u.test(value.slice(0, -1)) && value.length >= 6) || (mixedCase && value.length >= 8)
  );
}

/** `password copper-otter-lamp`, and then the sentence ends: an adjective would go on. */
export const isLonePassphrase = (word: string, after: string): boolean =>
  /^\p{L}{4,}(?:-\p{L}{4,}){2,}$/u.test(word) && /^["'`”»]?\s{0,3}(?:[.,;!?)]|\n|$)/.test(after);

const hashName = ending(
  /(?:sha-?\d*|md5|hash|checksum|digest|integrity|etag|fingerprint|commit|revision)["'\s:=_-]*$/i,
);
const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/**
 * A key or token made by a machine: many different characters, digits among letters, no words. `before` is the text in
 * front of it; a UUID or a bare hash is one only where `sure` says that the name can mean nothing else.
 */
export function isMachineMade(value: string, before: string, sure: boolean): boolean {
  if (isStock(value) || isExpression(value) || hashName(before)) return false;
  if (uuid.test(value)) return sure;
  if (isIdentifier(value)) return false;
  const { letters, digits, mixedCase } = makeOf(value);
  if (!letters || (!digits && !(mixedCase && value.length >= 24))) return false;
  if (/^[0-9a-f]+$/i.test(value)) return sure && value.length >= 20 && entropy(value) > 2.8;
  if (/^(?:[A-Za-z]{2,}[-_./ ]){2,}[A-Za-z]*\d{0,4}$/.test(value) || /^[\w-]+(?:\.[\w-]+)+\.[a-z]{2,6}$/i.test(value))
    return false;
  return entropy(value) >= (sure ? 3 : 3.5) + (value.length > 24 ? 0.3 : 0);
}
