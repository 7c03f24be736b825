import { regex } from './regex.ts';
import { detectors, type DetectorSpec } from './detector.ts';
import type { Surroundings } from './surroundings.ts';
import { ending } from './ending.ts';
import { entropy } from './entropy.ts';
import type { Detector, Severity } from './types.ts';

interface SecretBase {
  /** What it is, after the provider's name; by default the words of the id. */
  readonly title?: string;
  /** The default is the detector's id in capitals. */
  readonly entity?: string;
  /** The default is high. */
  readonly severity?: Severity;
  /** Least entropy of the random part, bits a character; by default it fits the length; 0: it need not be random. */
  readonly bits?: number;
  readonly check?: (value: string, around: Surroundings) => boolean | number;
}

/** A secret with a mark of its own, such as `ghp_`. Edges that keep parts of longer words out are added. */
interface MarkedSecret extends SecretBase {
  readonly token: RegExp;
  /** Lower-case; by default the literal that the pattern starts with. */
  readonly keywords?: readonly string[];
  /** Words, `|` between, of which one must stand within 60 units; for marks that others use too. */
  readonly near?: string;
}

/** A secret that looks like any other: believed where it is assigned to a credential and its owner is named near. */
interface NamedSecret extends SecretBase {
  /** Tried without regard to case. */
  readonly named: RegExp;
  /** Names of the owner, `|` between, lower case, a space for any joint; the default is the provider's. */
  readonly names?: string;
}

/** For keys that are a bare UUID. */
export const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/;

type SecretSpec = MarkedSecret | NamedSecret;

// A letter after a backslash is an escape (`\n`), not a part of the word.
const leftOfToken = '(?<!(?<!\\\\)[A-Za-z0-9])';
const rightOfToken = '(?![A-Za-z0-9])';
const leftOfValue = '(?<!(?<!\\\\)[\\w/+.-])';
const rightOfValue = '(?![\\w/+-]|[.=@]\\w)';

/** A credential's name, then an assignment in any usual form (env, YAML, JSON, XML, code, flag, header, prose). */
const assigned = ending(
  regex('i')`
    (?:
      api|key|token|secret|passw|pwd|auth(?!or\b)|bearer|cred|ssws|(?<![a-z])pat(?![a-z])|licen[cs]e|access
      |client|app_?id|login|value|sid|dsn
    )[\w.-]{0,20}[\\"'\`\])]{0,4}(?:
      (?: [ \w.[\]-]{0,24})?[\\"'\`]{0,3}\s{0,5}[:=>?+.|~,-]{1,4}
      |\s(?:is|was|as)\b:?|["']\s?\{\s{0,9}(?:type\s{0,3}=\s{0,3}string\s{1,9})?default\s{0,3}=|
    )\s{0,10}[\\"'\`([<{|>]{0,4}\s{0,10}$
  `,
);

/** The label next to the value says that it is an id or a checksum, whatever stands before. */
const otherLabel = ending(
  regex('i')`
    (?:
      (?<!(?:client|app|application|access|key|secret|account|site|token)[_ -]?)id
      |uuid|guid|md5|sha-?\d{0,3}|checksum|digest|hash|etag|commit|revision
    )["'\`]?\s{0,3}[:=]\s{0,3}["'\`]?$
  `,
);

const assignmentReach = 72;
const nameReach = 160;
const closeName = 64;

/** A digit, consonants in a row as no word has them, or more changes of case than words make. */
const looksRandom = (text: string): boolean =>
  /\d|[bcdfghjklmnpqrstvwxz]{5}/i.test(text) || (text.match(/[a-z][A-Z]|[A-Z]{2}/g)?.length ?? 0) * 4 > text.length;

function isRandom(text: string, bits: number | undefined): boolean {
  const least = bits ?? (/^\d+$/.test(text) ? 2 : Math.min(3, Math.log2(text.length) * 0.65));
  return least === 0 || (entropy(text) >= least && looksRandom(text));
}

