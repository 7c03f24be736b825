import { isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { hasSign, namesPassword } from '../../engine/password-name.ts';
import { passwordKeywords, passwordNames, toldValue } from '../../engine/password-words.ts';
import { regex } from '../../engine/regex.ts';

/** A password that no verb links to its name: `a senha da loja, …`, `пароль сменили, теперь …`. */

/** So that no term of a sentence is one: digits in a row, letters, a sign inside. */
const isStrong =
  /^(?=.*\d{2})(?=.*\p{L}{2})(?=.*[\p{L}\d][!#$%^&*+=@?~][\p{L}\d]|.*\p{L}-\p{L}.*[!#$%^&*+=@?~]).{10,}$/u;

export default detectors('secret', {
  'password-behind-comma': {
    entity: 'PASSWORD',
    title: 'Password in a sentence',
    severity: 'critical',
    guess: true,
    keywords: passwordKeywords,
    reach: [16, 160],
    worth: (text, at) => hasSign(text, at, at + 160) && namesPassword(text, at),
    pattern: regex('iu')`
      (?:${passwordNames})(?!\w)(?:[^\n.!?;:,="'\`“«]|\.(?=\w)){0,48},(?: (?:
        now|jetzt|nun|maintenant|ahora|ora|agora|nu|teraz|теперь|sekarang|sasa
      ))?[ \t]{1,3}${toldValue}
    `,
    check: (word) => isStrong.test(word) && isSpokenPassword(word, false) && 0.7,
  },
});

export const examples: Examples = {
  match: [
    'segue a senha do site da loja, «Lontra72#lampQ» , obrigado',
    'Пароль от почты сменили, теперь «Vydra99&lampa» — скажи всем',
  ],
  ignore: [
    'the password, Argon2id+salt, is never stored',
    'a new password, and then a1=b2 in the form',
    'set the password, https://otter.dev/lamp?page=12',
  ],
};
