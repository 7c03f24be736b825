import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { possibleTimes, timesIn, type ClockTime } from './reading/dates/clock-times.ts';
import { beside, evidenceOf, retells } from './reading/given/evidence.ts';
import { kept } from './reading/kept.ts';
import { numberedSentences } from './reading/sentences.ts';
import { hitsOf } from './reading/hits.ts';

const leastRetold = 0.5;
/** A plan, an example, or what somebody might do. */
const otherSource = regex('iu')`
  \b(?:
    for example|e\.g\.|suppose|could|should|would|suggest\w*|recommend\w*|might|about|around|roughly
    |so|by\s\d{1,2}|be at
    |zum Beispiel|könnte\w*|sollte\w*|etwa|gegen|environ|vers|devriez|alrededor|debería\w*
  )(?!\p{L})
  |[~≈]
`;
/** Of more times than these, some two make any third. */
const mostTimes = 40;
const day = 24 * 60;
const stretch = regex('giu')`
  (?<![\p{L}\d.,])(?<n>\d{1,3}|an?|eine|une|una?)[\s-](?:
    min(?:ut\w*)?
    |(?<hour>hours?|stunden?|heures?|horas?|ore|uur|godzin\w*)
  )(?!\p{L})
`;

/** A time of the day by its name. */
const noon = /(?<!\p{L})(?:noon|midday|mittags?|midi|mezzogiorno|mediod[ií]a)(?!\p{L})/giu;
const midnight = /(?<!\p{L})(?:midnight|mitternachts?|minuit|mezzanotte|medianoche)(?!\p{L})/giu;

interface Given {
  readonly times: readonly ClockTime[];
  /** In minutes: the stretches that it tells, and what lies between two of its times. */
  readonly steps: readonly number[];
}

const givenTimes = kept(({ supplied, question = '' }): Given => {
  const text = [...supplied, question].join('\n').replace(noon, '12:00').replace(midnight, '0:00');
  const stretches = [...hitsOf(text, stretch)].map(
    ({ groups }) => (Number(groups?.['n']) || 1) * (groups?.['hour'] ? 60 : 1),
  );
  const times = possibleTimes(text).slice(0, mostTimes);
  const apart = times.flatMap((one) => times.map((other) => Math.abs(one.minutes - other.minutes)));
  return { times, steps: [...new Set([0, ...stretches.slice(0, mostTimes), ...apart])] };
});

/** Is it one of the text's times, or as far from one as the text, or two of its times, say? */
function isKnown({ minutes, halfDay }: ClockTime, { times, steps }: Given): boolean {
  const same = (one: number, other: number, half: boolean): boolean =>
    Math.abs(one - other) % (half ? day / 2 : day) === 0;
  return (
    steps.includes(minutes) ||
    times.some((one) =>
      steps.some((step) => [step, -step].some((by) => same(one.minutes + by, minutes, halfDay || one.halfDay))),
    )
  );
}

export default {
  category: 'hallucination',
  title: 'A time that is not in your text',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence) return;
    const given = givenTimes(conversation);
    if (given.times.length === 0) return;
    for (const { start, text } of numberedSentences(segment)) {
      const told = timesIn(text);
      if (told.length === 0 || otherSource.test(text)) continue;
      if (retells(text, evidence) < leastRetold) continue;
      for (const time of told) {
        if (isKnown(time, given)) continue;
        const span = { start: start + time.start, end: start + time.end };
        const why = `What you gave does not mention ${text.slice(time.start, time.end).replace(/\.$/, '')}.`;
        yield { span, why, ...beside(text, evidence) };
      }
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'The harbour council meets on Tuesday at 10:30 in the hall. The ferry leaves at 16:20, and the crossing takes 45 minutes. Passengers have to check in 30 minutes before.',
];

export const examples: ReplyExamples = {
  match: [
    { reply: 'The harbour council meets at «11:30» in the hall.', supplied },
    { reply: 'The ferry leaves at «6 pm», and the crossing takes 45 minutes.', supplied },
    { reply: 'The harbour council meets 10:30-«11:45» in the hall.', supplied },
  ],
  ignore: [
    {
      reply: 'The harbour office is open from 8:30 to 16:45, and the desk until 18 Uhr.',
      supplied: [
        'The harbour office is open 08:30-16:45 from Monday to Friday, the desk 9-18 Uhr. Passengers have to check in.',
      ],
    },
    { reply: 'The harbour council meets at 10.30 a.m. in the hall.', supplied },
    { reply: 'The ferry leaves at 4:20 pm, arrives at 17:05, and you check in at 15:50.', supplied },
    { reply: 'The crossing takes the ferry 2-3 h, and the harbour desk opens 9-11 am.', supplied },
    { reply: 'The council could meet at 11:30 in the hall.', supplied },
    ...['12 pm', '12:00', '12:00 p.m.'].map((time) => ({
      reply: `The harbour council has lunch at ${time}.`,
      supplied: ['The harbour council meets at 10:30 in the hall, and has lunch at noon.'],
    })),
    { reply: 'The ferry leaves at 16:20, so be at the harbour by 4 pm.', supplied },
    { reply: 'Shops near the station open at 8:00.', supplied },
    {
      reply: 'The ferry leaves at 18:00, after the crossing.',
      supplied: ['The ferry leaves after the crossing, as the harbour council said in the hall on Tuesday.'],
    },
  ],
};
