import type { Finding, Span, VaultEntry } from '../types.ts';
import { named, namesEntity, opening, shape, strict } from './placeholder-names.ts';
import { surrogate } from './surrogate.ts';

/**
 * The values that were taken out of one conversation and what stands for them. Lives in memory only. The same value
 * always gets the same stand-in, so the model can still tell people and accounts apart.
 */
export interface Vault {
  /** The stand-in for this value, new or known. */
  standIn(entity: string, value: string): string;
  /** Whether a text is itself a stand-in: such a one is never taken out again. */
  isStandIn(text: string): boolean;
  /** Where known stand-ins are in a text, in its order, and the value of each. */
  occurrences(text: string): readonly Occurrence[];
  /** The text with every known stand-in replaced by its value. */
  restore(text: string): string;
  /** For a text that comes in pieces: a stand-in may be cut anywhere. */
  restorer(): Restorer;
  /** All that is needed to make the vault again: stand-in, entity and value of each. */
  entries(): readonly VaultEntry[];
  /** Takes in what another vault of this conversation knew; a stand-in that is taken already stays as it is. */
  adopt(entries: readonly VaultEntry[]): void;
}
/** A stand-in at [start, end) of a text. */
export interface Occurrence extends Span {
  readonly value: string;
}
export interface Restorer {
  /** The next piece, as far as it is certain. */
  push(piece: string): string;
  /** What was held back. */
  end(): string;
}
export type RedactionStyle = 'placeholder' | 'surrogate';
export interface VaultOptions {
  /** `placeholder`: `[EMAIL_ADDRESS_1]`. `surrogate`: a made-up value of the same shape. Asked for each new value. */
  readonly style?: () => RedactionStyle;
  readonly entries?: readonly VaultEntry[];
  /** Called after a value was taken in that was not known before. */
  readonly changed?: () => void;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

const noChange = (): void => undefined;

export function createVault({
  style = () => 'placeholder',
  entries = [],
  changed = noChange,
}: VaultOptions = {}): Vault {
  const kept: VaultEntry[] = [];
  const byValue = new Map<string, VaultEntry>();
  const byName = new Map<string, VaultEntry>();
  const bySurrogate = new Map<string, VaultEntry>();
  const counts = new Map<string, number>();

  function keep(entry: VaultEntry): void {
    kept.push(entry);
    byValue.set(`${entry.entity} ${entry.value}`, entry);
    const [, name, number] = new RegExp(shape.source, 'u').exec(entry.standIn) ?? [];
    if (name === undefined || number === undefined) bySurrogate.set(entry.standIn.toLowerCase(), entry);
    else byName.set(named(name, number), entry);
    counts.set(entry.entity, Math.max(counts.get(entry.entity) ?? 0, Number(number ?? 0)));
  }
  entries.forEach(keep);

  function make(entity: string, value: string): string {
    if (style() === 'surrogate') {
      for (let attempt = 0; attempt < 50; attempt++) {
        const made = surrogate(entity, value, kept.length + attempt * 1009);
        if (made !== undefined && made !== value && !bySurrogate.has(made.toLowerCase())) return made;
      }
    }
    return `[${entity}_${(counts.get(entity) ?? 0) + 1}]`;
  }

  function valueFor(name: string, number: string): string | undefined {
    const exact = byName.get(named(name, number));
    if (exact) return exact.value;
    const plain = named(name, number).replace(/_\d+$/, '');
    const alike = [...byName].filter(
      ([key, { entity }]) => key.endsWith(`_${Number(number)}`) && namesEntity(plain, entity),
    );
    return alike.length === 1 ? alike[0]?.[1].value : undefined;
  }

  function* placeholdersIn(text: string): Iterable<Occurrence> {
    if (byName.size === 0) return;
    for (const { 0: whole, 1: name = '', 2: number = '', index: start } of text.matchAll(shape)) {
      const value = valueFor(name, number);
      if (value !== undefined) yield { start, end: start + whole.length, value };
    }
    for (const { 0: whole, 1: a, 2: b, 3: c = '', 4: d = '', index: start } of text.matchAll(strict)) {
      const value = byName.get(named(a ?? c, b ?? d))?.value;
      if (value !== undefined) yield { start, end: start + whole.length, value };
    }
  }

  function* surrogatesIn(text: string): Iterable<Occurrence> {
    if (bySurrogate.size === 0) return;
    const longestFirst = [...bySurrogate.keys()].sort((a, b) => b.length - a.length);
    const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
    for (const { 0: found, index: start } of text.matchAll(any)) {
      const value = bySurrogate.get(found.toLowerCase())?.value;
      if (value !== undefined) yield { start, end: start + found.length, value };
    }
  }

  const occurrences = (text: string): readonly Occurrence[] =>
    [...placeholdersIn(text), ...surrogatesIn(text)].sort((a, b) => a.start - b.start);

  const restore = (text: string): string =>
    applyEdits(
      text,
      occurrences(text).map(({ start, end, value }) => ({ start, end, text: value })),
    );

  /** How much of the end may be the beginning of a stand-in. */
  function undecided(text: string): number {
    const bracket = opening.exec(text)?.[0].length ?? 0;
    const longest = Math.max(0, ...[...bySurrogate.keys()].map(({ length }) => length));
    const tail = text.slice(-longest - 1).toLowerCase();
    for (let length = tail.length; longest > 0 && length > 0; length--) {
      const end = tail.slice(-length);
      if ([...bySurrogate.keys()].some((one) => one.startsWith(end) || end === one)) return Math.max(bracket, length);
    }
    return bracket;
  }

  return {
    standIn(entity, value) {
      const known = byValue.get(`${entity} ${value}`);
      if (known) return known.standIn;
      const made = { standIn: make(entity, value), entity, value };
      keep(made);
      changed();
      return made.standIn;
    },
    isStandIn(text) {
      const [, name = '', number = ''] = new RegExp(`^${shape.source}$`, 'u').exec(text) ?? [];
      return byName.has(named(name, number)) || bySurrogate.has(text.toLowerCase());
    },
    occurrences,
    restore,
    restorer() {
      let held = '';
      return {
        push(piece) {
          const text = held + piece;
          const open = undecided(text);
          held = open > 0 ? text.slice(-open) : '';
          return restore(text.slice(0, text.length - open));
        },
        end() {
          const rest = restore(held);
          held = '';
          return rest;
        },
      };
    },
    entries: () => kept,
    adopt(others) {
      const taken = new Set(kept.map(({ standIn }) => standIn.toLowerCase()));
      others.filter(({ standIn }) => !taken.has(standIn.toLowerCase())).forEach(keep);
    },
  };
}

/** One replacement in a text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that take the findings out, in order of the text. Findings must not overlap. */
export function redactions(text: string, findings: readonly Finding[], vault: Vault): readonly Edit[] {
  return findings.flatMap(({ span: { start, end }, entity }) => {
    const value = text.slice(start, end);
    return vault.isStandIn(value) ? [] : [{ start, end, text: vault.standIn(entity, value) }];
  });
}

/** Carries edits out on a string. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const edit of edits) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
