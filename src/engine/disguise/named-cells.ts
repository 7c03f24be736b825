import { isQuote, isWord } from '../ascii.ts';
import { regex } from '../regex.ts';
import { lightened } from '../light-regex.ts';
import { namedCells, type NamedCell } from '../table.ts';
import type { Rewrite, View } from './view.ts';
import type { Woken } from './woken.ts';

/**
 * What a cell is, its column says: in the head of a table, or among the names of an SQL INSERT. The name is read again
 * before each cell (`1987-08-16` below `dob` as `dob: 1987-08-16`), for detectors that want one beside the value.
 */

const words = [
  'dob', 'birth', 'born', 'geburtsdatum', 'naissance', 'nacimiento', 'nascita', 'nascimento', 'geboortedatum',
  'urodzenia', 'phone', 'mobile', 'celular', 'telefon', 'handy', 'passport', 'reisepass', 'passeport', 'ssn',
  'social security', 'itin', 'tax id', 'steuer', 'stid', 'idnr', 'aadhaar', 'nino', 'national id', 'nhs', 'bsn',
  'pesel', 'personnummer', 'kimlik', 'nric', 'mrn', 'medical record', 'insurance', 'member id', 'npi', 'driver',
  'licence', 'license', 'plate', 'kennzeichen', 'vin', 'imei', 'routing', 'account', 'kontonummer', 'sort code', 'dni',
  'nif', 'geb', 'geboren', 'narozen', 'født', 'född', 'nacido', 'nasc', 'szül', 'doğum', 'rođen', 'рожд', '生日', '出生', '生年月日', '생년월일', 'mobil', 'gsm', 'телефон', '电话',
  '手机', '電話', '전화', 'kenteken', 'kennz', 'matrícula', 'immatricul', 'targa', 'plaka', 'pis', 'cnh', 'nss', 'naf',
  'cédula', 'cedula', 'kvnr', 'паспорт', 'cpf', 'curp', 'rfc', 'card', 'pan', 'kreditkarte', 'tarjeta', 'password',
  'passwd', 'pwd', 'pass', 'passwort', 'kennwort', 'senha', 'contraseña', 'secret', 'token', 'api key',
]; // prettier-ignore
const pattern = words.join('|').replaceAll(' ', '[ _.-]?');
const mention = new RegExp(pattern, 'i');
/** Of a password or a card, and not itself: `last_password_change`, `card type`, `token-expires`. */
const aspect = [
  'hash', 'id$', 'chang', 'set$', 'reset', 'age$', 'type', 'kind', 'status', 'state$', 'expir', 'polic', 'length',
  'count', 'strength', 'hint', 'updated', 'created', 'rotat', 'at$', 'attempt', 'verif', 'valid', 'used', 'usage',
  'limit', 'brand', 'required', 'format',
].join('|'); // prettier-ignore
const head = lightened(regex('iu')`
  ^(?:[\p{L}\d]{1,20}[ _.-]){0,3}?[\p{L}\d]{0,12}(?:${pattern})(?:s|no|nr)?
  (?:[ _.-](?!${aspect})[\p{L}#.]{1,12}){0,2}$
`);
const isName = (text: string): boolean => head.test(text);

const separator = /[,;|\t(]/;
const closing = /[,;|\t)\n]/;
const longestHead = 30;
const isNameSign = (code: number): boolean =>
  isWord(code) || code > 127 || code === 32 || code === 45 || code === 46 || code === 95;

const longestLine = 400;
const partings = /[|\t;,]| {2}/g;
const inserting = /\binsert\s/i;

/** Whether the line below is parted as the one around `at` is, or the names of an INSERT stand here. */
function mayHaveRows(text: string, at: number): boolean {
  const left = text.slice(Math.max(0, at - longestLine), at);
  const [line, row] = (left.slice(left.lastIndexOf('\n') + 1) + text.slice(at, at + longestLine)).split('\n', 2);
  return line?.match(partings)?.some((sign) => row?.includes(sign)) || inserting.test(left);
}

/** The word only wakes as the head of a column: separators on both sides, or one and the edge of a line. */
function begin(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < longestHead && isNameSign(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < longestHead && isNameSign(text.charCodeAt(end))) end++;
  if (isQuote(text.charAt(start - 1))) start--;
  if (isQuote(text.charAt(end))) end++;
  const [before, after] = [text.charAt(start - 1) || '\n', text.charAt(end) || '\n'];
  const isOpen = separator.test(before);
  return closing.test(after) && (isOpen || (before === '\n' && after !== '\n')) && mayHaveRows(text, at) ? at : -1;
}

const tableMarkers = {
  keywords: words.flatMap((word) =>
    word.includes(' ') ? [' ', '_', ''].map((joint) => word.replace(' ', joint)) : [word],
  ),
  begin,
  reach: [240, 12_000],
} as const;

const insert = /\binsert\s{1,8}into\s{1,8}[\w.$"`[\]]{1,80}\s{0,8}\((?<names>[^()]{1,1000})\)\s{0,8}values\s{0,8}/gi;
/** One value of a row: in quotes, or a bare one. */
const value = /\s{0,8}(?<v>'(?:[^'\\]|''|\\.){0,4000}'|[^',()\s][^',()]{0,200})\s{0,8}(?<end>[,)])/y;
const nextRow = /\s{0,8},?\s{0,8}\(/y;
const mostRows = 200;

function* insertedCells(text: string): Iterable<NamedCell> {
  for (const hit of text.matchAll(insert)) {
    const names = (hit.groups?.['names'] ?? '').split(',').map((name) => name.trim().replace(/["'`[\]]/g, ''));
    if (!names.some(isName)) continue;
    nextRow.lastIndex = hit.index + hit[0].length;
    for (let row = 0; row < mostRows && nextRow.test(text); row++) {
      value.lastIndex = nextRow.lastIndex;
      for (let column = 0, cell = value.exec(text); cell; column++) {
        const [inner = '', end] = [cell.groups?.['v'], cell.groups?.['end']];
        const start = cell.index + cell[0].indexOf(inner);
        const name = names[column];
        if (name && isName(name)) yield { start, end: start + inner.length, name };
        nextRow.lastIndex = value.lastIndex;
        cell = end === ',' ? value.exec(text) : null;
      }
    }
  }
}

/** `account_no` says what `account no` does. */
const label = (name: string): string =>
  `${name.replaceAll('_', ' ').replace(/^account(?: no)?$/i, 'account number')}: `;

function* nameCells(view: View, start: number, end: number): Iterable<Rewrite> {
  const text = view.text.slice(start, end);
  const found = [...namedCells(text, mention, isName), ...insertedCells(text)].sort((a, b) => a.start - b.start);
  for (const [index, cell] of found.entries()) {
    if (cell.start === found[index - 1]?.start || /^[-:]+$/.test(text.slice(cell.start, cell.end))) continue;
    yield { start: start + cell.start, end: start + cell.start, text: label(cell.name) };
  }
}

/** How far before a value its name counts. */
const labelReach = 40;

export const cellReading: Woken = {
  markers: tableMarkers,
  rewrites: nameCells,
  label: labelReach,
};
