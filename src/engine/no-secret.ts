/**
 * What may stand where a secret would, and is none: code, a reference to where it is kept, a stock word, an ordinary
 * term.
 */

import { regex } from './regex.ts';

const variable = /^[$%@][A-Za-z_]\w*(?:(?:->|[^\w@!#?*&+=~^-]).*)?$/s;
const member = /^[$@]?[A-Za-z_]\w*(?:(?:\.|->|::|\?\.)[A-Za-z_]\w*)+(?:[([{].*)?$/s;
const call = regex('s')`
  ^(?:
    [$@]?[A-Za-z_][\w.]*[!?]?[([].*|\^?\(\?.*|[[({<].*|[$%#@][{([].*|!{1,2}(?:[A-Za-z_$]+|[\w$]+[.(].*)
    |(?:[A-Z]?[a-z]+(?:[A-Z][a-z]+)*|[A-Za-z]*(?:_[A-Za-z]*)+|[A-Z]+)=(?!\d+[!#$%&*?])[^=].*
  )$
`;
/** A sign and letters only: `#comment`, `$PREFIX-prod`, `:password` of a prepared statement. */
const signed = /^(?:[$%#@][A-Za-z_]\D*|:[a-z_]\w*)$/;
/** The beginning of a value that is written in escapes. */
const entity = /^&(?:#x?[\da-f]{2,6}|[a-z]{2,8})$/i;
const colour = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;

/** `violet.QUART17`, `venlo.Lidl462`: two words that no code would write as an object and its member. */
const wordsAndNumber =
  /^(?!(?:env|config|settings|self|this)\b)(?:[a-z]+\.(?:[A-Z]+\d+|[A-Z][a-z]+\d{2,})|[A-Z][a-z]+\.[a-z]+\d+)$/;

/** Code instead of a value: calls, members, variables, templates, types. */
export const isExpression = (value: string): boolean =>
  variable.test(value) ||
  signed.test(value) ||
  colour.test(value) ||
  entity.test(value) ||
  call.test(value) ||
  (member.test(value) && !wordsAndNumber.test(value));

/** Where a value is kept, encrypted or hashed. Sealed secrets begin with the length of their key, 512 bytes. */
const reference = regex('i')`
  ^(?:
    \.{0,2}/[\w./-]+|~/|[A-Za-z]:\\|https?:|file:|vault:|arn:|ssm:|op://|ref\+|env[:.]|secret[:/]|ENC[[(]
    |\{cipher\}|!vault|%[\w.]+\([^()]*\)%$|@\w+\.\w+\(|\{resolve:|projects/[\w-]+/secrets/
    |\$(?:2[abxy]|argon2\w*|[156]|apr1|pbkdf2[\w-]*|scrypt)\$
  )
  |^Ag[A-D][A-Za-z\d+/]{90,}
`;
const stockWords = regex('i')`
  ^(?:
    (?:
      your|my|the|an?|new|old|user|db|some|this|root|confirm|current|strong|plain|app|real|super|default|test
    )*[_\-. ]?(?:strong|admin|user|super|secret)*[_\-. ]?(?:
      pass(?:word|wd|phrase|code)?|pwd|pw|secret|token|key|contrase[nñ]a|senha|passwort|kennwort|wachtwoord
      |l[öo]senord|adgangskode|passord|has[łl]o|heslo|jelsz[óo]|parola|salasana|[şs]ifre|пароль|密码|密碼|パスワード
      |비밀번호|mot de passe
    )s?[_\-. ]?(?:here|value|hash|field|goes-?here|\(?!?\)?)*[!.]?
    |strings?|str|text|[a-z]\w*\(\d*\)|char|number|int(?:eger)?|bool(?:ean)?|any|object|array|optional
    |required|requested|missing|invalid|incorrect|wrong|empty|blank|unset|null|nil|none|n/a|yes|no|on|off|true
    |false|enabled?|disabled?|hidden|visible|show|hide|prompt|input|password_?field|reset
    |change[-_]?(?:d|me|it|this)?(?:[-_!][\w!]*)?
    |forgot(?:ten)?|expired|protected|encrypted|hashed|plaintext|bearer|basic|unknown|ignore[d]?|default
    |&[#](?:\d+|x[\da-f]+)|changeit|xxx+|\*+|\.+|-+|_+|\?+|abc|abcd|foo|bar|baz|foobar|asdf|qux
    |correct[-_ .]?horse[-_ .]?battery[-_ .]?staple
  )$
`;
/** What a usage text puts for the word itself. */
const metaVariable = /^(?:[A-Z_]*(?:PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|KEY)\d?|\p{Lu}+(?:_\p{Lu}{2,}){1,6})$/u;

/** What a form asks of a value: `required|string|min:12`. */
const validation = /^[a-z_]+(?::[\w,.]+)?(?:\|[a-z_]+(?::[\w,.]+)?)+$/;
const rule =
  /(?:^|\|)(?:required|string|min|max|nullable|confirmed|sometimes|numeric|integer|between|filled|bail)(?![a-z_])/;

/** `at_least_8`, `min:12` */
const limit = /^(?:at[_-]least|at[_-]most|min|max|min[_-]?length|max[_-]?length)[_:-]\d{1,3}$/;

/** A word that says what belongs there, or where it is kept. */
export const isStock = (value: string): boolean =>
  stockWords.test(value) ||
  reference.test(value) ||
  metaVariable.test(value) ||
  limit.test(value) ||
  (validation.test(value) && rule.test(value));

const ordinary = regex('i')`
  ^(?:
    \d+(?:st|nd|rd|th)|#\d+
    |\d+-?(?:characters?|chars?|digits?|bits?|bytes?|letters?|words?|days?|hours?|min\w*|factor|in-\d)
    |\d{1,4}-[a-z]{2,9}|v?\d+(?:[.,]\d+)*|\d+:\d[\d.]*[+~-][\w.+~-]*|\d+(?:\.\d+){2,}[\w.+~-]*
    |\d+\.\d+[\w.]*[+~][\w.+~-]*|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|(?:sha|rsa|ecdsa|dsa|ml-kem|ml-dsa|curve|secp)-?\d{1,5}(?:[a-z]\d{1,4}|[-_][a-z0-9]{1,6})?|(?:cve|iso|rfc|din|iec)-\d[\d-]*
    |[a-z][a-z/-]*[:-]v?\d+(?:\.\d+)+[\w.-]*
    |v\d+(?:\.\d+)+-\w+|[a-z][\w.-]*/[\w./-]+@v\d[\w.]*
    |[a-z]+-?\d*\.(?:prod|dev|test|local|internal|lan|corp)
    |aes-?\d{1,4}(?:[-_][a-z0-9]{1,6})*|ipv[46]|[qh]\d|utf-?\d+|base\d+|oauth\d?|2fa|mfa|[a-z]+/?\d+(?:\.\d+)+
    |[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,12}
    |\w+://\S+
    |[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|de|txt|md|json|ya?ml|env|js|ts|py|html?|pdf|docx?|xlsx?)
    |(?:[a-z]+['’][a-z]{1,3})|[a-z]+/[a-z]+|--?[a-z][a-z-]*(?:=.*|-?\d)?|[~.*]+[a-z_][\w.]*\**
  )$
`;
const classWord =
  '(?:영문자?|영어|영대문자|영소문자|대문자|소문자|숫자|기호|특수문자|특수기호|字母|大写|小写|数字|數字|符号|符號|英字|英数字?|大文字|小文字|記号)';
/**
 * Digits and what they count, in scripts that put no blank between: `8文字以上`, `90일마다`; what a password is made of:
 * `영문+숫자`.
 */
const counted = regex('u')`
  ^(?:
    [^A-Za-z]*\d[^A-Za-z\d]{0,2}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}][^A-Za-z]*
    |${classWord}(?:[+&,]${classWord})+
  )$
`;
/**
 * Terms with digits or signs in them that a sentence may hold: versions, counts, dates, options, addresses, file names.
 */
export const isOrdinary = (value: string): boolean => ordinary.test(value) || counted.test(value);

const passVerb = /(?<![\p{L}\d_])pass(?:es|ed|ing)?(?![\p{L}\d_])(?<gap>(?:(?!pass[wpc]|kennwort|pwd)[^\n])*)$/iu;
/** A line of its own below the user's name. */
const besideUser =
  /(?:^|\n)[ \t>*-]{0,8}(?:user\w*|login|usr|benutzer|utilisateur|usuario|utente)\b[^\n]{1,60}\n[ \t>*-]{0,8}pass[ \t]*$/i;
const directJoint = /^["'\])]{0,2}\s{0,3}(?:is|was|ist|es|est|:|=|:=|->|=>)?\s{0,3}\$?["'`“(]?$/i;

/**
 * The verb, or what a test says of itself: `pass it to`, `PASS: login-2`; and no password. `before` ends where the
 * value begins.
 */
export function isPassing(value: string, before: string): boolean {
  const hit = passVerb.exec(before.slice(-100));
  if (!hit || besideUser.test(before.slice(-100))) return false;
  const gap = hit.groups?.['gap'] ?? '';
  const isStrong = (/\d/.test(value) && /[!@#$%^&+?]/.test(value)) || /^\p{L}{4,}(?:-\p{L}{4,}){3,}$/u.test(value);
  if (!directJoint.test(gap)) return true;
  return (hit[0].startsWith('PASS') || /^\s+["'`]?$/.test(gap)) && !isStrong;
}

/** `adjustForeignAttributes`, `Ed25519PublicKey`: words joined as code does, with hardly a digit. */
export function isIdentifier(value: string): boolean {
  if (!/^_*[A-Za-z][A-Za-z\d_]*$/.test(value) || (value.match(/\d+/g)?.length ?? 0) > 2) return false;
  const words = value.match(/[A-Z][a-z]{2,}|[a-z]{3,}/g) ?? [];
  const spelled = words.filter((word) => /[aeiouy]/i.test(word) && !/[bcdfghjklmnpqrstvwxz]{5}/i.test(word));
  return spelled.join('').length >= value.replace(/[\d_]/g, '').length * 0.75 && words.length > 1;
}
