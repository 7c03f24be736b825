import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { regex } from '../engine/regex.ts';
import { beside, evidenceOf, retells, wordsOf, type Evidence } from './reading/given/evidence.ts';
import { hitsOf } from './reading/hits.ts';
import {
  isGarbled,
  knownShare,
  leastWords,
  quotation,
  quotedShare,
  quotesExactly,
} from './reading/given/quotations.ts';
import { folded } from './reading/given/supplied.ts';
import { withoutCode } from './reading/sentences.ts';

const opener = /[“"„«]|[\s:(]['‘]/;
const leastLength = 16;
/** Of a short quotation more has to be the text's own. */
const shortest = 7;
/** UTF-16 units around a quotation in which its speaker is looked for. */
const reach = 240;
/** Whoever quotes says whom: the text, its author, a person in it. */
const quotes = regex('iu')`
  \b(?:
    states?|stated|says?|said|writes?|wrote|reads?|according to|quot(?:e|es|ed|ing)|notes?|noted|mentions?
    |mentioned|explains?|explained|describes?|described|claims?|claimed|argues?|argued|adds?|added|tells?|told
    |calls|called|remark\w*|insist\w*|stress\w*|warn\w*|promis\w*|announc\w*|conclud\w*|complain\w*|emphasi\w*
    |clear that
    |the (?:text|document|article|email|letter|contract|report|passage|author|clause|section)
    |sagt\w*|schr(?:eib|ieb)\w*|erklärt\w*|betont\w*|laut|dice|dijo|escribi(?:ó|eron)|explicó|según|dit
    |déclaré?|écrit|selon|dice|scri(?:ve|sse)
  )(?!\p{L})
`;
const otherSource = regex('i')`
  \b(?:
    could|should|might|would|for example|e\.g\.|instead|rewrite|rephrase|suggest\w*|consider|replace|change
    |try|use|version|draft|translat\w*|means?|imagine|könnte\w*|sollte\w*|podr[ií]a\w*|pourr\w*|traduc\w*
    |tradui\w*|übersetz\w*
  )\b
`;
/** That somebody spoke or wrote, and so that these are said to be the very words. */
const spoke = regex(
  'iu',
)`(?<!\p{L})(?:said|says|wrote|writes|states?|stated|reads|explained|explains|added|adds|remarked|insisted|warned|
  promised|announced|concluded|complained|admitted|declared|told|(?:her|his|their|own|exact) words|in the words of|verbatim|
  sagt(?:e|en)?|schreibt|schrieb|erklärt|erklärte|betonte|meinte|wörtlich|dit|déclaré?|écrit|affirm[eé]|explique|mots|dijo|dice|
  afirm[óaou]+|escrib(?:e|ió)|explicó|declar[óaou]+|palabras|disse|diz|escreveu|palavras|detto|scrive|dichiara(?:to)?|parole|
  powiedział\p{L}*|mówi|napisał\p{L}*|słowa\p{L}*|zei|zegt|schreef|woorden)(?!\p{L})`;
/** New words for what was said. */
const suggests =
  /\b(?:could|should|might|rewrite|rephrase|suggest\w*|instead|write|say(?:ing)?|simpler|plain(?:er)?|in (?:short|other words)|post|reply|answer|title|heading|version|draft|means?)\b/i;
/** Words that someone is to speak, not has spoken. */
const invents = regex('i')`
  \b(?:
    story|stories|dialog\w*|speech|script|play|scene|poem|invent\w*|imagin\w*|fiction\w*|role|parody|interview
    |answers? (?:to|for)|answer|reply|respond|caption|slogan|translat\w*|rede|gedicht|geschichte|discurso
    |cuento|discours|traduc\w*|tradui\w*|übersetz\w*
  )\b
`;

/** A word with a capital by which the text knows someone. */
const namesSomeone = (words: string, evidence: Evidence): boolean =>
  (words.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu) ?? []).some((word) => evidence.text.includes(word));

/** `Priya Raman put it like this: "…"`, or a quotation with the name on the line below. */
function isAttributed(before: string, after: string, evidence: Evidence): boolean {
  const lead = /[^\n.!?]*:[*_\s>]*$/.exec(before)?.[0] ?? '';
  const below =
    /^[.\s>]*(?:\n[\s>]*)(?:[-–—]\s*)?(?<by>\p{Lu}[^\n.:]{2,60})(?:\n|$)/u.exec(after)?.groups?.['by'] ?? '';
  return namesSomeone(lead.slice(-120), evidence) || namesSomeone(below, evidence);
}

/** Do the small words of a reply stand in the text too? Those of a translation do not. */
function sharesTongue(reply: string, evidence: Evidence): boolean {
  const words = wordsOf(evidence);
  const small = folded(reply)
    .split(' ')
    .filter((word) => /^\p{L}{1,4}$/u.test(word));
  return small.filter((word) => words.has(word)).length >= small.length * 0.3;
}

/** Somebody of the text is said to have spoken, by name, or by what is told around it. */
function isToldOf(around: string, evidence: Evidence): boolean {
  if (!spoke.test(around)) return false;
  const names =
    around
      .trim()
      .slice(1)
      .match(/(?<!\p{L})\p{Lu}\p{Ll}{2,}/gu) ?? [];
  return names.length > 0
    ? namesSomeone(names.join(' '), evidence)
    : retells(around, evidence, 1) >= 0.3 ||
        /(?:words|wörtlich|mots|palabras|palavras|parole)\P{L}*$/iu.test(around.trim());
}

