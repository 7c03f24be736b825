import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Span } from '../engine/types.ts';
import { beside, evidenceOf, nearest, retells, type Evidence } from './reading/given/evidence.ts';
import { stem } from './reading/stems.ts';
import {
  common,
  isMisspelt,
  isOfName,
  isShortened,
  name,
  openers,
  partsOf,
  telling,
} from './reading/given/person-names.ts';
import { swappedNames } from './reading/given/swapped-names.ts';
import { replacedWords } from './reading/given/replaced-word.ts';
import { sentences } from './reading/sentences.ts';
import { thinks } from './reading/thinks.ts';
import { folded } from './reading/given/supplied.ts';
import { hitsOf } from './reading/hits.ts';

const leastRetold = 0.6;
const otherSource =
  /\b(?:for example|e\.g\.|such as|known as|called|titled|you|your|let's|suppose|imagine|also known)\b/i;

/** More capitals than prose has, and hardly a word without: a heading or a list of titles. */
function isHeading(text: string): boolean {
  if (/[.!?]["”»)]?\s*$/.test(text)) return false;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const plain = words.filter((word) => /^\p{Ll}{5}/u.test(word)).length;
  return plain < 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length / 2;
}

/** A word of the name that the text knows in no form: not the word, nor what begins alike. */
function isUnknown(word: string, evidence: Evidence): boolean {
  const { words, stems } = evidence;
  const lower = word.toLowerCase().replace(/['’]s?$/, '');
  return (
    lower.length >= 4 &&
    !common.has(lower) &&
    // an ending may differ: `Beaty` is of Beata
    !words.includes(` ${lower.slice(0, Math.max(4, lower.length - 1))}`) &&
    ((!stems.has(stem(lower)) && !words.includes(lower.slice(0, 5))) || isMisspelt(word, evidence))
  );
}

const places = /\b(?:in|at|near|from|to|en|à)(?:\s(?:the\s)?\p{Lu}[\p{L}’'-]+)+/gu;

/** Somebody is spoken of whose name may stand before the text begins; or it is said who it was not. */
const unnamed = /(?<!\p{L})(?:he|she|they|er|il|elle)(?!\p{L})/iu;
const denies = /\b(?:not|never|no longer)\b|n[’']t\b/i;

/** Where the text speaks of the same, it names somebody of whom this sentence says nothing. */
function isSwapped(sentence: string, opens: boolean, evidence: Evidence): boolean {
  const [best] = nearest(sentence, evidence, 1);
  if (denies.test(sentence) || (opens && best && unnamed.test(evidence.textOf(best)))) return false;
  const said = folded(sentence);
  // where something is, nobody is who could have done it
  const piece = best ? evidence.textOf(best).replace(places, ' ') : '';
  const short = (piece.replace(name, ' ').match(/\p{Lu}\p{L}+/gu) ?? [])
    .filter((word) => isOfName(word, evidence))
    .map((word) => [word]);
  const named = [...[...piece.matchAll(name)].map(([full]) => telling(partsOf(full))), ...short];
  return named.some((parts) => parts.length > 0 && parts.every((word) => !said.includes(folded(word))));
}

/** The sentence that a name stands in, how much of it is known, and whether the name opens it. */
interface Told {
  readonly text: string;
  readonly retold: number;
  readonly opens: boolean;
}

/** A name of the text by a wrong part, or another name in the place of one of the text's. */
function isWrong(full: string, { text, retold, opens }: Told, evidence: Evidence): boolean {
  const parts = partsOf(full);
  if (evidence.words.includes(folded(parts.join(' '))) || isShortened(parts, evidence)) return false;
  // `Eingang Ihrer Kündigung`: a form of address, and no name
  if (parts.some((part) => /^(?:Ihr(?:e[nmrs]?)?|Ihnen|Sie)$/.test(part))) return false;
  // `Patin Anna Klein`, where what somebody is has a capital too
  if (parts.length > 2 && evidence.words.includes(folded(parts.slice(1).join(' ')))) return false;
  // `the words of Sabine Terhorst`, where all nouns have capitals
  const behind = /\s(?:de|van|von|der|la|al|bin|of)\s(\p{Lu}.*\s.*)$/u.exec(full)?.[1];
  if (behind !== undefined && evidence.words.includes(folded(behind))) return false;
  const own = telling(parts);
  const unknown = own.filter((word) => isUnknown(word, evidence));
  if (unknown.length === 0) return false;
  const rest = text.replace(full, ' ');
  const retoldRest = Math.max(retold, retells(rest, evidence, 1));
  const known = own.filter((word) => evidence.words.includes(folded(word)));
  if (known.length > 0) {
    if (opens && parts[0] === unknown[0]) return false;
    // `Jonas Peters` where the text knows one Jonas by another name
    return retoldRest >= (known.some((word) => isOfName(word, evidence)) ? leastRetold / 2 : leastRetold);
  }
  return unknown.length === parts.length && retoldRest >= leastRetold && isSwapped(rest, opens, evidence);
}

/** The wrong names of a sentence that retells the text; `hits` are all its names. */
function* wrongIn(text: string, hits: readonly RegExpExecArray[], evidence: Evidence): Iterable<Span> {
  const retold = retells(text, evidence);
  const least = leastRetold / 2;
  if (retold < least && (hits.length === 0 || retells(text.replace(name, ' '), evidence, 1) < least)) return;
  if (otherSource.test(text) || isHeading(text)) return;
  if (retold >= least)
    yield* replacedWords(text, evidence).filter(
      ({ start: own }) => !hits.some(({ index, 0: full }) => index <= own && own < index + full.length),
    );
  for (const { index, 0: written } of hits) {
    const full = written.replace(/['’]s$/, '');
    const opens = !/[\p{L}\d]/u.test(text.slice(0, index));
    // `Dear parents,` in any language is whom it is for
    if (opens && (openers.test((full.split(' ')[0] ?? '').toLowerCase()) || text[index + written.length] === ','))
      continue;
    if (isWrong(full, { text, retold, opens }, evidence)) yield { start: index, end: index + full.length };
  }
}

/** A capital behind the first sign, or a letter that may be one: no sentence without has a name. */
const mayName = /.[A-Z\x80-\uffff]/;

export default {
  category: 'hallucination',
  title: 'A name that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    const swappedIn = swappedNames(segment, evidence);
    for (const { start, text } of sentences(segment)) {
      if (!mayName.test(text)) continue;
      const hits = [...hitsOf(text, name)];
      const halves = swappedIn(text, hits);
      const isNew = (one: Span): boolean => !halves.some((half) => half.start < one.end && one.start < half.end);
      const found = [...halves, ...[...wrongIn(text, hits, evidence)].filter(isNew)];
      if (found.length === 0 || thinks.test(text)) continue;
      for (const { start: at, end } of found)
        yield {
          span: { start: start + at, end: start + end },
          why: `What you gave does not name ${text.slice(at, end)}.`,
          ...beside(text, evidence),
        };
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'Anna Lindqvist of Norrfjord Shipping told the harbour council that the ferry would be late again. The chairman, Piet Verhoeven, thanked her and asked the company for a written plan before the end of the month. Nobody from the ministry came.',
];

export const examples: ReplyExamples = {
  match: [
    {
      reply: 'Who comes to the quay:\n\n- «Ingrid Verhoeven» brings the coffee and the plan.',
      supplied: ['Anna Lindqvist of Norrfjord Shipping takes part, and Pieter Verhoeven is in the chair on that day.'],
    },
    { reply: 'The chairman, «Piet Janssens», thanked her and asked the company for a plan.', supplied },
    { reply: 'The harbour council was told by «Anna Bergman» that the ferry would be late.', supplied },
    { reply: 'The chairman, «Piet Verhoevan», thanked her and asked the company for a plan.', supplied },
    { reply: 'The ferry of «Norrfjord Airlines» would be late again, the council was told.', supplied },
    { reply: '«Anna Bergman» told the harbour council that the ferry would be late.', supplied },
    { reply: '«Helga Strand» told the harbour council that the ferry would be late.', supplied },
    {
      reply: '«Dr. Strand» saw the patient on Monday and sent her to the clinic.',
      supplied: [
        'Dr. Iqbal saw the patient on Monday and sent her to the clinic, which is in Maribor. Her sister came along.',
      ],
    },
    { reply: 'The harbour council was told by «Dr. Strand» that the ferry would be late.', supplied },
    {
      reply: '«Karla Benes» voted against the new rule of the council.',
      supplied: ['Present: Karin Bendix (chair), Ole Strand. The council voted on the new rule; Karin was against it.'],
    },
    {
      reply: 'The ferry was built in the «Meridian» yard near the old harbour.',
      supplied: ['The new ferry was built in the Aurora yard near the old harbour, and the council came to see it.'],
    },
  ],
  ignore: [
    {
      reply: 'Sehr geehrte Frau Roe, wir bestätigen den Eingang Ihrer Bewerbung als Hafenmeister.',
      supplied: [
        'Bewerbung als Hafenmeister: "Hiermit bewerbe ich mich um die Stelle, die Sie im Blatt ausgeschrieben haben." Roe',
      ],
    },
    {
      reply: 'Die Neue war bisher Kassenwartin. Vereinschefin Brandauer dankt. Den Wettbewerb gewann Jasper Lohmann.',
      supplied: [
        'Die Vorsitzende ist Ottilie Brandauer, bisher Kassenwartin. Den Fotowettbewerb gewann Jasper Lohmann.',
      ],
    },
    {
      reply: 'Karla Benes worked as a teacher of maths at the school of Norrfjord.',
      supplied: [
        'She found work as a teacher of maths at the school of Norrfjord in New Caledonia, where she stayed for years.',
      ],
    },
    { reply: 'The chairman, Piet Verhoeven, thanked her and asked the company for a plan.', supplied },
    { reply: 'The harbour council was told by Ms Lindqvist that the ferry would be late.', supplied },
    { reply: 'The council was told by Anna Lindqvist’s company that the ferry would be late.', supplied },
    { reply: 'Many ports, among them New Amsterdam, had trouble in the same year.', supplied },
    { reply: 'The Harbour Council And Anna Bergman', supplied },
    { reply: 'Nach Worten von Anna Lindqvist the ferry of the harbour council would be late.', supplied },
    { reply: 'Yesterday Lindqvist told the harbour council that the ferry would be late.', supplied },
    { reply: 'Late ferries are common, Helga Strand writes in her study of ports.', supplied },
    { reply: 'The chairman, Piet Janssens, thanked her and asked the company for a plan.', supplied: [] },
  ],
};
