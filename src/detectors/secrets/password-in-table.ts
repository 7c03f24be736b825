import { isQuotedPassword } from '../../engine/credible.ts';
import type { Examples } from '../../engine/detector.ts';
import { isPlaceholder } from '../../engine/placeholder.ts';
import type { Detector, Match, Span } from '../../engine/types.ts';

/** Passwords in a column of a table (CSV, TSV, Markdown), known by its head. */

const head =
  /^(?:(?:user|db|admin|initial|temp(?:orary)?|new|wifi|default)[ _-]?)?(?:password|passwd|pwd|pw|pass|passphrase|passwort|kennwort|mot de passe|mdp|contraseña|senha|wachtwoord|hasło|пароль|密码|パスワード|비밀번호|secret|api[ _-]?key|access[ _-]?key|secret[ _-]?key|api[ _-]?token|access[ _-]?token)$/i;
/** What every such head holds: most lines need not be taken apart. */
const mention =
  /pass|pwd|pw|kennwort|mdp|contrase|senha|wachtwoord|hasło|пароль|密码|パスワード|비밀번호|secret|key|token/i;
/** A name beside a separator, so that the word alone wakes nothing. */
const keywords = [
  'password', 'passwd', 'pwd', 'passphrase', 'passwort', 'kennwort', 'mot de passe', 'contraseña', 'senha', 'wachtwoord', 'hasło',
  'пароль', 'secret', 'api_key', 'api key', 'apikey', 'api_token', 'access_token', 'access_key', 'secret_key', 'pass', 'pw',
].flatMap((name) => [
  ...[',', ';', '|', '| ', '\t', ',"', ';"'].map((left) => left + name),
  ...[',', ';', ' |', '\t'].map((right) => name + right),
]); // prettier-ignore
const mostRows = 200;
const separators = ['|', '\t', ';', ','] as const;

/** The cells of a line with their places; quotes around a cell do not belong to it. */
function cells(line: string, from: number, separator: string): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  let quoted = false;
  for (let at = 0; at <= line.length; at++) {
    if (line[at] === '"') quoted = !quoted;
    if (at < line.length && (quoted || line[at] !== separator)) continue;
    const cell = line.slice(start, at);
    const left = cell.length - cell.replace(/^[\s"'`]+/, '').length;
    const inner = cell.slice(left).replace(/[\s"'`]+$/, '');
    found.push({ start: from + start + left, end: from + start + left + inner.length });
    start = at + 1;
  }
  return found;
}

interface Column {
  readonly separator: string;
  readonly index: number;
  readonly count: number;
}

function columnsOf(line: string): readonly Column[] {
  if (!mention.test(line)) return [];
  for (const separator of separators) {
    if (!line.includes(separator)) continue;
    const heads = cells(line, 0, separator);
    if (heads.length < 2 || heads.some((cell) => cell.end - cell.start > 40)) continue;
    if (separator === ',' && !/^(?:[^\s,]+(?: [^\s,]+)?(?:,|$))+$/.test(line)) continue;
    const named = heads.flatMap(({ start, end }, index) => (head.test(line.slice(start, end)) ? [index] : []));
    if (named.length > 0) return named.map((index) => ({ separator, index, count: heads.length }));
  }
  return [];
}

function* detect(text: string): Iterable<Match> {
  let columns: readonly Column[] = [];
  let rows = 0;
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end < 0 ? text.length : end).replace(/\r$/, '');
    const first = columns[0];
    const row = first && rows < mostRows ? cells(line, from, first.separator) : [];
    if (first && row.length === first.count) {
      rows++;
      for (const { index } of columns) {
        const span = row[index];
        const value = span && text.slice(span.start, span.end);
        if (span && value && value.length < 129 && isQuotedPassword(value) && !isPlaceholder(value))
          yield { span, confidence: 0.8 };
      }
    } else {
      columns = line.length < 400 ? columnsOf(line) : [];
      rows = 0;
    }
    from += line.length + 1;
    if (end >= 0) from = end + 1;
    else break;
  }
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
    '| system | password |\n|---|---|\n| crm | «lamp-Otter!4» |\n| erp | «otterLamp55» |\n',
    'host\tpwd\ndb1\t«lamp.OTTER7»',
    'name;"Passwort"\n"Bo";"«lampe#Otter7»"',
  ],
  ignore: [
    'user,password_hash\nbo,abcdef12345',
    'id,password\n1,\n2,********',
    '| field | password |\n|---|---|\n| type | string |',
    'Please enter user, password, and code\nwith lamps, otters77, and rivers',
  ],
};
