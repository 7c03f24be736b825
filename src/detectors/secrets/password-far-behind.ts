import { isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { namesPassword } from '../../engine/password-name.ts';
import { passwordKeywords, passwordNames } from '../../engine/password-words.ts';
import { piece, regex } from '../../engine/regex.ts';

/** Passwords that no link joins to their name: so strong that they are nothing else, or a phrase in quotes. */
const common = { entity: 'PASSWORD', title: 'Password in a sentence', severity: 'critical' } as const;

/** Two signs, a digit, and letters of both kinds; no mail address. */
const isStrong = (word: string): boolean =>
  (word.match(/[#!$%&*^~?+=]/g)?.length ?? 0) > 1 && /\d/.test(word) && /\p{Ll}/u.test(word) && /\p{Lu}/u.test(word);

/** Words of an instruction; no phrase that somebody chose has them. */
const ordinary = regex('i')`
  \b(?:
    a|an|and|are|be|can|correct|do|empty|enter|example|for|here|horse|if|in|invalid|is|it|my|must|new|no|not|of|on|or
    |passphrase|password|phrase|please|required|secret|that|the|this|to|type|use|was|with|wrong|you|your
  )\b
`;
/** What the password is for; who describes passwords goes on otherwise. */
const purpose = piece`
  (?:
    for|of|to|on|at|in|from|von|für|zu|zum|zur|vom|im|am|de|del|du|des|da|do|di|della|para|od|za|от|для|на|в|к|till|för
    |van|voor
  )(?!\p{L})(?! (?:example|like|such|instance))
`;
const phrase = piece`[a-z]{3,14}(?: [a-z]{3,14}){2,6}(?: \d{1,6})?`;

export default detectors('secret', {
  'password-far-behind': {
    ...common,
    keywords: passwordKeywords,
    worth: namesPassword,
    reach: [16, 160],
    pattern: new RegExp(
      `(?:${passwordNames}) ${purpose}(?: (?=[^\\s\\d]{1,16} )[\\p{L}-]{1,16}){1,5} (?<v>[\\p{L}\\d#!$%&*^~?+=_-]{10,40})(?=[\\s.,;]|$)`,
      'iu',
    ),
    check: (word) => isStrong(word) && isSpokenPassword(word, true) && 0.7,
  },
  'passphrase-in-quotes': {
    ...common,
    keywords: ['passphrase'],
    reach: [4, 120],
    pattern: new RegExp(`\\bpassphrase(?: (?:is|was)|:| =) ["'“](?<v>${phrase})["'”]`, 'i'),
    check: (words) => !ordinary.test(words) && 0.7,
  },
});

export const examples: Examples = {
  match: [
    'the password for the router in the school «Copper#Otter59!» and it fails',
    'пароль от роутера в школе «Copper#Otter59!» а админка',
    "fallback passphrase is '«copper otter kettle 48»' at boot",
  ],
  ignore: [
    'password rules of the class User#reset2 are odd',
    'the password must have one of Aa1!#$%&*+ in it',
    'the password generator gives strings like Abc#123!xyz',
    'the password field in Foo#Bar9 of the docs',
    "passphrase: 'must not be empty'",
    "the passphrase 'correct horse battery staple' of the comic",
    'the password must have A-Z a-z 0-9 and !#$%&*+=?^~',
  ],
};
