import { findingOf, mostAsked, nameKinds } from '../../protocol/names.ts';
import type { Finding, FoundName, NameAnswer } from '../../engine/types.ts';
import { valueOf } from '../../engine/value.ts';
import { acts, decide } from '../../policy/decide.ts';
import type { Policy } from '../../policy/resolve.ts';

/**
 * Persons and addresses are found by a model that answers later, so it is asked while somebody still writes; at sending
 * its answer is mostly there.
 */
export interface Names {
  /** Names in exactly this text, as far as it has been read. */
  in(text: string): readonly Finding[];
  /** Names that were found before, wherever they stand in this text: a request that carries one. */
  again(text: string): readonly Finding[];
  /** Asks once typing rests. */
  prepare(text: string): void;
  /** Whether this text should not leave before the model has read it. */
  awaits(text: string): boolean;
  /** Resolves when the text has been read, or the time for it is spent; false where it could not be. */
  read(text: string): Promise<boolean>;
  /** Lets a text go unread. */
  waive(text: string): void;
}

/** Milliseconds without a key after which the text is read. */
const rest = 350;
const mostKept = 4;
const mostValues = 500;
/** What was added since the last reading is no name where it is so short and has neither capitals nor digits. */
const harmlessTail = /^[^\p{Lu}\p{Lo}\d]{0,24}$/u;
/** No address is without a number, and few names are without a capital or a script that has none. */
const couldHold: Readonly<Record<FoundName['label'], RegExp>> = { PERSON: /[\p{Lu}\p{Lo}]/u, ADDRESS: /\d/ };

/** Which kinds the policy does anything about; the others are not worth waiting for. */
function wanted(policy: Policy, host: string): readonly FoundName['label'][] {
  const { models, names, disabledDetectors } = policy.values;
  if (!models || !names) return [];
  return (Object.keys(nameKinds) as FoundName['label'][]).filter((label) => {
    const { action } = decide(policy, [findingOf({ start: 0, end: 1, label, score: 1 })], host);
    return !disabledDetectors.includes(nameKinds[label].detector) && acts(action);
  });
}

/** So many parts at most; a longer text is left to what the policy says of late answers. */
const mostParts = 10;

/** A long text is read in parts, cut where a line or at least a word ends. */
function partsOf(text: string): readonly { readonly at: number; readonly part: string }[] {
  const parts: { at: number; part: string }[] = [];
  for (let at = 0; at < text.length; at += parts.at(-1)!.part.length) {
    const most = text.slice(at, at + mostAsked);
    const last = at + mostAsked >= text.length;
    const end = last
      ? most.length
      : Math.max(most.lastIndexOf('\n'), 0) || Math.max(most.lastIndexOf(' '), 0) || most.length;
    parts.push({ at, part: most.slice(0, end) });
  }
  return parts;
}

const cased = /[\p{Lu}\p{Ll}]/u;

/** Where a value stands in a text as words of its own; in scripts without blanks between words, anywhere. */
function* placesOf(text: string, value: string): Iterable<{ readonly start: number; readonly end: number }> {
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    const end = start + value.length;
    const goesOn = (outside: string, inside: string): boolean => cased.test(outside) && cased.test(inside);
    if (goesOn(text.charAt(start - 1), value.charAt(0)) || goesOn(text.charAt(end), value.charAt(value.length - 1)))
      continue;
    yield { start, end };
  }
}

/** What the model has said of the newest texts, and every name it has found. */
function keepReadings() {
  /** The newest first. A list: to find a long text in a map is to read all of it with every key. */
  let known: (readonly [text: string, findings: readonly Finding[]])[] = [];
  const values = new Map<string, Finding>();
  return {
    of: (text: string): readonly Finding[] | undefined => known.find(([read]) => read === text)?.[1],
    keep(text: string, findings: readonly Finding[]): void {
      known = [[text, findings] as const, ...known].slice(0, mostKept);
      for (const finding of findings) if (values.size < mostValues) values.set(valueOf(text, finding), finding);
    },
    /** Whether a text was read, or nothing that can be a name was added to one that holds none. */
    covers: (text: string): boolean =>
      known.some(
        ([before, found]) =>
          text === before ||
          (found.length === 0 && text.startsWith(before) && harmlessTail.test(text.slice(before.length))),
      ),
    again: (text: string): readonly Finding[] =>
      [...values].flatMap(([value, finding]) => [...placesOf(text, value)].map((span) => ({ ...finding, span }))),
  };
}

/** Asks the model; undefined where it cannot be asked. */
export type ReadNames = (text: string) => Promise<NameAnswer | undefined>;

/** Names in all of a text, part by part; undefined where a part could not be read. */
async function namesIn(text: string, readNames: ReadNames): Promise<readonly Finding[] | undefined> {
  if (text.length > mostParts * mostAsked) return undefined;
  const found: Finding[] = [];
  for (const { at, part } of partsOf(text)) {
    const answer = await readNames(part);
    if (answer?.kind !== 'found') return undefined;
    for (const name of answer.findings) found.push(findingOf({ ...name, start: name.start + at, end: name.end + at }));
  }
  return found;
}

export function createNames(host: string, policy: () => Policy, readNames: ReadNames): Names {
  const readings = keepReadings();
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function ask(text: string): Promise<boolean> {
    if (readings.of(text)) return true;
    const found = await namesIn(text, readNames);
    const off = policy().values.disabledDetectors;
    if (found)
      readings.keep(
        text,
        found.filter(({ detector }) => !off.includes(detector)),
      );
    return found !== undefined;
  }
  const awaits = (text: string): boolean =>
    wanted(policy(), host).some((label) => couldHold[label].test(text)) && !readings.covers(text);
  return {
    in: (text) => readings.of(text) ?? [],
    again: readings.again,
    awaits,
    prepare(text) {
      clearTimeout(timer);
      if (awaits(text)) timer = setTimeout(() => void ask(text), rest);
    },
    read(text) {
      clearTimeout(timer);
      const spent = new Promise<false>((done) => setTimeout(() => done(false), policy().values.namesBudget));
      return Promise.race([ask(text), spent]);
    },
    waive: (text) => readings.keep(text, []),
  };
}
