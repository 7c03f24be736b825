import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Passwords for one app: Google (16 letters in fours), Apple (16 letters in fours, dashes), WordPress (24 letters and
 * digits in fours), Microsoft (16 letters), Nextcloud (five groups of five).
 */

const named = piece`
  app(?:lication)?[ -]?(?:specific[ -])?pass(?:word|code)
  |app[ -]?(?:passwort|kennwort)|mot de passe d[’']application|contraseña de (?:la )?aplicación|senha de app
  |app[ _-]?pw
`;
/** Words of four letters, which a machine does not make three times in a row. */
const ordinary = regex('g')`
  \b(?:
    that|this|with|from|will|your|have|been|then|when|what|they|them|make|need|does|only|very|some|more|just
    |like|into|over|also|than|here|were|must|each|time|work|used|user|mail|gmail|code|find|sent|send|open
    |click|page|next|step|goes|main|menu|sign|back|same|most|once|both|such|even|well|good|help|give|want|know
    |long|down|show|keep|text|type|list|name|left|last
  )\b
`;

export default detectors('secret', {
  'app-password': {
    entity: 'PASSWORD',
    title: 'Password for an app',
    severity: 'critical',
    keywords: [
      'app pass',
      'app-pass',
      'apppass',
      'application pass',
      'application-pass',
      'app-specific',
      'app specific',
      'aplicación',
      'senha de app',
      'app pw',
      'app_pw',
      'app_pass',
      'app-kenn',
      "d'application",
    ],
    reach: [24, 160],
    pattern: regex('i')`
      (?:${named})[^\n.!?;=:"]{0,40}?(?:[:=]|\bis\b|\bist\b|\best\b|\bes\b|\s)\s{0,3}["'\`“]?(?<v>
        [a-z]{4}(?:[ -][a-z]{4}){3}
        |[A-Za-z0-9]{4}(?: [A-Za-z0-9]{4}){5}
        |[A-Za-z0-9]{5}(?:-[A-Za-z0-9]{5}){4}
        |[a-z]{16}
      )(?![\w-])
    `,
    check: (value) => (value.match(ordinary)?.length ?? 0) < 2,
  },
  'app-password-in-command': {
    entity: 'PASSWORD',
    title: 'Password for an app',
    severity: 'critical',
    keywords: ['--user', ' -u '],
    reach: [2, 110],
    pattern: /(?:--user|-u)[ =]["'][^\s:"']{1,60}:(?<v>[A-Za-z\d]{4}(?: [A-Za-z\d]{4}){5})["']/,
    check: (value) => /\d|[a-z][A-Z]/.test(value),
  },
});

export const examples: Examples = {
  match: [
    'my Gmail app password: «qwvz tlrm hbgo xkdp»',
    'app-specific password is «qwvz-tlrm-hbgo-xkdp»',
    'application password for bo: «aB3d 9Zk2 LmN4 pQ7r sT1u Vw5x»',
    'curl -u "bo:«aB3d Zk2m LmNp pQ7r sTuu Vwxx»" https://otter.dev/wp-json/wp/v2/users/me',
  ],
  ignore: [
    'the app password that will then make your mail work',
    'my mail: qwvz tlrm hbgo xkdp',
    'app passwords need two-step verification',
  ],
};
