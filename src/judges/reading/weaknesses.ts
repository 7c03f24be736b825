import { entropy } from '../../engine/entropy.ts';
import { isPlaceholder } from '../../engine/placeholder.ts';

/** What in code lets others in. */
interface Weakness {
  /** Group `v` or `w`, where there is one, is the span. */
  readonly pattern: RegExp;
  readonly languages?: RegExp;
  /** Must stand somewhere in the same block. */
  readonly within?: RegExp;
  readonly check?: (value: string) => boolean;
  readonly why: string;
}

const python = /^(?:|python\d?|py)$/;
const script = /^(?:|javascript|js|jsx|typescript|ts|tsx|node)$/;
const input = String.raw`(?:request\.(?:args|form|json|data|values|GET|POST|query_params)|req\.(?:body|query|params)|sys\.argv|\$_(?:GET|POST|REQUEST|COOKIE))`;

/** A number can carry no SQL: `{int(id)}`, `${Number(id)}`. */
const injects = (value: string): boolean => {
  const rest = value.replace(/\$?\{\s*(?:int|float|Number|parseInt|parseFloat|UUID|uuid\.UUID)\([^{}]*\)\s*\}/g, '');
  return rest === value || /\{[^{}]+\}/.test(rest);
};

/** Of digits, signs, and letters of both sizes. */
const kindsOfLetters = (value: string): number => [/\d/, /[^\w]/, /[a-z]/, /[A-Z]/].filter((kind) => kind.test(value)).length; // prettier-ignore
/** What stands in tutorials. */
const chosen =
  /p[a@4][s$5]{1,2}|pwd|secret|s[3e]cur|admin|user|root|letmein|qwert|welcome|test|demo|example|your|change|replace|123|abc|xyz|\*\*|\.\./i;

