import { regex } from '../../engine/regex.ts';
import { isMachineMade, isQuotedPassword, isSpokenPassword } from '../../engine/credible.ts';
import type { Examples } from '../../engine/detector.ts';
import { isPlaceholder } from '../../engine/placeholder.ts';
import { namedCells } from '../../engine/table.ts';
import type { Detector, Match } from '../../engine/types.ts';

/** Passwords in a column of a table (CSV, TSV, Markdown), known by its head, or in a row, known by its first cell. */

const head = regex('iu')`
  ^(?:\p{L}{3,14} ?[/&+] ?)?(?:(?:user|db|admin|initial|temp(?:orary)?|new|wifi|default)[ _-]?)?(?:
    password|passwd|pwd|pw|pass|passphrase|passwort|kennwort|mot de passe|mdp|contraseña|senha|wachtwoord
    |hasło|пароль|密码|パスワード|비밀번호|secret|api[ _-]?key|access[ _-]?key|secret[ _-]?key|api[ _-]?token
    |access[ _-]?token
  )$
`;
/** The first cell of a row with two: what it is of stands before it. */
const rowName = regex('iu')`
  ^(?!.*(?:hash|public|length|policy))(?:[\p{L}\d-]{2,14}[ _-]){0,3}(?:
    password|passwd|pwd|pw|pass|passphrase|passwort|kennwort|mot de passe|contraseña|clave|senha|wachtwoord|hasło
    |пароль|密码|パスワード|비밀번호|secret|(?:api|access|secret|signing)[ _-]?key|token
  )(?: \([^()]{2,24}\))?$
`;
/** What every such head holds: most lines need not be taken apart. */
const mention =
  /pass|pwd|pw|kennwort|mdp|contrase|senha|wachtwoord|hasło|пароль|密码|パスワード|비밀번호|secret|key|token/i;
/** A name beside a separator, so that the word alone wakes nothing. */
const keywords = [
  'password',
  'passwd',
  'pwd',
  'passphrase',
  'passwort',
  'kennwort',
  'mot de passe',
  'contraseña',
  'senha',
  'wachtwoord',
  'hasło',
  'пароль',
  'clave',
  'token',
  'secret',
  'api_key',
  'api key',
  'apikey',
  'api_token',
  'access_token',
  'access_key',
  'secret_key',
  'pass',
  'pw',
].flatMap((name) => [
  ...[',', ';', '|', '| ', '\t', ',"', ';"', '  ', '/'].map((left) => left + name),
  ...[',', ';', ' |', '\t', '  '].map((right) => name + right),
]);

const row =
  /(?<=^|\n)[ \t]{0,4}\|([^|\n]{2,60})\|[ \t]{0,20}["'`]?(?<v>[^\s|"'`]{6,128})["'`]?[ \t]{0,40}\|[ \t]*(?=\r?\n|$)/g;

/** `| webhook secret | … |` */
function* rowsOf(text: string): Iterable<Match> {
  for (const { 0: whole, 1: name = '', groups, index } of text.matchAll(row)) {
    const value = groups?.['v'] ?? '';
    if (!mention.test(name) || !rowName.test(name.trim()) || isPlaceholder(value)) continue;
    const start = index + whole.indexOf(value, whole.indexOf(name) + name.length);
    if (
      (/\d.*\d|[^\w-]/.test(value) && isSpokenPassword(value, false)) ||
      (value.length > 15 && isMachineMade(value, '', true))
    )
      yield { span: { start, end: start + value.length }, confidence: 0.7 };
  }
}

function* detect(text: string): Iterable<Match> {
  for (const { start, end } of namedCells(text, mention, (name) => head.test(name))) {
    const value = text.slice(start, end);
    if (value.length < 129 && isQuotedPassword(value) && !isPlaceholder(value))
      yield { span: { start, end }, confidence: 0.8 };
  }
  yield* rowsOf(text);
}

export default [
  {
    id: 'password-in-table',
    category: 'secret',
    entity: 'PASSWORD',
    title: 'Password in a table',
    severity: 'critical',
    keywords,
    reach: [240, 6000],
    detect,
  },
] satisfies readonly Detector[];

export const examples: Examples = {
  match: [
    'user,password,role\nbo,«lampOtter7»,admin\n',
    '| поле | значение |\n|---|---|\n| логин | bo |\n| пароль | «Vydra77!lampa» |',
    '| webhook secret | «otter_lamp4817» |',
    '| system | password |\n|---|---|\n| crm | «lamp-Otter!4» |\n| erp | «otterLamp55» |\n',
    'host\tpwd\ndb1\t«lamp.OTTER7»',
    'site     user   Kennung/Passwort   until\ncrm      bo     «lamp.OTTER7»        2027\nerp      ada    «7#Otterlamp»        2028',
    'name;"Passwort"\n"Bo";"«lampe#Otter7»"',
  ],
  ignore: [
    'user,password_hash\nbo,abcdef12345',
    'id,password\n1,\n2,********',
    '| webhook secret | optional-v2 |\n| password | varchar(255) |\n| API token | settings.py |',
    '| token | Parser2.next |\n| `token` | `string | null` |',
    '| field | password |\n|---|---|\n| type | string |',
    'option   password   meaning\n  --user1  a-password2  text',
    'Please enter user, password, and code\nwith lamps, otters77, and rivers',
  ],
};
