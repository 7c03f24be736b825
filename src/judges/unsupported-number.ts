import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Segment } from '../engine/types.ts';
import { derivedFrom } from './reading/numbers/derived-numbers.ts';
import { beside, evidenceOf, retells } from './reading/given/evidence.ts';
import { sentences, sentencesWith } from './reading/sentences.ts';
import { smallNumberWords } from './reading/numbers/small-numbers.ts';
import { largeNumberWords } from './reading/numbers/spelled-numbers.ts';
import { swappedNumbers } from './reading/numbers/swapped-numbers.ts';
import { thinks } from './reading/thinks.ts';
import { followsAt, unknownNumbers } from './reading/numbers/unknown-numbers.ts';

/** A sentence that mostly uses the text's own words tells what is in the text. */
const leastRetold = 0.5;
/** The reply reckons, rounds, gives an example or speaks for itself. */
const otherSource = regex('i')`
  \b(?:
    about|approximately|roughly|around|estimat\w*|for example|e\.g\.|such as|suppose|assum\w*|typically
    |generally|let's|step|section|words?|characters?|score|rating|option|version|chapter|page
  )\b
  |[~≈=]
`;
/** Where the sentences stand that may count something in words. */
const countingIn = (segment: Segment): ReadonlySet<number> =>
  new Set(
    [smallNumberWords, largeNumberWords].flatMap((words) => sentencesWith(segment, words).map(({ start }) => start)),
  );