export const weaknesses: readonly Weakness[] = [
  {
    pattern: /\bverify\s*=\s*False\b|\brejectUnauthorized\s*:\s*false\b|NODE_TLS_REJECT_UNAUTHORIZED['"]?\]?\s*=\s*['"]?0|\bInsecureSkipVerify\s*:\s*true\b|CURLOPT_SSL_VERIFY(?:PEER|HOST)\s*,\s*(?:false|0L?)\b|ssl\._create_unverified_context|ssl\.CERT_NONE|ServerCertificate(?:Custom)?ValidationCallback\s*(?:\+?=)[^\n]*\btrue\b|DangerousAcceptAnyServerCertificateValidator|checkServerTrusted\s*\([^)]*\)[^{;\n]*\{\s*\}|etHostnameVerifier\s*\([^\n]*->\s*true\s*\)|NoopHostnameVerifier|ALLOW_ALL_HOSTNAME_VERIFIER|SSL::VERIFY_NONE|danger_accept_invalid_certs\s*\(\s*true|[\"']verify(?:_peer(?:_name)?)?[\"']\s*=>\s*false|check_hostname\s*=\s*False/g,
    why: 'This turns off the check of who is at the other end, so anyone on the way can read and change what is sent.',
  },
  {
    pattern: /\bcurl\b(?![^\n|]*(?:localhost|127\.0\.0\.1|\.local\b))[^\n|;&]*?\s(?<v>-k|--insecure)(?=\s|$)|\bwget\b(?![^\n|]*localhost)[^\n|;&]*?(?<w>--no-check-certificate)|\b(?:http\.sslVerify|strict-ssl)[ =](?:false|0)\b/g,
    why: 'This turns off the check of who is at the other end, so anyone on the way can read and change what is sent.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:eval|exec|new Function|runIn(?:New|This)?Context|render_template_string)\s*\(\s*(?:${input}|input\s*\()[^\n]*`, 'g'),
    why: 'This runs whatever someone types as code.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:exec|execSync|spawn|system|shell_exec|passthru|popen|proc_open)\s*\(\s*(?:[\x60"'][^\n;]*)?(?:\$\{|\+\s*|\.\s*)?${input}[^\n;]*`, 'g'),
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: /\bsubprocess\.\w+\(\s*f["'][^\n]*\{[^\n]*shell\s*=\s*True|\bos\.system\(\s*(?:input\s*\(|f?["'][^\n]*["']\s*\+\s*(?:user_?)?input\b)[^\n]*/gi,
    languages: python,
    why: 'Whatever a value holds becomes a part of a shell command. A list of words and no shell keeps the two apart.',
  },
  {
    pattern: /\bpickle\.loads?\s*\(\s*(?:request\.|await request|upload\w*[.)]|user_\w+|payload\b|body\b|message\b|msg\b|packet\b|conn\.recv|sock(?:et)?\.recv|client\.recv)[^\n]*/g,
    languages: python,
    why: 'A pickle from outside can run any code when it is read.',
  },
  {
    pattern: /\bos\.(?:system|popen)\(\s*(?:f["'][^\n]*\{[^\n]*|["'][^\n"']*["']\s*(?:\+|%)\s*\w[^\n]*)\)/g,
    languages: python,
    within: /\binput\(|\bsys\.argv\b|\brequest\.|\bargs\.\w/,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: /\bjwt\.(?:sign|verify|encode|decode)\(\s*[^\n"']*(?:["'][^\n"']*["'][^\n"']*)?,\s*["'](?<v>[^"'\n]{3,})["']/g,
    check: (value) => !isPlaceholder(value) && !/your|change|replace|example|env|public|\*\*|\.\.|^(?:HS|RS|ES)\d+$/i.test(value),
    why: 'Whoever reads the code can make tokens of their own. Keep the key outside.',
  },
  {
    pattern: /\borigin\s*:\s*(?:true|["']\*["']|\([^)]*\)\s*=>\s*\w+\(null,\s*true\))\s*,\s*credentials\s*:\s*true|\bcredentials\s*:\s*true\s*,\s*origin\s*:\s*(?:true\b|["']\*["'])|\ballow_origins\s*=\s*\[\s*["']\*["']\s*\],\s*allow_credentials\s*=\s*True|\borigins\s*=\s*["']\*["'],\s*supports_credentials\s*=\s*True/g,
    why: 'Any website can then act here in the name of whoever is signed in.',
  },
  {
    pattern: new RegExp(String.raw`\bres\.(?:send|write|end)\(\s*(?:[\x60"'][^\n;]*(?:\$\{\s*|\+\s*))${input}[^\n;]*|\becho\s(?:[^\n;(]*[\s.])?\$_(?:GET|POST|REQUEST)\[[^\n;]*`, 'g'),
    why: 'What someone types is put into the page as code.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:readFile(?:Sync)?|createReadStream|sendFile|send_file|open|include|require|unserialize)\s*\(\s*(?:[\x60"'][^\n;,]*(?:\$\{|\+|\.)\s*)?${input}[^\n;,]*`, 'g'),
    why: 'Someone can so reach any file that this program can.',
  },
  {
    pattern: /\b\w*(?:token|password|secret|otp|sessionId|session_id)\w*\s*=\s*(?<v>[^\n;=]*\bMath\.random\(\)[^\n;]*)/gi,
    why: 'Such numbers can be guessed. crypto.getRandomValues makes ones that cannot.',
  },
  {
    pattern: /\bAES\.MODE_ECB\b|\bgetInstance\(\s*"(?:AES\/ECB[^"]*|DES[^"]*)"\s*\)|\bcreateCipher\s*\(/g,
    why: 'Equal parts stay equal when encrypted so, and the text shows through.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:os\.system|os\.popen|subprocess\.(?:run|call|Popen|check_output|check_call))\s*\(\s*(?:f["'][^\n]*\{[^\n]*|[^\n]*(?:\+|%|format)[^\n]*)${input}[^\n]*`, 'g'),
    languages: python,
    why: 'What someone types becomes a part of a shell command.',
  },
  {
    pattern: new RegExp(String.raw`\b(?:execute|executemany|query|raw|mysqli_query|mysql_query|prepare)\s*\([^\n;]*["'\x60][^\n;]*\b(?:SELECT|INSERT|UPDATE|DELETE)\b[^\n;]*${input}[^\n;]*`, 'gi'),
    why: 'What someone types becomes a part of the SQL. Parameters keep the two apart.',
  },
  {
    pattern: new RegExp(String.raw`["'\x60](?:SELECT|INSERT|UPDATE|DELETE)\b[^"'\x60\n]*["'\x60]?\s*["'\x60]\s*[.+]\s*${input}[^\n;]*`, 'gi'),
    why: 'What someone types becomes a part of the SQL. Parameters keep the two apart.',
  },
  {
    pattern: /(?<v>\b(?:execute|executemany)\s*\(\s*f(?:"""|["'])\s*(?:SELECT|INSERT|UPDATE|DELETE)\b[^\n]*(?:=|LIKE|VALUES\s*\()\s*\(?\s*['"]?%?\{[^\n]*)/gi,
    languages: python,
    check: injects,
    why: 'Values are written into the SQL as text. Parameters keep the two apart.',
  },
  {
    pattern: /\.query\s*\(\s*`\s*(?:SELECT|INSERT|UPDATE|DELETE)\b[^`]*(?:=|LIKE|VALUES\s*\()\s*\(?\s*['"]?%?\$\{[^`]*`/gi,
    languages: script,
    check: injects,
    why: 'Values are written into the SQL as text. Parameters keep the two apart.',
  },
  {
    // a quote that opens inside the SQL and is to be closed behind a value
    pattern: /["'`](?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*(?:=|LIKE|\(|,)\s*'%?"\s*(?:\+|\.)\s*[\w$][^\n;]*|\$?f?"(?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*(?:=|LIKE|\(|,)\s*'%?\{[\w.[\]"()]+\}%?'[^"\n]*"|Sprintf\(\s*["`](?:SELECT|INSERT|UPDATE|DELETE)\b[^"`\n]*'%[sv]'[^\n]*|"(?:SELECT|INSERT|UPDATE|DELETE)\b[^"\n]*(?:=|LIKE|\(|,)\s*'%?\$\w+[^"\n]*"|execute\s*\(\s*["'][^\n]*'%s'[^\n]*["']\s*%\s*[\w(][^\n]*/gi,
    check: injects,
    why: 'Values are written into the SQL as text. Parameters keep the two apart.',
  },
  {
    pattern: /\byaml\.load\s*\((?![^\n]*(?:Safe|Base)Loader)(?:[^\n]*(?:Unsafe|\b)Loader|(?![^\n]*Loader))[^\n]*\)/g,
    languages: /^(?:python\d?|py)$/,
    why: 'YAML from outside can run any code when it is read so. yaml.safe_load does not.',
  },
  {
    pattern: /\.innerHTML\s*\+?=\s*[^\n;]*(?:location\.(?:hash|search)|searchParams\.get|\bparams\.get|req\.(?:query|body)|event\.data\b)[^\n;]*|document\.write\s*\([^\n;]*location\.(?:hash|search|href)[^\n;]*/g,
    why: 'What stands in the address is put into the page as code.',
  },
  {
    pattern: /\bapp\.run\s*\((?=[^)\n]*debug\s*=\s*True)[^)\n]*host\s*=\s*["']0\.0\.0\.0["'][^)\n]*\)/g,
    languages: python,
    why: 'The debugger runs code for anyone who reaches this machine.',
  },
  {
    pattern: /["']verify_signature["']\s*:\s*False|\balgorithms?\s*[=:]\s*\[?\s*["']none["']/g,
    why: 'This takes any token for a good one, also one that somebody made up.',
  },
  {
    pattern: /\b(?:hashlib\.)?(?:md5|sha1)\s*\(\s*[^)\n]*passw(?:or)?d(?!s?_|\w*(?:file|path|list))[^\n;]*|createHash\s*\(\s*["'](?:md5|sha1)["']\s*\)\s*\.update\s*\([^)\n]*passw(?:or)?d(?!s?_|\w*(?:file|path|list))[^\n;]*/gi,
    why: 'A password kept like this is quickly guessed. bcrypt, scrypt or Argon2 are made for it.',
  },
  {
    pattern: /\b(?:api_?key|secret(?:_?key)?|access_?token|auth_?token|private_?key|password|passwd)["']?\s*[:=]\s*["'](?<v>[A-Za-z0-9+/_=-]{20,})["']/gi,
    check: (value) => !isPlaceholder(value) && /\d/.test(value) && /[a-z]/i.test(value) && entropy(value) >= 3.8 && !/(?:your|my|key|token|secret|example|test|123|abc)/i.test(value),
    why: 'A key in the code is a key for all who see the code. Keep it outside.',
  },
  {
    pattern: /\bpass(?:word|wd|phrase)?["']?\s*[:=]\s*["'](?<v>[^\s"'{}$<>]{10,40})["']/gi,
    check: (value) => !isPlaceholder(value) && kindsOfLetters(value) >= 3 && !chosen.test(value),
    why: 'A password in the code is known to all who see the code. Keep it outside.',
  },
]; // prettier-ignore
