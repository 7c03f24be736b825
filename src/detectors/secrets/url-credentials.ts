import { regex } from '../../engine/regex.ts';
import { isQuotedPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Passwords in addresses (RFC 3986, userinfo): databases, brokers, mail, web, proxies; Go DSNs; curl's `-u
 * user:password`.
 */

/** Words that stand in every manual; a real password is one of them only on a real host. */
const manual = regex('i')`
  ^(?:
    user(?:name)?|login|name|foo|bar|pass(?:word|wd)?|pwd|pw|secret|token|example|test|admin|root|postgres
    |mysql|mongo|redis|guest|changeme|my[_-]?\w*|your[_-]?\w*|x+|\*+
  )$
`;
const nowhere = regex('i')`
  ^(?:
    localhost|127\.|0\.0\.0\.0|\[::1|host(?:name)?\b|example\.|[\w.-]*\bexample\.(?:com|org|net)|db[:/]
    |database[:/]|server[:/]|your[\w-]*|my-?\w*host
  )
`;

function judge(value: string, { before, after }: Surroundings): boolean | number {
  const user = /([^/\s:]*):$/.exec(before)?.[1] ?? '';
  if (/^[$%{<[].*[}>\]%]?$/.test(value) && /^[$%{<[]/.test(value) && !/\d{3}/.test(value)) return false;
  const host = after.slice(1);
  if (manual.test(value) && (manual.test(user) || nowhere.test(host) || user === value)) return false;
  if (value === user && nowhere.test(host)) return false;
  return !/^\d{1,5}$/.test(value) || user !== '';
}

export default detectors('secret', {
  'url-password': {
    entity: 'URL_PASSWORD',
    title: 'Password in an address',
    severity: 'critical',
    keywords: ['://'],
    reach: [24, 300],
    pattern: /(?<=\b[a-z][a-z0-9+.-]{1,24}):\/\/[^\s:@/?#"'<>`\\]{0,100}:(?<v>[^\s"'<>`\\/?]{1,200})@(?=[\w.[$-])/i,
    check: judge,
  },
  'url-token': {
    entity: 'URL_TOKEN',
    title: 'Token in an address',
    severity: 'high',
    keywords: ['://'],
    reach: [8, 300],
    pattern: /(?<=\bhttps?):\/\/(?<v>[A-Za-z0-9_-]{20,200})@(?=[a-z0-9-]+\.)/i,
    // What Sentry calls a DSN is printed in every page that reports to it.
    check: (value, { after }) =>
      /\d/.test(value) && /[A-Za-z]/.test(value) && !/^@(?:o\d+\.)?(?:ingest|sentry)\b/.test(after),
  },
  'dsn-password': {
    entity: 'URL_PASSWORD',
    title: 'Password in a data source name',
    severity: 'critical',
    keywords: ['@tcp(', '@unix(', '@udp('],
    reach: [160, 40],
    pattern: /(?<![\w.])[\w.-]{1,64}:(?<v>[^\s"'`:@]{1,96})@(?=(?:tcp|udp|unix)\()/,
    check: judge,
  },
  'url-login-password': {
    entity: 'URL_PASSWORD',
    title: 'Password in the address of a login',
    severity: 'critical',
    keywords: ['/login?', '/login.php?', '/signin?', '/sign-in?', '/logon?', '/auth?', '/session?', '/connect?'],
    reach: [4, 240],
    pattern: regex('i')`
      /(?:login(?:\.php)?|sign-?in|logon|auth|session|connect)\?(?:[\w.-]{1,20}=[^&\s"'<>]{0,60}&){0,4}(?:p|pw|pass|pwd|passwd|password)=
      (?<v>[^&\s"'<>]{5,100})
    `,
    check: (value) => isQuotedPassword(value) && !/^[$%{<]\W?[A-Za-z_]+\W{0,2}$/.test(value) && 0.8,
  },
  'curl-auth-user': {
    entity: 'PASSWORD',
    title: 'Password in a curl command',
    severity: 'critical',
    keywords: ['-u', '--user', '--proxy-user', '--auth', '-a'],
    reach: [400, 400],
    pattern: /(?<=\s)(?:-u|-U|--user|--proxy-user|--auth|-a)[ =]{0,2}(?:["']?[^\s"':$]{1,80}):(?<v>[^\s"'$]{3,128})/,
    check: (value, { before }) => /curl|wget|http|xh\b/i.test(before) && (isQuotedPassword(value) || value.length > 7),
  },
});

export const examples: Examples = {
  match: [
    sample('postgresql://reporting:«{alnum:13}»@db8.corp.lan:5432/dw?sslmode=require'),
    sample('new MongoClient("mongodb+srv://admin:«{alnum:17}»@c0.qhymf.mongodb.net/?w=1")'),
    sample('REDIS_URL=rediss://:«{alnum:20}»@cache.otter.dev:6380'),
    'amqp://svc:«p%40ss-otter9»@mq.otter.dev/vhost',
    sample('git clone https://«{alnum:40}»@code.otter.dev/a/b.git'),
    sample('svc:«{alnum:12}»@tcp(10.0.0.4:3306)/crm'),
    sample('curl -u bo:«{alnum:16}» -X POST https://ci.otter.dev/job'),
    'GET /login?u=bo&p=«Otter!lamp77» HTTP/1.1',
  ],
  ignore: [
    'postgres://user:password@localhost:5432/db',
    'https://user:pass@example.com/',
    'https://${USER}:${TOKEN}@git.otter.dev',
    'http://localhost:8080/@scope/package',
    'https://otter.dev:8443/path?to=a@b.dev',
    'ssh://git@code.otter.dev/a/b.git',
    'curl -u $USER:$PASS https://otter.dev',
    'GET /login?next=/home&p=1 and /login?u=bo&p=${PASS}',
    'curl -u {user}:{password} https://otter.dev',
    sample('https://{hex:32}@o4817.ingest.sentry.io/4817203'),
    'docker run -u 1000:1000 image',
  ],
};
