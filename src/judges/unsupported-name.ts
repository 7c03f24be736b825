import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Span } from '../engine/types.ts';
import { beside, evidenceOf } from './reading/given/evidence.ts';
import { name } from './reading/given/person-names.ts';
import { swappedNames } from './reading/given/swapped-names.ts';
import { wrongNames } from './reading/given/wrong-names.ts';
import { hitsOf } from './reading/hits.ts';
import { sentences } from './reading/sentences.ts';
import { thinks } from './reading/thinks.ts';

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
      const found = [...halves, ...[...wrongNames(text, hits, evidence)].filter(isNew)];
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
