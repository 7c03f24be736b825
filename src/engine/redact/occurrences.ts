import type { Span } from '../types.ts';
import { bareNamesIn } from './bare-names.ts';
import { applyEdits } from './edits.ts';
import { named, namesEntity, shape, strict } from './placeholder-names.ts';
import type { StandIns } from './stand-ins.ts';

/** A stand-in at [start, end) of a text, and the value it stands for. */
interface Occurrence extends Span {
  readonly value: string;
}

/** A placeholder's value, also where a model wrote its name in other words and only one can be meant. */
function valueFor({ placeholders }: StandIns, name: string, number: string): string | undefined {
  const spelt = named(name, number);
  const exact = placeholders.get(spelt);
  if (exact) return exact.value;
  const plain = spelt.replace(/_\d+$/, '');
  const alike = [...placeholders].filter(
    ([key, { entity }]) => key.endsWith(`_${Number(number)}`) && namesEntity(plain, entity),
  );
  return alike.length === 1 ? alike[0]?.[1].value : undefined;
}

function* placeholdersIn(text: string, standIns: StandIns): Iterable<Occurrence> {
  if (standIns.placeholders.size === 0) return;
  for (const { 0: whole, 1: name = '', 2: number = '', index: start } of text.matchAll(shape)) {
    const value = valueFor(standIns, name, number);
    if (value !== undefined) yield { start, end: start + whole.length, value };
  }
  for (const { 0: whole, 1: a, 2: b, 3: c = '', 4: d = '', index: start } of text.matchAll(strict)) {
    const value = standIns.placeholders.get(named(a ?? c, b ?? d))?.value;
    if (value !== undefined) yield { start, end: start + whole.length, value };
  }
  for (const { start, end, name } of bareNamesIn(text)) {
    const value = standIns.placeholders.get(name)?.value;
    if (value !== undefined) yield { start, end, value };
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

function* surrogatesIn(text: string, { surrogates }: StandIns): Iterable<Occurrence> {
  if (surrogates.size === 0) return;
  const longestFirst = [...surrogates.keys()].sort((a, b) => b.length - a.length);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  for (const { 0: found, index: start } of text.matchAll(any)) {
    const value = surrogates.get(found.toLowerCase())?.value;
    if (value !== undefined) yield { start, end: start + found.length, value };
  }
}

/** Where known stand-ins are in a text, in its order; a name in brackets is told once, with them. */
export function occurrencesIn(text: string, standIns: StandIns): readonly Occurrence[] {
  let reach = 0;
  return [...placeholdersIn(text, standIns), ...surrogatesIn(text, standIns)]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      const free = start >= reach;
      if (free) reach = end;
      return free;
    });
}

/** The text with every known stand-in replaced by its value. */
export const restored = (text: string, standIns: StandIns): string =>
  applyEdits(
    text,
    occurrencesIn(text, standIns).map(({ start, end, value }) => ({ start, end, text: value })),
  );
