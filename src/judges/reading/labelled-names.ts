import type { Segment, Span } from '../../engine/types.ts';
import type { Evidence } from './evidence.ts';
import { perEvidence } from './per-evidence.ts';
import { common } from './person-names.ts';
import { withoutCode } from './sentences.ts';
import { folded } from './supplied.ts';

const pair = String.raw`\p{Lu}[\p{L}’'-]+\s\p{Lu}[\p{L}’'-]+`;
/** `Kitchen: Ole Roe`, or the same in two cells. */
const entry = new RegExp(
  String.raw`^[^\p{L}\n]*(?<label>\p{L}{4,20})(?:\s\p{Ll}{3,12})?\s{0,4}[:\t]\s{0,6}(?<who>${pair})\s{0,6}\t?\s*$`,
  'u',
);
/** The same in the text, where a comma or a line parts it from what comes. */
const given = new RegExp(String.raw`(?<!\p{L})(?<label>\p{L}{4,20})\s?:?\s(?<who>${pair})(?=\s*(?:[.,;\n]|$))`, 'gu');

const labelled = perEvidence(({ text }): ReadonlyMap<string, readonly string[]> => {
  const all = new Map<string, string[]>();
  for (const { groups: { label = '', who = '' } = {} } of text.matchAll(given))
    all.set(label.toLowerCase(), [...(all.get(label.toLowerCase()) ?? []), who]);
  return all;
});
const wordsOf = (who: string): readonly string[] => folded(who).trim().split(' ');

/** `Kitchen: Jo Berg` where the text has `kitchen Ole Roe`, and the reply has neither of him nor the text of her. */
export function otherNames(segment: Segment, evidence: Evidence): (sentence: string) => readonly Span[] {
  return (sentence) => {
    const { label = '', who = '' } = entry.exec(sentence)?.groups ?? {};
    const [theirs, ...others] = labelled(evidence).get(label.toLowerCase()) ?? [];
    if (theirs === undefined || others.length > 0) return [];
    const ours = wordsOf(who);
    // `Mr Roe`, `Roe, Ole`: a word of the text's own makes it a form of theirs
    if (ours.some((word) => common.has(word) || evidence.words.includes(` ${word} `))) return [];
    const said = folded(`${segment.lead ?? ''}\n${withoutCode(segment)}`);
    if (wordsOf(theirs).some((word) => said.includes(` ${word} `))) return [];
    const start = sentence.indexOf(who);
    return [{ start, end: start + who.length }];
  };
}
