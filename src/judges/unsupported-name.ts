import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { beside, evidenceOf, retells, stem, type Evidence } from './reading/evidence.ts';
import { sentences } from './reading/sentences.ts';
import { folded } from './reading/supplied.ts';

const leastRetold = 0.6;
const part = "\\p{Lu}[\\p{Ll}’'-]+(?:\\p{Lu}\\p{Ll}+)?";
/** Two to four capitalised words, the first of them not opening the sentence. */
const name = new RegExp(
  `(?<=[\\p{Ll}\\d,;:)’'”"]\\s)${part}(?:\\s(?:(?:de|van|von|der|la|al|bin|of)\\s)?${part}){1,3}(?![\\p{L}-])`,
  'gu',
);
const common = new Set(
  'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december north south east west northern southern eastern western president minister mister doctor professor chief executive officer the and new united company inc corp group university national international first second world house'.split(
    ' ',
  ),
);
const otherSource =
  /\b(?:for example|e\.g\.|such as|known as|called|titled|I|you|your|let's|suppose|imagine|also known)\b/i;

/** More capitals than prose has: a heading or a list of titles. */
function isHeading(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  return words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** A word of the name that the text knows in no form: not the word, nor what begins alike. */
function isUnknown(word: string, { words, stems }: Evidence): boolean {
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return (
    lower.length >= 4 &&
    !common.has(lower) &&
    !words.includes(` ${lower}`) &&
    !stems.has(stem(lower)) &&
    !words.includes(lower.slice(0, 5))
  );
}

export default {
  category: 'hallucination',
  title: 'A name that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    for (const { start, text } of sentences(segment)) {
      if (otherSource.test(text) || isHeading(text) || retells(text, evidence) < leastRetold) continue;
      for (const hit of text.matchAll(name)) {
        const full = hit[0].replace(/['’]s$/, '');
        const parts = full.split(/[\s-]+/);
        const known = parts.filter(
          (word) => !common.has(word.toLowerCase()) && evidence.words.includes(` ${word.toLowerCase()} `),
        );
        // one part known, another not: a person or firm of the text, by a wrong name
        if (
          evidence.words.includes(folded(full)) ||
          known.length === 0 ||
          !parts.some((word) => isUnknown(word, evidence))
        )
          continue;
        const at = start + hit.index;
        yield {
          span: { start: at, end: at + full.length },
          why: `What you gave does not name ${full}.`,
          ...beside(text, evidence),
        };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'Anna Lindqvist of Norrfjord Shipping told the harbour council that the ferry would be late again. The chairman, Piet Verhoeven, thanked her and asked the company for a written plan before the end of the month. Nobody from the ministry came.',
];

export const examples: ReplyExamples = {
  match: [
    { reply: 'The chairman, «Piet Janssens», thanked her and asked the company for a plan.', supplied },
    { reply: 'The harbour council was told by «Anna Bergman» that the ferry would be late.', supplied },
    { reply: 'The ferry of «Norrfjord Airlines» would be late again, the council was told.', supplied },
  ],
  ignore: [
    { reply: 'The chairman, Piet Verhoeven, thanked her and asked the company for a plan.', supplied },
    { reply: 'The harbour council was told by Ms Lindqvist that the ferry would be late.', supplied },
    { reply: 'The council was told by Anna Lindqvist’s company that the ferry would be late.', supplied },
    { reply: 'Many ports, among them New Amsterdam, had trouble in the same year.', supplied },
    { reply: 'The Harbour Council And Anna Bergman', supplied },
    { reply: 'The chairman, Piet Janssens, thanked her and asked the company for a plan.', supplied: [] },
  ],
};
