import { regex } from '../../engine/regex.ts';
import { isQuotedPassword } from '../../engine/credible.ts';
import type { Examples } from '../../engine/detector.ts';
import { isPlaceholder } from '../../engine/placeholder.ts';
import { namedCells } from '../../engine/table.ts';
import type { Detector, Match } from '../../engine/types.ts';

/** Passwords in a column of a table (CSV, TSV, Markdown), known by its head. */

const head = regex('iu')`
  ^(?:\p{L}{3,14} ?[/&+] ?)?(?:(?:user|db|admin|initial|temp(?:orary)?|new|wifi|default)[ _-]?)?(?:
    password|passwd|pwd|pw|pass|passphrase|passwort|kennwort|mot de passe|mdp|contraseña|senha|wachtwoord
    |hasło|пароль|密码|パスワード|비밀번호|secret|api[ _-]?key|access[ _-]?key|secret[ _-]?key|api[ _-]?token
    |access[ _-]?token
  )$
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

function* detect(text: string): Iterable<Match> {
  for (const { start, end } of namedCells(text, mention, (name) => head.test(name))) {
    const value = text.slice(start, end);
    if (value.length < 129 && isQuotedPassword(value) && !isPlaceholder(value))
      yield { span: { start, end }, confidence: 0.8 };
  }
}

export default [
  {
    id: 'password-in-table',
    category: 'secret',
    entity: 'PASSWORD',
    title: 'Password in a table',
    severity: 'critical',
    guess: true,
    keywords,
    reach: [240, 6000],
    detect,
  },
] satisfies readonly Detector[];

export const examples: Examples = {
  match: [
    'user,password,role\nbo,«lampOtter7»,admin\n',
    '| system | password |\n|---|---|\n| crm | «lamp-Otter!4» |\n| erp | «otterLamp55» |\n',
    'host\tpwd\ndb1\t«lamp.OTTER7»',
    'site     user   Kennung/Passwort   until\ncrm      bo     «lamp.OTTER7»        2027\nerp      ada    «7#Otterlamp»        2028',
    'name;"Passwort"\n"Bo";"«lampe#Otter7»"',
  ],
  ignore: [
    'user,password_hash\nbo,abcdef12345',
    'id,password\n1,\n2,********',
    '| field | password |\n|---|---|\n| type | string |',
    'option   password   meaning\n  --user1  a-password2  text',
    'Please enter user, password, and code\nwith lamps, otters77, and rivers',
  ],
};
