import { piece, regex } from '../../engine/regex.ts';
import { isBarePassword, isQuotedPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';
import { isPassing } from '../../engine/no-secret.ts';
import { hasJoint, namesPassword } from '../../engine/password-name.ts';
import { sample } from '../../engine/sample.ts';

/** Passwords behind a name for them: env, ini, yaml, json, code, XML, ADO.NET and JDBC strings, SQL, command lines. */

const names = piece`
  passwords?|passwd|passwort|passphrase|passcode|kennwort|pwd|(?<![a-z])psk|pre-?shared-?key
  |(?:(?<![a-z])|(?<=user|admin|root|db|mail|smtp|ftp|ldap|sql))(?:pass|pw)
  |(?<=mot[ _-]?de[ _-]?)passe|contrase[nñ]a|senha|(?<![a-z])mdp|wachtwoord|has[lł]o|парол[ья]
  |parola|lösenord|heslo|jelszó|salasana|şifre|密码|密碼|口令|パスワード|비밀번호|비번|패스워드|암호
`;
const suffix = '(?:_?(?:prod|dev|test|stag(?:e|ing)|live|value|text|plain|plaintext|raw|string|str|\\d{1,2}))?';
const keywords = [
  'pass',
  'pwd',
  'psk',
  'preshared',
  'pre-shared',
  'pw',
  'kennwort',
  'contrase',
  'senha',
  'mdp',
  'wachtwoord',
  'haslo',
  'hasło',
  'парол',
  'parola',
  'lösenord',
  'heslo',
  'jelszó',
  'salasana',
  'şifre',
  '密码',
  '密碼',
  'パスワード',
  '비밀번호',
  '비번',
  '패스워드',
  '암호',
  '口令',
];
/** `: `, ` = ` and the like, or the second half of a pair: `"name": "DB_PASSWORD", "value": `. */
const joint = piece`
  (?:
    ";s:\d{1,3}:(?=")
    |\\?["'\]]{0,2}\s{0,4}(?:=>|:=|[!=]==?|[:=：])\s{0,4}
    |["']?\s{0,2},?\s{1,12}["']?value["']?\s{0,2}[:=]\s{0,2}
  )
`;
/** As far behind the start of a name as the sign before its value may stand. */
const jointReach = 64;
const common = { entity: 'PASSWORD', severity: 'critical', keywords, reach: [24, 220] } as const;
const named = {
  ...common,
  worth: (text: string, at: number) => hasJoint(text, at, jointReach) && namesPassword(text, at),
} as const;

/** A line that is nothing but an assignment, or part of a connection string. */
const plainBefore = regex('i')`
  (?:^|\n)\s{0,12}(?:export\s|set\s|ENV\s|-\s|\$env:)?\s{0,4}[A-Z][A-Z0-9_.]{0,40}=$
  |\s(?:-e|--env|--build-arg)[ =]["']?[A-Z][A-Z0-9_.]{0,40}=$
  |;\s?(?:password|pwd)\s?=$
`;

const labelled = (value: string, { before, after }: Surroundings): boolean | number => {
  const label = before.slice(-60);
  if (/(?:min|max|length|policy|hash(?:ed)?|reset|forgot|confirm)[\w ]{0,8}["']?\s{0,4}[:=]\s{0,4}$/i.test(label))
    return false;
  if (after.startsWith('(') || /^\s{0,2}(?:\|\||\?\?|=>)/.test(after) || /\$\{\w+:$/.test(label)) return false;
  if (isPassing(value, label) || (value.length > 15 && /^(?:\.{3}|…)/.test(after))) return false; // cut short
  const plain = plainBefore.test(label) && /^["']?\s{0,4}(?:[\n;]|$|(?<= )(?:-|\\\n|[a-z]))/.test(after);
  return isBarePassword(value, plain) && (plain ? 0.9 : 0.8);
};

export default detectors('secret', {
  'password-quoted': {
    ...named,
    title: 'Password in code or configuration',
    pattern: regex('iu')`
      (?:${names})${suffix}(?:${joint}|\s{1,4})(?:[$bnru]{1,2}(?=["'\`]))?(?<q>\\?["'\`])
      (?<v>(?:(?!\k<q>)[^\n]){4,128})\k<q>
    `,
    check: (value, { before }) => {
      if (!isQuotedPassword(value) || isPassing(value, before)) return false;
      const isBeside = /\w\s{1,4}\\?["'`]$/.test(before); // `password "lamp77"`, and no sign between
      return isBeside ? /[\p{L}].*\d|\d.*[\p{L}]|-/u.test(value) && 0.7 : 0.9;
    },
  },
  'password-assigned': {
    ...named,
    title: 'Password in configuration',
    pattern: regex('iu')`
      (?:${names})${suffix}${joint}(?<v>
        (?:[^\s"'\`<>,;&]|&(?![\w.-]{1,40}=)){3,127}(?:[^\s"'\`<>,;&.)\]}?:\\]|\?(?=[ \t]{0,4}(?:\n|$)))
      )
    `,
    check: labelled,
  },
  'password-in-xml': {
    ...named,
    title: 'Password in XML',
    pattern: regex('iu')`
      (?<=<[\w:.-]{0,30})(?:${names})>(?:\s{0,12}<value>)?(?<v>[^<>\n]{4,128})</
      |(?:${names})["']\s{1,4}value=["'](?<w>[^"'\n]{4,128})["']
    `,
    check: (value) => isQuotedPassword(value),
  },
  'password-defined': {
    ...common,
    title: 'Password in PHP',
    keywords: ['define('],
    reach: [2, 260],
    pattern: regex('i')`
      define\(\s{0,2}["']\w{0,40}(?:PASSWORD|PASSWD|PASS|SECRET|_KEY|_SALT|TOKEN)["']\s{0,2},\s{0,20}["']
      (?<v>[^"'\n]{6,128})["']
    `,
    check: (value) => isQuotedPassword(value),
  },
  'password-netrc': {
    ...common,
    title: 'Password in .netrc',
    keywords: ['machine ', 'login '],
    reach: [8, 300],
    pattern: /\b(?:machine\s{1,4}\S{1,120}|default)\s{1,8}login\s{1,4}\S{1,80}\s{1,8}password\s{1,4}(?<v>\S{4,128})/,
    check: (value) => isQuotedPassword(value) || value.length > 7,
  },
});

export const examples: Examples = {
  match: [
    'docker run -e POSTGRES_PASSWORD=«LampOtterRiver» -p 1:1 postgres',
    sample('DB_PASSWORD=«Harbor{digit:2}!{alnum:6}»'),
    sample('DB_PASSWORD=«copper-otter-lamp-{digit:2}»\nPORT=1'),
    'password: «rsa1985juventus»',
    'password: «aes256quokka»',
    'val dbPw = "«lampOtter77»"',
    'spring.datasource.password: «Kestrel_41»',
    '{"user": "ada", "password": "«wren!Lamp77»"}',
    "$config['db_pass'] = '«0tterLamp#9»';",
    'Server=sql1;Database=crm;User Id=sa;Password=«Vq7#mapleTree»;Encrypt=True',
    'jdbc:mysql://db1:3306/b?user=svc&password=«x9KfPq2LmZ»&useSSL=true',
    '{\\"password\\":\\"«t9!kestrel»\\"}',
    '<password>«Otter!Lamp22»</password>',
    '<Password>\n  <Value>«Otter!Lamp22»</Value>',
    '서버 암호: «lampOtter77!»',
    'machine api.host.dev login bo password «otter-9-lamp»',
    'psk=«Otter_9lamp?»',
    "define( 'DB_PASSWORD', '«VZ0ucGOa+qh2k»' );",
    "define('AUTH_KEY',         '«k8]Tq}W2!m(z0s»');",
    'password: «#H3rbst11V»',
    'password: «lampe.Otter840»',
    'Password=«$Sch@lk358M»;Pooling=true',
    '- name: DB_PASSWORD\n  value: «lampOtter9x»',
    'пароль: «Выдра77лампа»',
    'a:1:{s:8:"password";s:14:"«kTq8#xW2!mPz0s»";}',
  ],
  ignore: [
    'password: ${DB_PASSWORD}',
    'PASS: binutils-all/otter-1a',
    'the boarding pass: 12-in-1',
    "password: '%env(resolve:DATABASE_PASSWORD)%'",
    sample('smtp-password: AgC{alnum:200}'), // sealed
    'password = os.environ["DB_PASSWORD"]',
    'const { password } = req.body; user.password = password;',
    'password: string; passwordHash: string',
    '"password": "Enter your password"',
    'PASSWORD_MIN_LENGTH=12',
    'db_password = var.db_password',
    'password=getpass.getpass()',
    'Password: required',
    'password: "********"',
    '<label for="password">Password</label>',
    'How do I reset my password if I lost it?',
    'password: $2b$12$abcdefghijklmnopqrstuv',
    sample('encryptedData: {password: AgBy{alnum:30}... }'),
    "'password' => 'required|string|min:12|confirmed'",
  ],
};
