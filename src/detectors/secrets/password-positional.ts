import { piece } from '../../engine/regex.ts';
import { isBarePassword, isQuotedPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Passwords without a name, known by their place: in calls that log in, in lines of .pgpass (PostgreSQL, the password
 * file).
 */

const quote = '["\'`]';
const argument = `\\s{0,4}(?:${quote}[^"'\`\\n]{0,200}${quote}|[\\w.$>\\[\\]-]{1,60})\\s{0,4},`;
const value = `\\s{0,4}${quote}(?<v>[^"'\`\\n]{4,128})${quote}\\s{0,4}[,)]`;
/** Host or address, user, password. */
const third = piece`
  getconnection|mysqli_connect|mysql_connect|new mysqli|new pdo|mysqldb\.connect|pymysql\.connect
  |ibm_db\.connect|odbc_connect
`;
/** User, password. */
const second = piece`
  httpbasicauth|networkcredential|setbasicauth|basicauth|basic_auth|http_basic|pscredential
  |usernamepasswordcredential\w*|passwordauthentication\w{0,8}|setcredentials|\.login|oci_connect|plainauth
  |plain_auth|with_credentials
`;
const common = { entity: 'PASSWORD', severity: 'critical', title: 'Password in code' } as const;

export default detectors('secret', {
  'password-third-argument': {
    ...common,
    keywords: ['getconnection', '_connect', 'new mysqli', 'new pdo', '.connect('],
    reach: [24, 460],
    pattern: new RegExp(`(?:${third})\\(${argument}${argument}${value}`, 'i'),
    check: (word) => isQuotedPassword(word) && 0.8,
  },
  'password-second-argument': {
    ...common,
    keywords: [
      'basicauth',
      'basic_auth',
      'http_basic',
      'credential',
      'passwordauthentication',
      '.login(',
      'oci_connect',
      'plainauth',
      'plain_auth',
    ],
    reach: [24, 340],
    pattern: new RegExp(`(?:${second})\\(${argument}${value}`, 'i'),
    check: (word) => isQuotedPassword(word) && 0.8,
  },
  'password-in-row': {
    ...common,
    title: 'Password in a row of a database',
    keywords: ["password',", 'password",', "passwd',", "_pass',", "_pwd',", "secret',"],
    reach: [48, 150],
    pattern:
      /\(\s{0,2}(?<q>["'])[\w.-]{0,40}(?:password|passwd|pass|pwd|secret)\k<q>,\s{0,2}\k<q>(?<v>[^"'\n]{6,128})\k<q>\s?[,)]/i,
    check: (word) => isQuotedPassword(word) && /\d/.test(word) && 0.8,
  },
  'password-oracle-thin': {
    ...common,
    title: 'Password in a JDBC address',
    keywords: ['oracle:thin:', 'oracle:oci:', 'oracle:oci8:'],
    reach: [16, 200],
    pattern: /oracle:(?:thin|oci8?):[\w$#]{1,60}\/(?<v>[^\s"'`@/]{4,100})@/i,
    check: (word) => isQuotedPassword(word) && 0.9,
  },
  'password-pgpass': {
    ...common,
    title: 'Password in .pgpass',
    keywords: ['pgpass', ':5432:', ':5433:', ':6432:'],
    reach: [160, 300],
    pattern: /(?<![\w./-])(?:[\w.-]{1,80}|\*):(?:\d{2,5}|\*):[\w*-]{1,60}:[\w.*-]{1,60}:(?<v>[^\s:]{4,100})(?![^\s])/,
    check: (word) => isBarePassword(word, true) && 0.9,
  },
});

export const examples: Examples = {
  match: [
    'DriverManager.getConnection("jdbc:oracle:thin:@db:1521:X", "bo", "«lamp-OTTER41»");',
    '$db = mysqli_connect("10.0.0.4", $user, "«lamp!Otter4»", "shop");',
    "requests.get(url, auth=HTTPBasicAuth('bo', '«lampOtter!4»'))",
    'smtp.login("bo@otter.dev", "«lampOtter!4»")',
    'new PasswordAuthenticationMethod("bo", "«lampOtter!4»")',
    'jdbc:oracle:thin:BO/«lamp_Otter4»@//db1:1521/X',
    'db1:5432:orders:bo:«lamp-Otter4»',
    "('smtp_user','mailer'),\n('smtp_password','«lampOtter4x»'),",
  ],
  ignore: [
    'jdbc:oracle:thin:@db1:1521:X and jdbc:oracle:thin:scott/${PASS}@db1',
    'getConnection(url, "user", "password")',
    'client.login(username, password)',
    'server.login("user", os.environ["PASS"])',
    'localhost:5432:5432:rw:ro',
    'range 10:5432:12',
    "request.only(('password', 'confirmation'))",
  ],
};
