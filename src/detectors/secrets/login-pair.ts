import { regex } from '../../engine/regex.ts';
import { isLonePassphrase, isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { hasSign } from '../../engine/password-name.ts';

/** A user's name and, behind it, the password: `log in with ada / …`, `root:…`. */
const common = { entity: 'PASSWORD', severity: 'critical', title: 'User name and password', guess: true } as const;

export default detectors('secret', {
  'login-pair': {
    ...common,
    keywords: [
      'login',
      'log in',
      'logon',
      'sign in',
      'signin',
      'credential',
      'creds',
      'credenzial',
      'credencia',
      'identifiants',
      'inloggegevens',
      'dane logowania',
      'user',
      'log on',
      'einloggen',
      'anmelden',
      'zugang',
      'connecte',
      'entrar',
      'acceder',
      'accedi',
      'inloggen',
      'account',
    ],
    reach: [16, 160],
    worth: (text, at) => hasSign(text, at, at + 160),
    pattern: regex('i')`
      (?:
        log ?(?:in|on)|sign ?in|credentials?|credenziali|credencia(?:les|is)|identifiants|inloggegevens
        |dane logowania|creds|users?(?:name)?|accounts?|einloggen|anmelden|zugang(?:sdaten)?|connecte[rz]?
        |entrar|acceder|accedi|inloggen
      )(?!_?\d)(?:[^\n.!?"]{0,30}?)(?:
        [ :=(]|with|as|mit|avec|con|com|met|are|is|sono|son|são|sont|sind|zijn|to
      ){1,3}["'\`]?[\w.@+-]{2,40}["'\`]? ?(?:/|:|,? (?:with|and|und|et|y|e|en) (?:pass\w* |pw )?|\|) ?["'\`]?
      (?<v>[^\s"'\`<>/|]{4,63}[^\s"'\`<>/|.,;:?)\]}])
    `,
    check: (word, { before, after }) =>
      !/https?:\S*$/i.test(before.slice(-400)) &&
      !/^\/[\w+/]{4}/.test(after) && // the beginning of a blob
      !word.startsWith('H4sI') &&
      !/^\w+:\w+$|^-{1,2}[a-z]/.test(word) &&
      !/\w: ["'`]$|\/$/.test(before) &&
      ((/\d|[!#$%^*+~]/.test(word) && isSpokenPassword(word, false)) || isLonePassphrase(word, '')) &&
      0.7,
  },
  'password-of-ftp': {
    ...common,
    title: 'Password sent to a server',
    keywords: ['pass '],
    worth: (text, at) => text.startsWith('PASS', at),
    reach: [100, 80],
    pattern: /USER \S{1,64}\s{1,6}PASS (?<v>\S{6,64})(?=\s*$|\r?\n)/,
    check: (word) => isSpokenPassword(word, false) && 0.7,
  },
  'password-of-cloud-init': {
    ...common,
    title: 'Password of a new machine',
    keywords: ['chpasswd:'],
    reach: [2, 400],
    pattern:
      /chpasswd:\s{0,4}\n\s{1,8}(?:expire:[^\n]{0,20}\n\s{1,8})?list:[ \t|]{0,4}\n[ \t-]{1,12}[\w-]{1,32}:(?<v>[^\s:]{4,64})/,
    check: (word) => isSpokenPassword(word, true) && 0.8,
  },
  'password-after-user': {
    ...common,
    keywords: ['admin', 'root', 'sa:', 'sa/', 'sa :', 'sa /', 'user', 'guest', 'postgres', 'ubuntu', 'deploy', 'svc_'],
    worth: (text, at) => /[/:]/.test(text.slice(at, at + 28)),
    reach: [4, 90],
    pattern: regex('')`
      (?<![\w@])(?:admin(?:istrator)?|root|sa|user|guest|postgres|ubuntu|deploy|svc_\w{1,20}) ?[/:] ?
      (?<v>[^\s"'\`<>/|:@]{6,63}[^\s"'\`<>/|.,;:?)\]}@])(?![@/:])
    `,
    check: (word, { before, after }) =>
      (before.endsWith(' / ') || /[!#$%^*+~]/.test(word) || (/^\s*\w+[:=]$/.test(before) && after.trim() === '')) &&
      isSpokenPassword(word, false) &&
      0.6,
  },
});

export const examples: Examples = {
  match: [
    "the vendor's creds are bo@otter.dev with «Lamp&Otter91», as said",
    'log in with ada / «hunterX9z!»',
    'ssh works with root:«lampOtter9!» only',
    'credentials: bo:«Passage!w0rd»',
    '#cloud-config\nchpasswd:\n  list: |\n    bo:«lampOtter77?x»\n',
    'root:«7734Lamp?OTTRk»',
    'creds: bo / «copper-otter-lamp-river»',
    'USER bo\r\nPASS «lampOtter!77»\r\n',
    'le credenziali sono bo / «lampOtter77!»',
  ],
  ignore: [
    'log in with Google / GitHub',
    'cache_key=user:list:page:2',
    'PASS: test_login_4; FAIL: test_pw_reset_17',
    'PASS src/cart/login_2.test.ts\nPASS e2e/checkout-flow2.spec.js',
    'log in with SSO/SAML2.0 or with LDAP/Kerberos5',
    "usernamePassword(credentialsId: 'otter-deploy-2')",
    'the login of admin: see https://otter.dev/lamp77',
  ],
};