/** What stands literally at the start of a pattern: `SG.` of `/SG\.[\w-]{22}/`. */
function literalStart(pattern: RegExp): string {
  const literal = /^(?:[\w~-]|\\[.-])+(?![?*{+])/.exec(pattern.source)?.[0] ?? '';
  return literal.replace(/\\/g, '');
}

function marked(spec: MarkedSecret): Pick<DetectorSpec, 'keywords' | 'pattern' | 'check' | 'context' | 'reach'> {
  const start = literalStart(spec.token);
  const { near, check } = spec;
  return {
    keywords: spec.keywords ?? [start.toLowerCase()],
    ...(near && { context: near.split('|') }),
    reach: near ? [400, 400] : [80, 400],
    pattern: new RegExp(`${leftOfToken}(?:${spec.token.source})${rightOfToken}`, spec.token.flags),
    check: (value, around) =>
      isRandom(value.startsWith(start) ? value.slice(start.length) : value, spec.bits) &&
      (check?.(value, around) ?? true),
  };
}

const joints = ['', ' ', '_', '-', '.'];

const isShortName = (name: string): boolean => name.length <= 4;

/** Short names count only as a word or a part of a camelCase one. */
function namePatterns(names: readonly string[]): readonly RegExp[] {
  const sources = { g: [] as string[], gi: [] as string[] };
  for (const name of names) {
    const joined = name.replace(/ /g, '[ _.-]?');
    if (!isShortName(name)) sources.gi.push(joined);
    else {
      const capital = joined.charAt(0).toUpperCase() + joined.slice(1);
      sources.g.push(
        `(?<![A-Za-z])${joined}(?![a-z])`,
        `${capital}(?![a-z])`,
        `(?<![A-Za-z])${joined.toUpperCase()}(?![A-Z](?![a-z]))`,
      );
    }
  }
  return Object.entries(sources).flatMap(([flags, parts]) => (parts.length ? new RegExp(parts.join('|'), flags) : []));
}

/** Answers where in a text a name stands last, or -1. */
function nameFinder(names: readonly string[]): (text: string) => number {
  let patterns: readonly RegExp[] | undefined; // made when first asked for, which most never are
  return (text) =>
    Math.max(-1, ...(patterns ??= namePatterns(names)).map((one) => [...text.matchAll(one)].at(-1)?.index ?? -1));
}

/** A name with any of the joints that it may be written with. */
const joined = (name: string): readonly string[] =>
  name.includes(' ') ? joints.map((joint) => name.replaceAll(' ', joint)) : [name];

function named(
  spec: NamedSecret,
  provider: string,
): Pick<DetectorSpec, 'keywords' | 'apart' | 'pattern' | 'check' | 'reach'> {
  const names = (spec.names ?? provider.toLowerCase()).split('|');
  const find = nameFinder(names);
  const { check } = spec;
  return {
    keywords: names.flatMap(joined),
    apart: names.filter(isShortName).flatMap(joined),
    reach: [nameReach + assignmentReach, 320],
    pattern: new RegExp(`${leftOfValue}(?:${spec.named.source})${rightOfValue}`, 'i'),
    check: (value, around) => {
      const label = around.before.slice(-assignmentReach);
      if (!isRandom(value, spec.bits) || !assigned(label) || otherLabel(label)) return false;
      const before = around.before.slice(-nameReach);
      const at = find(before);
      if (at < 0 && find(/^.{0,120}/.exec(around.after)?.[0] ?? '') < 0) return false;
      const verdict = check?.(value, around) ?? true;
      return verdict === true ? (at >= 0 && before.length - at <= closeName ? 0.95 : 0.7) : verdict;
    },
  };
}

const spelling: Readonly<Record<string, string>> = {
  ad: 'AD',
  ai: 'AI',
  api: 'API',
  aws: 'AWS',
  ca: 'CA',
  oauth: 'OAuth',
  pat: 'personal access token',
  sdk: 'SDK',
  url: 'address',
};

/** `gitlab-deploy-token` of GitLab is its "deploy token": the id without the part that names the provider. */
function wordsOf(id: string, provider: string): string {
  const words = id.split('-');
  const owner = provider.toLowerCase().replace(/[^a-z0-9]/g, '');
  const named = words.findIndex((_word, at) => words.slice(0, at + 1).join('') === owner);
  return words
    .slice(Math.max(named, 0) + 1)
    .map((word) => spelling[word] ?? word)
    .join(' ');
}

/** Detectors of one provider. @throws Error where a pattern neither starts with a literal nor has keywords. */
export function secrets(provider: string, specs: Readonly<Record<string, SecretSpec>>): readonly Detector[] {
  const entries = Object.entries(specs).map(([id, spec]): [string, DetectorSpec] => {
    const form = 'token' in spec ? marked(spec) : named(spec, provider);
    if (form.keywords?.some((keyword) => keyword.length < 3)) throw new Error(`${id}: give longer keywords`);
    return [
      id,
      {
        entity: spec.entity ?? id.toUpperCase().replaceAll('-', '_'),
        title: `${provider} ${spec.title ?? wordsOf(id, provider)}`,
        severity: spec.severity ?? 'high',
        ...form,
      },
    ];
  });
  return detectors('secret', Object.fromEntries(entries));
}
