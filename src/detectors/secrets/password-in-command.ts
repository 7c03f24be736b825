import { regex } from '../../engine/regex.ts';
import { isQuotedPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Passwords on command lines and in SQL: behind a long flag, behind a short one that only some tools have, `IDENTIFIED
 * BY`.
 */
const common = { entity: 'PASSWORD', severity: 'critical', title: 'Password in a command', reach: [16, 260] } as const;

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
  '\\bnet use (?:[A-Z*]:? )?\\\\{2}\\S{1,80} (?!/)',
  '\\b(?:root)?bindpw[ \\t]{1,8}',
  '\\bmc (?:alias|config host) (?:set|add) \\S{1,60} \\S{1,120} \\S{1,60} ',
  '\\bput-parameter\\b[^\\n]{0,200}?(?:pass|secret|pwd|token|key)[^\\n]{0,100}?--value ',
  '--secret-string ',
  '\\buser-secrets set [^\\n]{0,60}?(?:password|pwd|secret|key|token)["\']? ',
  '\\bcmdkey\\b[^\\n]{0,120}?/pass:',
  '\\bschtasks\\b[^\\n]{0,160}? /rp ',
];
const tools = [
  'http -', 'https -', '--auth', 'smbclient', 'rpcclient', 'smbget', 'winexe', 'lftp', '-passin', '-passout', ' pass:',
  'storepass', 'keypass ', '/pass:', '/password:', 'ssh-keygen', 'openssl enc', 'rabbitmqctl', 'plink', 'pscp', 'psftp',
  'freerdp', 'htpasswd', 'unzip', 'zip -', '7z ', '7za ', 'ldapsearch', 'ldapmodify', 'ldapadd', 'ldapdelete',
  'ldapwhoami', 'mosquitto_', 'ipmitool', 'wpa_passphrase', 'net user', 'net use ', 'bindpw', 'schtasks', 'put-parameter', '--secret-string',
  'user-secrets', 'cmdkey', 'mc alias', 'mc config',
]; // prettier-ignore

export default detectors('secret', {
  'password-in-command': {
    ...common,
    keywords: [
      '--password',
      '--passwd',
      '--pass ',
      '-passw',
      'sshpass',
      'mysql',
      'mariadb',
      'mongo',
      'sqlcmd',
      'docker login',
      'podman login',
      'helm registry login',
      'nerdctl login',
      'skopeo login',
      'oras login',
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
    pattern: regex('i')`
      (?:
        (?<![\w-])--?(?:password|passwd|pass)[ =]
        |\bsshpass\s+-p ?
        |\b(?:(?:mysql\w*|mariadb|mongo\w*|sqlcmd|psexec)\b[^\n|;]{0,120}?\s-{1,2}[pP] ?|(?:docker|podman|nerdctl|skopeo|oras|helm registry) login\b[^\n|;&]{0,120}?\s-{1,2}[pP][ =]?(?!\d+:\d))
        |redis-cli\b[^\n|;]{0,80}?\s-a |(?:identified by(?: values)?|with (?:encrypted )?password)(?: ?= ?| )N?
        (?=["'])
        |requirepass |convertto-securestring (?:-string )?
        |/user:\S{1,60} |sqlplus\s+[\w$]{1,40}/
      )["']?(?<v>[^\s"'<>;]{4,128}?)(?=["'\s;)]|(?<!(?:["']|/user:\S{1,60} )[^\s"']{0,128})@[\w/]|$)
    `,
    check: (value, { after }) =>
      isQuotedPassword(value) &&
      !/^\w{3,9}$/.test(after.startsWith('@') ? 'x y' : /\d|\W|[A-Z]/.test(value) ? '-' : value),
  },
  'password-piped': {
    ...common,
    keywords: ['passwd --stdin', 'chpasswd', 'sudo -s', 'cryptsetup', '--password-stdin', '| kinit', 'smbpasswd'],
    reach: [220, 20],
    pattern: regex('')`
      (?:printf|echo)(?: -[ne]{1,2})? ["']?(?:[\w.-]{1,32}:)?(?<v>[^\s"'|]{4,128})["']?(?: '?[^|\n]{0,20})? \| (?:
        (?:sudo )?(?:passwd --stdin|chpasswd|cryptsetup|kinit|smbpasswd|(?:docker|podman|helm)[^\n|]{0,90} --password-stdin)
        |sudo -S
      )
    `,
    check: (value) => isQuotedPassword(value),
  },
  'password-in-tool-flag': {
    ...common,
    keywords: tools,
    pattern: new RegExp(`(?:${flags.join('|')})["']?(?<v>[^\\s"'<>;|]{4,128}?)(?=["'\\s;)|]|$)`),
    check: (value) => isQuotedPassword(value),
  },
});

export const examples: Examples = {
  match: [
    'ssh-keygen -t ed25519 -N "«lamp-Otter-44»" -f key',
    'rabbitmqctl add_user bo «lamp-Otter44»',
    sample('openssl enc -aes-256-cbc -k «{alnum:20}» -in a'),
    "CREATE USER bo IDENTIFIED BY '«kEstrel_88»';",
    'mysql -u root -p«Otter99lamp» crm',
    "podman login cr.otter.dev -u='bo' -p='«lampOtter99»'",
    'mysql -uroot -p«=Lamp!Otter4x» crm',
    'sshpass -p «lamp!Otter4» ssh root@host',
    'http -a bo:«lamp-Otter-9» GET https://api.host.dev',
    'aws ssm put-parameter --name /prod/db/password --value "«lamp-OTTER41»" --type SecureString',
    'net use L: \\\\fs\\share «lamp77*Otter» /user:bo',
    sample('binddn cn=otter,dc=lamp\nbindpw «{alnum:17}»\n'),
    "smbclient //fs/share -U 'bo%«Otter_9lamp»'",
    'openssl pkcs12 -in a.p12 -passin pass:«lampOtter9»',
    "sqlcmd -S sql1 -U sa -P '«lampOtter9»' -Q 'select 1'",
    "printf '«lamp!OTTER9»' | passwd --stdin bo",
    "echo 'bo:«lamp!OTTER9»' | sudo chpasswd",
    "echo -n '«Otter-lamp77»' | cryptsetup open /dev/sdb1 safe",
    sample('mc alias set store http://store.lan:9000 bo «{alnum:40}»'),
    "echo '«lamp!OTTER9»' | sudo -S systemctl restart db",
    "ALTER LOGIN [svc] WITH PASSWORD = N'«lamp!OTTER#9»';",
  ],
  ignore: [
    'net use Z: \\\\fs\\share /user:bo',
    'git commit --password-stdin',
    'http -a user:$PASSWORD https://x.dev',
    'openssl rsa -passin pass:$KEY_PASS',
    'the header identified by `otter2lamp`',
    '-P, --password=PASSWORD1  or - for standard input',
    'base-passwd (3.5.52) unstable',
  ],
};
