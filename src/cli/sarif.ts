import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { version } from '../../package.json';
import type { Severity } from '../engine/types.ts';
import type { Entry } from './entry.ts';

/** SARIF 2.1.0 as code hosts take it: OASIS sarif-v2.1.0, and GitHub's notes on `security-severity`. */

const levels: Readonly<Record<Severity, string>> = { low: 'note', medium: 'warning', high: 'error', critical: 'error' };
const scores: Readonly<Record<Severity, string>> = { low: '3.0', medium: '5.5', high: '8.0', critical: '9.5' };

/** A path relative to the working folder, as the URI that hosts match with their files. */
function uri(path: string): string {
  const whole = resolve(path);
  const short = relative(process.cwd(), whole);
  const parts = short.split(sep).map(encodeURIComponent);
  return (
    short.startsWith('..') ? `file://${whole.split(sep).map(encodeURIComponent).join('/')}` : parts.join('/')
  ).replace(/^\.\//, '');
}

function rule({ rule: id, title, category, severity }: Entry): object {
  return {
    id,
    name: id,
    shortDescription: { text: title },
    fullDescription: { text: `${title} (${category}).` },
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: ['security', category], 'security-severity': scores[severity] },
  };
}

/** Made of what is shown anyway: a hash of a short value itself, such as a card number, could be guessed back. */
function fingerprint(path: string, { rule: id, shown }: Entry, seen: Map<string, number>): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([id, path, shown]))
    .digest('hex')
    .slice(0, 32);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  return `${hash}:${count}`;
}

export function sarif(entries: ReadonlyMap<string, readonly Entry[]>): object {
  const all = [...entries].flatMap(([path, list]) => list.map((entry) => ({ path: uri(path), entry })));
  const rules = [...new Map(all.map(({ entry }) => [entry.rule, entry])).values()];
  const index = new Map(rules.map(({ rule: id }, at) => [id, at]));
  const seen = new Map<string, number>();
  const results = all.map(({ path, entry }) => ({
    ruleId: entry.rule,
    ruleIndex: index.get(entry.rule),
    level: levels[entry.severity],
    message: { text: `${entry.title}: ${entry.shown}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: path }, region: region(entry) } }],
    partialFingerprints: { 'parapet/v1': fingerprint(path, entry, seen) },
    properties: { confidence: entry.confidence, ...(entry.action && { action: entry.action }) },
  }));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      { tool: { driver: { name: 'Parapet', version, rules: rules.map(rule) } }, columnKind: 'utf16CodeUnits', results },
    ],
  };
}

const region = ({ line, column, endLine, endColumn, start, end }: Entry): object => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
});
