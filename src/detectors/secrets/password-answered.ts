import { isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { hasSign, namesPassword } from '../../engine/password-name.ts';
import { loginNames, passwordKeywords, passwordNames, toldValue } from '../../engine/password-words.ts';
import { regex } from '../../engine/regex.ts';

/** Passwords that are told in a chat or a call, lines below their name. */
const common = {
  entity: 'PASSWORD',
  severity: 'critical',
  title: 'Password told in a chat',
  guess: true,
  keywords: passwordKeywords,
} as const;

/** Whether the line ends shortly behind the name, and the next one may hold a password. */
function isAnswered(text: string, at: number): boolean {
  const line = text.slice(at, at + 90);
  const end = line.search(/[\n=;{}()<>"]/);
  return line.charAt(end) === '\n' && hasSign(text, at + end, at + end + 120) && namesPassword(text, at);
}

/** The next line tells something else by its name: `image: …`, `runs-on: …`, `login: …`. */
const otherName = regex('i')`
  (?:^|[\n,;] ?)[ \t-]{0,12}(?:
    image|version|runs-on|id|host\w*|env\w*|uses|tag|name|user\w*|login|account|url|server|type|branch|commit
    |build|model|device|os|ssid|network|region|zone|cluster|database|room|ticket|issue|ref\w*|order|case
    |e-?mail|group|role|service|release|package|file|path|date|status
  )\s?:\s{1,3}$
`;
/** Who asks is answered in the next line, whatever that begins with. */
const asked = /\?["'”]?\n{1,2}[^\n]{0,40}$/;
const ofPasswords = /(?:policy|field|length|expir|manager|generator|column|validat)[^\n]{0,40}\n[^\n]{0,60}$/i;

const longestAnswer = 320;
const hasLines = (text: string, at: number): boolean => {
  const line = text.slice(at, at + 120).indexOf('\n');
  return line >= 0 && hasSign(text, at + line, at + longestAnswer) && namesPassword(text, at);
};

export default detectors('secret', {
  'password-answered': {
    ...common,
    reach: [16, 160],
    worth: isAnswered,
    pattern: regex('iu')`
      (?<![A-Za-z\d+/])(?:${loginNames})(?![A-Za-z\d+/])[^\n=;{}()<>"]{0,60}\n{1,2}
      (?:[^\n"=]{0,40}(?:[:>]|\d:\d\d)[ \t])?${toldValue}[?!.]?(?=[ \t]{0,4}(?:\n|$))
    `,
    check: (word, { before }) =>
      isSpokenPassword(word, false) &&
      !/^[\w.+-]+(?:\/[\w.+@-]+)+(?:(?<=\.[a-z]{1,5})(?::\d+){1,2})?$|(?:,-?\d[\d.]*){2}$/.test(word) && // a path with its line, a row of figures
      !/\b[A-Z]{4,}: $/.test(before) &&
      (asked.test(before) || !otherName.test(before)) &&
      !ofPasswords.test(before) &&
      0.7,
  },
  'password-in-dialogue': {
    ...common,
    reach: [16, longestAnswer],
    worth: hasLines,
    pattern: regex('iu')`
      (?:${passwordNames})(?![\p{L}\d/])[^\n=;{}()<>"]{0,90}\n(?:[^\n]{0,80}\n)?(?:[^\n]{0,80}\n)?[^\n]{0,40}?
      (?<!\p{L})(?:it['’]?s|it is|(?:re)?set (?:it )?(?:back )?to|changed (?:it )?to|try|es ist|c['’]est|es|è|lautet|to jest|это) ${toldValue}
    `,
    check: (word) => isSpokenPassword(word, false) && 0.6,
  },
});

export const examples: Examples = {
  match: [
    'Bo: what was the password again\nAda: «lamp-Otter5»\nBo: thanks',
    'share the PSK please\njon 10:03 «lamp-OTTER41»\n',
    'Agent: what did you type as password?\nUser: «Otter2021#»\nAgent: reset',
    'Agent: your password is reset\nCaller: go on\nAgent: it is «Otter&4953», capital O',
  ],
  ignore: [
    '- name: login\n  uses: docker/login-action@v3',
    'password policy changed\nversion: v2.3.1-rc1',
    'the password field\n\nimage: postgres:16.2-alpine',
    'the compiler moves `pass` here\n  --> src/otter/lamp.rs:41:9\n',
    'password policy changed\nISO-27001',
    'metric,p50\nlogin,12.4,88.1\nrefresh_rate,3.1,9.7\n',
    'password reset fails\nI will try Windows-11 and then it is Monday',
  ],
};