/** `namely that "`, `According to the comment, he "`, `And the last sentence: "` */
const leadsIn = regex('iu')`
  (?<!\p{L})(?:
    that|que|dass|che|dat
    |according to (?:the|her|his|their|its) \p{L}+,?(?:\s(?:he|she|it|they))?
    |(?:he|she|they|er|sie|il|elle|él|ella)(?!\p{L})[^.!?\n"“„«]{0,60}:
    |(?:sentence|rule|line|clause|passage|satz|regel|phrase|frase):
  )\s*$
`;

export default {
  category: 'hallucination',
  title: 'A quotation that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    if (!opener.test(segment.text)) return;
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    const prose = withoutCode(segment);
    // who is quoted in what was given may be quoted from it
    const mayAsk = !invents.test(conversation.question ?? '');
    const mayAttribute = mayAsk && opener.test(evidence.text);
    let isSameTongue: boolean | undefined;
    for (const hit of hitsOf(prose, quotation)) {
      const quote = Object.values(hit.groups ?? {}).find((one) => one !== undefined) ?? '';
      const length = folded(quote).trim().split(' ').length;
      // a question to be asked is nobody's words
      if (quote.endsWith('?') && !evidence.text.includes('?')) continue;
      // parts left out with dots are no invention
      if (quote.length < leastLength || length < leastWords || /\.\.\.|…|\[/.test(quote)) continue;
      const before = `${segment.lead ?? ''}\n${prose.slice(Math.max(0, hit.index - reach), hit.index)}`.slice(-reach);
      const after = prose.slice(hit.index + hit[0].length).slice(0, reach);
      const around = `${/[^\n.!?]*$/.exec(before)?.[0] ?? ''} ${/^[^\n.!?]*/.exec(after)?.[0] ?? ''}`;
      const isAscribed = mayAttribute && isAttributed(before, after, evidence);
      if (!isAscribed && otherSource.test(around)) continue;
      const known = knownShare(quote, evidence);
      const garbled = mayAsk && known > 0 && isGarbled(quote, evidence) && !suggests.test(around);
      const isTold = mayAsk && isToldOf(around, evidence);
      // without a word in common it is about something else, or a translation
      const isTheirs = (known > 0 || (isSameTongue ??= sharesTongue(prose, evidence))) && (isAscribed || isTold);
      const enough = length < leastWords + 1 ? 1 : 0.3;
      // among quotations that are exact, one that is led in like them is meant to be
      const isAmong = () => mayAsk && leadsIn.test(before) && (isSameTongue ??= sharesTongue(prose, evidence)) && quotesExactly(prose, evidence); // prettier-ignore
      if (
        !garbled &&
        !isTheirs &&
        !isAmong() &&
        !(quotes.test(around) && (known >= enough || (length > leastWords && retells(around, evidence) >= 0.6)))
      )
        continue;
      if (!garbled && quotedShare(quote, evidence) >= (length < shortest ? 0.6 : 0.5)) continue;
      const start = hit.index + hit[0].indexOf(quote);
      yield {
        span: { start, end: start + quote.length },
        why: 'These words do not stand so in what you gave.',
        ...beside(quote, evidence),
      };
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The tenant may end the lease with three months of notice in writing. The landlord keeps the deposit until all rent is paid and the rooms are handed over clean. Repairs below two hundred euros are for the tenant to pay. Pets need the landlord’s consent.',
];

const spoken = [
  'At the meeting of the house the neighbour Marta Olsen said: "I do not mind the music, but it has to end at ten." The others agreed with her.',
];

export const examples: ReplyExamples = {
  match: [
    {
      reply:
        'Marta is at ease: "I do not mind the music", it says. What counts for her is another thing, namely that "«guests should greet her on the stairs»".',
      supplied: spoken,
    },
    { reply: 'The contract states: “«The landlord may keep the deposit for any repairs of the rooms»”.', supplied },
    {
      reply: 'In the words of the neighbour, Marta Olsen:\n\n> „«Nobody has ever asked us about the music at night»“',
      supplied: spoken,
    },
    { reply: '> "«Nobody has ever asked us about the music at night»"\n> Marta Olsen, neighbour', supplied: spoken },
    { reply: 'It says "«the tenant must end the lease within two weeks of notice»" in the first line.', supplied },
  ],
  ignore: [
    {
      reply: 'Marta is at ease: "I do not mind the music". Put up a sign: "Please keep the door closed after ten."',
      supplied: spoken,
    },
    { reply: 'The contract states: “The landlord keeps the deposit until all rent is paid”.', supplied },
    { reply: 'The contract states: “the landlord keeps the deposit … handed over clean”.', supplied },
    { reply: 'You could write “The landlord may keep the deposit for any repairs of the rooms” instead.', supplied },
    { reply: 'As Goethe said, “everything is hard before it is easy, so they say”.', supplied },
    { reply: 'The contract states: “The landlord may keep the deposit for any repairs”.', supplied: [] },
    { reply: 'Marta Olsen put it so: "I do not mind the music, but it has to end at ten."', supplied: spoken },
    {
      reply: 'Marta Olsen: "Good evening to all of you who came to the feast"',
      supplied: spoken,
      question: 'Write a speech for Marta.',
    },
    { reply: 'The clause on “three months of notice” says it.', supplied },
  ],
};