export default {
  category: 'hallucination',
  title: 'A number that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    const derived = derivedFrom(evidence, segment);
    const swapped = swappedNumbers(segment, evidence);
    const counting = countingIn(segment);
    let before = '';
    for (const { start, text } of sentences(segment)) {
      derived.learn(before);
      before = text;
      if (!/\d/.test(text) && !counting.has(start)) continue;
      const isRetold = retells(text, evidence) >= leastRetold;
      const found = swapped(text);
      if ((!isRetold && found.length === 0) || otherSource.test(text) || thinks.test(text)) continue;
      const unknown = isRetold ? unknownNumbers(text, evidence, derived) : [];
      const others = found.filter(
        (one) =>
          !unknown.some(({ start: from, end }) => from < one.end && one.start < end) &&
          !followsAt(one.start, text, derived),
      );
      if (unknown.length + others.length === 0) continue;
      const passage = beside(text, evidence);
      for (const number of [...unknown, ...others]) {
        const written = text.slice(number.start, number.end).replace(/\s+/g, ' ');
        yield {
          span: { start: start + number.start, end: start + number.end },
          why: `${written} does not stand in what you gave, nor follow from it.`,
          ...passage,
        };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The harbour council met on Tuesday. It voted to spend 4.2 million euros on a new ferry terminal, which will open in 2027 and take 350 passengers an hour. The old terminal, built in 1968, will be pulled down. Twenty-five workers are to keep their jobs, the council said in its statement.',
];

const dates =
  'The harbour club was founded in 1964, and the season 2024-2025 of the club ended on 12.05.2025. Its server runs Python 3.12.4, its photo is IMG_20250311.jpg, and 1350 guests came to the harbour for 18,400 kroner. Its fee is 89.50 kroner.\nberth,boats\n101,172\n103,181';

const tables =
  'Costs of the terminal works, in kroner, as told to the harbour council by the company that employs the workers in 2027:\n| harbour works | 1.250.000,00 |\n| council | 3.000 |\n| workers | 45k |\nThe council will hear more of it in the next meeting.';

export const examples: ReplyExamples = {
  match: [
    {
      reply:
        'Good news for all who love music by the water: our hall at the old quay has room for «90» people now.\n\nTickets are 8 euros.',
      supplied: [
        'The hall at the quay seats 70 people. Tickets are 8 euros each, and the bar closes at ten in the evening.',
      ],
    },
    { reply: 'The council voted to spend «4.8 million» euros on a new ferry terminal.', supplied },
    { reply: 'The new terminal will open in «2029» and take 350 passengers an hour.', supplied },
    { reply: 'The new ferry terminal will take «196» passengers an hour.', supplied },
    { reply: 'The club says that «350» guests came to the harbour.', supplied: [dates] },
    { reply: 'The council voted to spend **«4.8** million» euros on a new ferry terminal.', supplied },
    { reply: 'The council said that «forty-five» workers are to keep their jobs at the terminal.', supplied },
    { reply: '- The harbour council spends «4.8 million» euros on a terminal\n- Passengers: «530» an hour', supplied },
    {
      reply: 'The council voted to spend 4.2 million euros in «2019» on a new ferry terminal.',
      supplied: [`${supplied[0]} Two votes were against.`],
    },
    { reply: 'The harbour works at the terminal cost «1,850» kroner for the council.', supplied: [tables] },
    { reply: 'The old terminal, built in 1968, will be pulled down; «45» workers keep their jobs.', supplied },
    {
      reply: 'The rent of the harbour hall is £1,350 and the deposit «£2,025», to be paid in 2024.',
      supplied: [
        'The rent of the harbour hall is £1,350 a month, and the deposit £2,700. One month of notice, from 2024 on.',
      ],
    },
    {
      reply: 'The harbour council has «34» names on its list for the ferry.',
      supplied: [
        'The harbour council met at 7 in the evening. There are 27 names on the list for the ferry, it heard.',
      ],
    },
  ],
  ignore: [
    ...[
      "The harbour club dates from the '64 season.",
      'The season 2024/25 of the harbour club ended in May 2025.',
      'The photo of the harbour club is from 2025, its server runs Python 3.12.',
      'The season of the harbour club ended on 12.05.',
      '1,350 guests came to the harbour for 18.400 kroner.',
      'The fee of the harbour club is 89 kroner and 50 øre.',
      'Berth 103 of the harbour club has 181 boats.',
      '18 thousand kroner came to the harbour club.',
    ].map((reply) => ({ reply, supplied: [dates] })),
    {
      reply:
        '- The harbour club gained 14 − 4 = 10 members.\n- A year before, the harbour club therefore had 110 members.',
      supplied: [
        'The harbour club has 120 members. In the year 14 members came to the club and 4 members left it again.',
      ],
    },
    {
      reply: 'Tickets for the quay are 8 euros. Bring 20 euros for the bar, which closes at ten.',
      supplied: [
        'The hall at the quay seats 70 people. Tickets are 8 euros each, and the bar closes at ten in the evening.',
      ],
    },
    {
      reply: '- Of the 48 berths of the harbour 31 − 5 = 26 are let.\n- Before, the harbour had 22 berths let fewer.',
      supplied: [
        'The harbour has 48 berths. In the spring 31 berths were let by the harbour council, and 5 were given up.',
      ],
    },
    {
      reply: 'The works took more than forty weeks, and cost the council 8,900 euros, a third of 26,700.',
      supplied: [
        'The works of the harbour council took 42 weeks and cost 26,700 euros. The council pays a third, the port the rest.',
      ],
    },
    {
      reply: 'The harbour tower of the council, begun in 1512, was finished in 1529.',
      supplied: ['The harbour tower was begun by the council in 1512, and finished seventeen years later by others.'],
    },
    {
      reply: 'The Corvo carried 22,150 tonnes to the berth; the two waited 18.5 hours on average.',
      supplied: ['vessel,tonnes,berth,waited hours\nMaren,18400,7,11\nCorvo,22150,7,26\nThe ships were at berth 7.'],
    },
    {
      reply:
        'Ein Abend auf der Bühne am Hafen kostet 34 Euro, fünf Abende kosten 170 Euro. Der Pass am Hafen spart 52 Euro.',
      supplied: [
        'Ein Abend auf der Bühne am Hafen kostet 34 Euro, der Pass für fünf Abende am Hafen 118 Euro. Kinder zahlen die Hälfte.',
      ],
    },
    {
      reply: 'The rent of the harbour hall is £16,200 a year. After the review the hall rent may be £1,404.',
      supplied: [
        'The rent of the harbour hall is £1,350 a month. It may be raised by 4% in the review; nothing else is due.',
      ],
    },
    { reply: 'The council voted to spend 4.2 million euros on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend €4,200,000 on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend **4.2** million euros on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend 4.200.000 euros on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend EUR 4.2m on a new ferry terminal.', supplied },
    { reply: 'The council voted to spend 4 million euros on a new ferry terminal.', supplied },
    { reply: 'The terminal built in 1968 will be pulled down after 59 years, the council said.', supplied }, // 2027 - 1968
    { reply: 'The council keeps 25 workers in their jobs at the terminal.', supplied },
    { reply: 'Ferries in Norway carried 38 million people in 2019.', supplied }, // not told from the text
    { reply: 'The council voted to spend 4.8 million euros.', supplied: [] },
    {
      reply: 'The harbour council has 34 names in all on its list for the ferry.',
      supplied: [
        'The harbour council met in the evening. There were 27 names on the list for the ferry, and 7 came in.',
      ],
    },
    ...[
      'Two members of the sailing club, Ben Falk and Carla Roos, asked for a new pier.',
      'Seven members of the sailing club asked for a new pier: Anna Berg, Ben Falk and five more.',
      'The sailing club has twelve members; eight members asked for a new pier.',
    ].map((reply) => ({
      reply,
      supplied: ['The sailing club has 12 members. Ben Falk and Carla Roos asked for a new pier, and nothing else.'],
    })),
    { reply: 'The council statement has about 60 words on the new ferry terminal.', supplied },
    {
      reply:
        'The works at the harbour terminal cost 1,250,000 kroner, of which 3,000 went to the council and 45 thousand to workers.',
      supplied: [tables],
    },
  ],
};
