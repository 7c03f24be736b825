import { isBarePassword, isQuotedPassword } from '../../engine/credible.ts';
import { detectors, type Examples, type Surroundings } from '../../engine/detector.ts';
import { hasJoint, namesPassword } from '../../engine/password-name.ts';
import { sample } from '../../engine/sample.ts';

/** Passwords behind a name for them: env, ini, yaml, json, code, XML, ADO.NET and JDBC strings, SQL, command lines. */

const names =
  'passwords?|passwd|passwort|passphrase|passcode|kennwort|pwd|(?<![a-z])psk|pre-?shared-?key|(?:(?<![a-z])|(?<=user))pass|(?<=mot[ _-]?de[ _-]?)passe|(?<![a-z])pw|contrase[nñ]a|senha|(?<![a-z])mdp|wachtwoord|has[lł]o|парол[ья]|parola|lösenord|heslo|jelszó|salasana|şifre|密码|密碼|パスワード|비밀번호';
const suffix = '(?:_?(?:prod|dev|test|stag(?:e|ing)|live|value|text|plain|plaintext|raw|string|str|\\d{1,2}))?';
const keywords = [
  'pass', 'pwd', 'psk', 'preshared', 'pre-shared', 'pw', 'kennwort', 'contrase', 'senha', 'mdp', 'wachtwoord', 'haslo', 'hasło', 'парол', 'parola',
  'lösenord', 'heslo', 'jelszó', 'salasana', 'şifre', '密码', '密碼', 'パスワード', '비밀번호',
]; // prettier-ignore
/** `: `, ` = ` and the like, or the second half of a pair: `"name": "DB_PASSWORD", "value": `. */
const joint =
  '(?:\\\\?["\'\\]]{0,2}\\s{0,4}(?:=>|:=|[!=]==?|[:=：])\\s{0,4}|["\']?\\s{0,2},?\\s{1,12}["\']?value["\']?\\s{0,2}[:=]\\s{0,2})';
/** As far behind the start of a name as the sign before its value may stand. */
const jointReach = 64;
const common = { entity: 'PASSWORD', severity: 'critical', keywords, reach: [24, 220] } as const;
const named = {
  ...common,
  worth: (text: string, at: number) => hasJoint(text, at, jointReach) && namesPassword(text, at),
} as const;

