/** Whether a word that may name a password stands where one is told: far cheaper than the patterns that read it. */

import { regex } from './regex.ts';
import { isDigit, isLetter } from './ascii.ts';

/** Signs that a password has and few words do. */
const signs = new Uint8Array(128);
for (const sign of '!@#$%^&*_+=~?-') signs[sign.charCodeAt(0)] = 1;

/**
 * Whether `pass`, `pwd` or the like at `at` names a password: not inside `passed` or `compass`; short names count only
 * at the start of a word.
 */
export function namesPassword(text: string, at: number): boolean {
  const isWithin = isLetter(text.charCodeAt(at - 1));
  const name = text.slice(at, at + 6).toLowerCase();
  const isOwned = (): boolean =>
    !isWithin || /(?:user|admin|root|db|e?mail|smtp|ftp|ldap|sql)$/i.test(text.slice(Math.max(0, at - 5), at));
  if (/^(?:psk|mdp)/.test(name)) return !isWithin;
  if (/^pw(?!d)/.test(name)) return isOwned();
  if (!name.startsWith('pass')) return true;
  if (/^pass[aeio][a-z]/.test(name)) return false;
  return /^pass[wcpe]/.test(name) || isOwned();
}

/** Whether what joins a name and its value, or quotes one, follows within `reach` units. */
export function hasJoint(text: string, at: number, reach: number): boolean {
  for (let end = Math.min(text.length, at + reach); at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 58 || code === 61 || code === 62 || code === 34 || code === 39 || code === 96 || code === 0xff1a)
      return true;
  }
  return false;
}

/** Whether a digit or a sign, as in nearly all passwords, stands from `from` to `to`. */
export function hasSign(text: string, from: number, to: number): boolean {
  for (let at = Math.max(0, from); at < to && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isDigit(code) || signs[code] === 1) return true;
  }
  return false;
}

/** As far from a name as words stand that tell of it. */
const before = 64;
const behind = 90;
const change = / (?:from|von|de|da|z|с|från|fra|van) /i;
const setting = /mud|alter|troc|redefini|cambi|chang|zmieni|измен|смен|помен|ndert|gewijzigd|veranderd/i;
const link = / (?:as|als|comme|como|come|jako|som|for|is|ist|est|es|è|é|är|er|=) /i;

/** False where no pattern with `from` behind the name fits, nor any with a verb of setting, or `is`, before it. */
export const tellsChange = (text: string, at: number): boolean => change.test(text.slice(at, at + behind));
export const tellsSetting = (text: string, at: number): boolean =>
  setting.test(text.slice(Math.max(0, at - before), at));
export const isLinked = (text: string, at: number): boolean => link.test(text.slice(Math.max(0, at - before), at));

/** Behind a name, `password field`, `Passwort-Feld`: forms, pages and rules have to do with passwords and are none. */
const ofForm = regex('iu')`
  ^(?:\p{L}{0,3}['’]?s)?[ _-]?(?:
    attribute|button|campo|class(?!ified)|column|component|dialog|element|feld|field|form(?!er)|hint|hinweis
    |icon|input|klasse|label|länge|length|maske|page(?!r)|pattern|placeholder|policy|policies|regel
    |requirement|richtlinie|rule|screen|seite|selector|spalte|stärke|strength|toggle|tooltip|validat|veld
    |widget
  )
`;

export const isOfForm = (after: string): boolean => ofForm.test(after);
