import { regex } from '../regex.ts';
import { luhn } from '../checksums.ts';
import { isQuotedPassword } from '../credible.ts';
import type { Rewrite } from './view.ts';
import { isOfForm } from '../password-name.ts';
import { isPlaceholder } from '../placeholder.ts';
import { isIdentifier, isOrdinary } from '../no-secret.ts';

/**
 * What a disguise hides beside a word for a password is one, and a number that begins like a telephone's is one: why
 * would it be hidden else?
 */

const names = regex('giu')`
  pass(?:wor[dt]|wd|phrase|code|e(?![a-z]))
  |kennwort
  |(?<![a-z])(?:pass|pwd?|psk|mdp|creds?)(?![a-z])
  |contrase|senha|wachtwoord|has[łl]o|парол|parola|lösenord|adgangskode|passord|hesl|jelsz|salasana|şifre
  |密[码碼]|パスワード|비밀번호|パス|κωδικ|סיסמ|كلمة (?:المرور|السر)|mật khẩu|รหัสผ่าน|parool|slaptažod|lozink|geslo
  |(?<!\p{L})(?:clave|kata sandi|credentials|zugangsdaten|anmeldedaten)(?!\p{L})
  |(?<!\p{L})(?:alarm|door|gate|entry|access|unlock|master|safe|vault|backup)[ _-]?(?:code|pin)(?!\p{L})
  |(?<!\p{L})(?:haustür|tür|tresor|tor|alarm|zugangs?|safe|schließfach)[ -]?code(?!\p{L})
  |(?:wi-?fi|wlan|api|secret|access|private)[ _-]?(?:key|token)
  |(?:wi-?fi|wlan)[ -]?schlüssel|safe (?:word|phrase)|(?<![a-z])(?:logins?|admin|root)(?![a-z])|(?<![a-z])secret(?![a-z])
`;
const nameBefore = 90;
const nameAfter = 72;
/** Nearer than that, a name needs nothing between it and its value. */
const near = 20;
const link = regex('iu')`
  [:=→←⇒>#(]|--|//|(?:it|that)['’]s(?!\p{L})
  |(?<!\p{L})(?:
    is|was|are|be|as|ist|war|lautet|sind|est|était|es|era|é|è|är|var|er|jest|je|on|this|these|below|following
    |reads|says|called|gives|holds|means
  )(?!\p{L})
`;

/** No address, path, code or sentence. */
const word = /^(?!\.|(?:[a-z_]{3,}|[A-Z_]{3,})=|.*\/.*\/)[^\s:/\\<>(){};"'][^\s:\\<>(){};"']{7,63}$/;
/** Its own name stands right before it, and a detector reads both. */
const literal = /[=:]\s{0,3}[bfru@$L]?["'`]$/;
const phone = /^0(?!123)[1-9]\d{8,10}$/;
/** Digits that the word right before them tells. */
const bare = /^\d{9,11}$/;
const called = /(?<!\p{L})(?:cell|mobile?|phone|tel|handy|móvil|movil|celular|portable|telefon)\W{1,3}$/iu;
const social = /(?<!\p{L})social(?: (?:no|nr|num|number|is))?\W{1,3}$/iu;
/** `^ that's the password`, in the line below; `It should be the password.` below a blank one. */
const pointing = regex('iu')`
  ^["'\`)\].,]{0,3}\s{0,4}(?:\^|(?=(?:
    it|that|this|das|dies|es|c['’]est|ce|cela|esto|eso|isso|isto|questo|dit|dat|het|to|это|det
  )(?!\p{L})))
`;
/** A comment behind a literal. */
const comment = /^["'`][);,\]}]{0,4}[ \t]{0,8}(?:#|\/\/|--|\/\*|<!--|←|<-|\()/;
const none = ['', ''] as const;

const leastEscapes = 8;

/** Nobody escapes a plain letter but to hide it: `\x50`, `&#80;`, `%50`. */
const isEscaped = (text: string, row: readonly Rewrite[]): boolean =>
  row.every(({ start, text: reads }) => '\\&%'.includes(text.charAt(start)) && /^[!-~]$/.test(reads));
const cardNumber = /^(?:4\d{12}(?:\d{3})?|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12})$/;
const chosen = /^(?=.*[A-Za-z])(?=.*[!@#$%^&*?+]|(?=.*\d)(?=.*[a-z]).{8,16}$)[^\s:/\\<>(){};"'=.]{8,32}$/;

/** What is a password or a card even where nobody says so, since it is hidden. */
function hiddenSides(value: string): readonly [string, string] {
  if (cardNumber.test(value) && luhn(value)) return ['card: ', ''];
  return chosen.test(value) &&
    isQuotedPassword(value) &&
    !isOrdinary(value) &&
    !isIdentifier(value) &&
    !isPlaceholder(value)
    ? ['password="', '"']
    : none;
}

/** The same for each row of characters that are all written otherwise, as escapes or in other letters. */
export function* withSides(text: string, found: readonly Rewrite[]): Iterable<Rewrite> {
  for (let first = 0, next = 1; first < found.length; first = next++) {
    while (next < found.length && found[next]?.start === found[next - 1]?.end) next++;
    const row = found.slice(first, next);
    const [start, end] = [row[0]?.start ?? 0, row.at(-1)?.end ?? 0];
    const value = row.map((one) => one.text).join('');
    const told = row.length < leastEscapes ? none : sidesOf(text, start, end, value);
    const [before, after] =
      told === none && row.length >= leastEscapes && isEscaped(text, row) ? hiddenSides(value) : told;
    if (before !== '') yield { start, end: start, text: before };
    yield* row;
    if (after !== '') yield { start: end, end, text: after };
  }
}

/** Whether a name in `text` is of the value that stands behind it, or before it. */
function isNamed(text: string, isBehind: boolean): boolean {
  return Array.from(text.matchAll(names)).some(({ 0: name, index }) => {
    const [left, right] = [text.slice(0, index), text.slice(index + name.length)];
    if (isOfForm(right)) return false;
    const gap = isBehind ? left : right;
    return gap.length <= near || link.test(gap);
  });
}

/**
 * What belongs before and behind a hidden value, so that detectors read it as what it is; `start` and `end` are of its
 * disguise.
 */
export function sidesOf(text: string, start: number, end: number, value: string): readonly [string, string] {
  if (phone.test(value)) return ['tel: ', ''];
  if (bare.test(value)) {
    const told = text.slice(Math.max(0, start - near), start);
    return called.test(told) ? ['tel: ', ''] : value.length === 9 && social.test(told) ? ['ssn: ', ''] : none;
  }
  if (!word.test(value) || !isQuotedPassword(value) || isOrdinary(value) || (!/\d/.test(value) && isIdentifier(value)))
    return none;
  const before = text.slice(Math.max(0, start - nameBefore), start);
  const [after = ''] = text
    .slice(end, end + nameAfter)
    .replace(pointing, '')
    .split('\n', 1);
  if (isPlaceholder(value) || after.includes(value)) return none; // a dump says it in clear beside
  const named = literal.test(before)
    ? comment.test(after) && isNamed(after, true)
    : isNamed(before, false) || isNamed(after, true);
  return named ? ['password="', '"'] : none;
}