/** A line that is nothing but an assignment, or part of a connection string. */
const plainBefore =
  /(?:^|\n)\s{0,12}(?:export\s|set\s|ENV\s|-\s|\$env:)?\s{0,4}[A-Z][A-Z0-9_.]{0,40}=$|\s(?:-e|--env|--build-arg)[ =]["']?[A-Z][A-Z0-9_.]{0,40}=$|;\s?(?:password|pwd)\s?=$/i;

/** Tools that take a password behind a short flag, alone or with the user before it. */
const line = '[^\\n|;]{0,120}?';
const flags = [
  `\\bhttps? ${line}(?:-a |--auth[ =])["']?[^\\s:"']{1,60}:`,
  `\\b(?:smbclient|rpcclient|smbget|winexe)\\b${line}-U ?["']?[^\\s%"']{1,60}%`,
  `\\blftp\\b${line}-u ["']?[^\\s,"']{1,60},`,
  '-pass(?:in|out)? pass:',
  '-(?:store|key|srcstore|deststore|srckey|destkey)pass ',
  '/pass(?:word)?:',
  `\\bssh-keygen\\b${line}-[NP] `,
  `\\bopenssl enc\\b${line}-k `,
  '\\brabbitmqctl (?:add_user|change_password) \\S{1,60} ',
  `\\b(?:plink|pscp|psftp)\\b${line}-pw `,
  `\\b(?:xfreerdp|wfreerdp)\\b${line}/p:`,
  `\\bhtpasswd\\b${line}-[a-zB]*b[a-zB]* \\S{1,80} \\S{1,60} `,
  `\\b(?:unzip|zip)\\b${line} -P ?`,
  `\\b7za?\\b${line} -p`,
  `\\bldap(?:search|modify|add|delete|whoami)\\b${line} -w `,
  `\\b(?:mosquitto_pub|mosquitto_sub|ipmitool)\\b${line} -P `,
  '\\bwpa_passphrase \\S{1,40} ',
  '\\bnet user \\S{1,60} ',
  '\\bput-parameter\\b[^\\n]{0,200}?(?:pass|secret|pwd|token|key)[^\\n]{0,100}?--value ',
  '--secret-string ',
  '\\buser-secrets set [^\\n]{0,60}?(?:password|pwd|secret|key|token)["\']? ',
  '\\bcmdkey\\b[^\\n]{0,120}?/pass:',
  '\\bschtasks\\b[^\\n]{0,160}? /rp ',
];
const tools = [
  'http -', 'https -', '--auth', 'smbclient', 'rpcclient', 'smbget', 'winexe', 'lftp', '-passin', '-passout', ' pass:', 'storepass',
  'keypass ', '/pass:', '/password:', 'ssh-keygen', 'openssl enc', 'rabbitmqctl', 'plink', 'pscp', 'psftp', 'freerdp', 'htpasswd', 'unzip', 'zip -', '7z ', '7za ', 'ldapsearch',
  'ldapmodify', 'ldapadd', 'ldapdelete', 'ldapwhoami', 'mosquitto_', 'ipmitool', 'wpa_passphrase', 'net user', 'schtasks', 'put-parameter', '--secret-string', 'user-secrets', 'cmdkey',
]; // prettier-ignore

const labelled = (value: string, { before, after }: Surroundings): boolean | number => {
  const label = before.slice(-60);
  if (/(?:min|max|length|policy|hash(?:ed)?|reset|forgot|confirm)[\w ]{0,8}["']?\s{0,4}[:=]\s{0,4}$/i.test(label))
    return false;
  if (after.startsWith('(') || /^\s{0,2}(?:\|\||\?\?|=>)/.test(after)) return false;
  const plain = plainBefore.test(label) && /^["']?\s{0,4}(?:[\n;]|$|(?<= )(?:-|\\\n|[a-z]))/.test(after);
  return isBarePassword(value, plain) && (plain ? 0.9 : 0.8);
};

export default detectors('secret', {
  'password-quoted': {
    ...named,
    title: 'Password in code or configuration',
    pattern: new RegExp(
      `(?:${names})${suffix}(?:${joint}|\\s{1,4})(?<q>\\\\?["'\`])(?<v>(?:(?!\\k<q>)[^\\n]){4,128})\\k<q>`,
      'iu',
    ),
    check: (value, { before }) => isQuotedPassword(value) && (/\w\s{1,4}\\?["'`]$/.test(before) ? 0.7 : 0.9),
  },
  'password-assigned': {
    ...named,
    title: 'Password in configuration',
    pattern: new RegExp(
      `(?:${names})${suffix}${joint}(?<v>(?:[^\\s"'\`<>,;&]|&(?![\\w.-]{1,40}=)){3,127}(?:[^\\s"'\`<>,;&.)\\]}?:\\\\]|\\?(?=[ \\t]{0,4}(?:\\n|$))))`,
      'iu',
    ),
    check: labelled,
  },
  'password-in-xml': {
    ...named,
    title: 'Password in XML',
    pattern: new RegExp(
      `(?<=<[\\w:.-]{0,30})(?:${names})>(?<v>[^<>\\n]{4,128})</|(?:${names})["']\\s{1,4}value=["'](?<w>[^"'\\n]{4,128})["']`,
      'iu',
    ),
    check: (value) => isQuotedPassword(value),
  },
  'password-in-command': {
    ...common,
    title: 'Password in a command',
    keywords: [
      '--password',
      '--passwd',
      '--pass ',
      '-passw',
      'sshpass',
      'mysql',
      'docker login',
      'identified by',
      "password '",
      'with password',
      'requirepass',
      'securestring',
      '/user:',
      'sqlplus',
      'redis-cli',
      'psexec',
    ],
    reach: [16, 260],
    pattern:
      /(?:--?(?:password|passwd|pass)[ =]|\bsshpass\s+-p ?|\b(?:mysql\w*|mariadb|mongo\w*|docker login|sqlcmd|psexec)\b[^\n|;]{0,120}?\s-{1,2}[pP] ?|redis-cli\b[^\n|;]{0,80}?\s-a |identified by |with (?:encrypted )?password |requirepass |convertto-securestring (?:-string )?|\/user:\S{1,60} |sqlplus\s+[\w$]{1,40}\/)["']?(?<v>[^\s"'<>;]{4,128}?)(?=["'\s;)]|@[\w/]|$)/i,
    check: (value, { after }) =>
      isQuotedPassword(value) &&
      !/^\w{3,9}$/.test(after.startsWith('@') ? 'x y' : /\d|\W|[A-Z]/.test(value) ? '-' : value),
  },
  'password-in-tool-flag': {
    ...common,
    title: 'Password in a command',
    keywords: tools,
    reach: [16, 260],
    pattern: new RegExp(`(?:${flags.join('|')})["']?(?<v>[^\\s"'<>;|]{4,128}?)(?=["'\\s;)|]|$)`),
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
    'ssh-keygen -t ed25519 -N "«lamp-Otter-44»" -f key',
    'rabbitmqctl add_user bo «lamp-Otter44»',
    sample('openssl enc -aes-256-cbc -k «{alnum:20}» -in a'),
    sample('DB_PASSWORD=«Harbor{digit:2}!{alnum:6}»'),
    sample('DB_PASSWORD=«copper-otter-lamp-{digit:2}»\nPORT=1'),
    'spring.datasource.password: «Kestrel_41»',
    '{"user": "ada", "password": "«wren!Lamp77»"}',
    "$config['db_pass'] = '«0tterLamp#9»';",
    'Server=sql1;Database=crm;User Id=sa;Password=«Vq7#mapleTree»;Encrypt=True',
    'jdbc:mysql://db1:3306/b?user=svc&password=«x9KfPq2LmZ»&useSSL=true',
    '{\\"password\\":\\"«t9!kestrel»\\"}',
    '<password>«Otter!Lamp22»</password>',
    "CREATE USER bo IDENTIFIED BY '«kEstrel_88»';",
    'mysql -u root -p«Otter99lamp» crm',
    'sshpass -p «lamp!Otter4» ssh root@host',
    'machine api.host.dev login bo password «otter-9-lamp»',
    'http -a bo:«lamp-Otter-9» GET https://api.host.dev',
    'aws ssm put-parameter --name /prod/db/password --value "«lamp-OTTER41»" --type SecureString',
    "smbclient //fs/share -U 'bo%«Otter_9lamp»'",
    'openssl pkcs12 -in a.p12 -passin pass:«lampOtter9»',
    'psk=«Otter_9lamp?»',
    '- name: DB_PASSWORD\n  value: «lampOtter9x»',
    'пароль: «Выдра77лампа»',
  ],
  ignore: [
    'password: ${DB_PASSWORD}',
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
    'git commit --password-stdin',
    'http -a user:$PASSWORD https://x.dev',
    'openssl rsa -passin pass:$KEY_PASS',
    'password: $2b$12$abcdefghijklmnopqrstuv',
  ],
};
