import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { beside, evidenceOf, retells, stemsOf, type Evidence } from './reading/evidence.ts';
import { folded } from './reading/supplied.ts';
import { sentences } from './reading/sentences.ts';

const quotation = /[“"](?<q>[^“”"\n]{20,400})[”"]/g;
const leastWords = 5;
/** Whoever quotes says whom: the text, its author, a person in it. */
const quotes =
  /\b(?:states?|stated|says?|said|writes?|wrote|reads?|according to|quot(?:e|es|ed|ing)|notes?|noted|mentions?|mentioned|explains?|explained|describes?|described|claims?|claimed|argues?|argued|adds?|added|tells?|told|calls|called|remark\w*|insist\w*|stress\w*|warn\w*|promis\w*|announc\w*|conclud\w*|complain\w*|emphasi\w*|clear that|the (?:text|document|article|email|letter|contract|report|passage|author|clause|section))\b/i;
const otherSource =
  /\b(?:could|should|might|would|for example|e\.g\.|instead|rewrite|rephrase|suggest\w*|consider|replace|change|try|use|version|draft|translat\w*|means?|imagine)\b/i;

/** The longest run of the quoted words that stands in the text, as a share of them all. */
function quotedShare(quote: string, { words }: Evidence): number {
  const ours = folded(quote).trim().split(' ');
  let best = 0;
  for (let from = 0; from + best < ours.length; from++) {
    while (from + best < ours.length && words.includes(` ${ours.slice(from, from + best + 1).join(' ')} `)) best++;
  }
  return best / ours.length;
}

export default {
  category: 'hallucination',
  title: 'A quotation that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!/[“"]/.test(segment.text)) return;
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    for (const { start, text } of sentences(segment)) {
      for (const hit of text.matchAll(quotation)) {
        const quote = hit.groups?.['q'] ?? '';
        const around = text.replace(hit[0], ' ');
        if (folded(quote).trim().split(' ').length < leastWords || !quotes.test(around) || otherSource.test(around))
          continue;
        const known =
          stemsOf(quote).filter((one) => evidence.stems.has(one)).length / Math.max(1, stemsOf(quote).length);
        // parts left out with dots are no invention; nor is a quotation about something else
        const isTheirs = known >= 0.3 || retells(around, evidence) >= 0.6;
        if (/\.\.\.|…|\[/.test(quote) || !isTheirs || quotedShare(quote, evidence) >= 0.5) continue;
        const at = start + hit.index + 1;
        yield {
          span: { start: at, end: at + quote.length },
          why: 'These words do not stand so in what you gave.',
          ...beside(quote, evidence),
        };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The tenant may end the lease with three months of notice in writing. The landlord keeps the deposit until all rent is paid and the rooms are handed over clean. Repairs below two hundred euros are for the tenant to pay. Pets need the landlord’s consent.',
];

export const examples: ReplyExamples = {
  match: [
    { reply: 'The contract states: “«The landlord may keep the deposit for any repairs of the rooms»”.', supplied },
    { reply: 'It says "«the tenant must end the lease within two weeks of notice»" in the first line.', supplied },
  ],
  ignore: [
    { reply: 'The contract states: “The landlord keeps the deposit until all rent is paid”.', supplied },
    { reply: 'The contract states: “the landlord keeps the deposit … handed over clean”.', supplied },
    { reply: 'You could write “The landlord may keep the deposit for any repairs of the rooms” instead.', supplied },
    { reply: 'As Goethe said, “everything is hard before it is easy, so they say”.', supplied },
    { reply: 'The contract states: “The landlord may keep the deposit for any repairs”.', supplied: [] },
    { reply: 'The clause on “three months of notice” says it.', supplied },
  ],
};
