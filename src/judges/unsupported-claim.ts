import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import { beside, evidenceOf, nearest, retells, type Evidence } from './reading/evidence.ts';
import { squeezedSentences } from './reading/squeezed.ts';
import { stemsOf } from './reading/stems.ts';
import { thinks } from './reading/thinks.ts';

/** One kind of saying more than the text: what the reply claims, and what the text must then hold. */
interface Overstatement {
  readonly claim: RegExp;
  /** Where the text has one of these, the claim may be its own. */
  readonly ground: RegExp;
  /** Where the text must have said so much first. */
  readonly where?: RegExp;
  readonly why: string;
}

const overstatements: readonly Overstatement[] = [
  {
    claim: regex('iu')`
      \b(?:proves?|proved|proven)\b[^.!?]{0,60}\b(?:causes?|caused|leads? to|works?|prevents?|cures?|reduces?|increases?)\b
      |\bproves? that\b|(?<!\p{L})(?:beweist|prouve|demuestra|dimostra)(?!\p{L})
    `,
    where: regex('iu')`
      cross-sectional|observational|survey|correlat|associat|linked|adjust|pilot|small sample|one unit|reported
      |querschnitt|umfrage|zusammenhang|corr[eé]l|encuesta|asocia
    `,
    ground: /prov(?:e|es|ed|en)\b|causal|randomi|beweis|prouv|demuestr/i,
    why: 'What you gave shows a connection, and does not prove this.',
  },
  {
    claim: regex('iu')`
      \b(?:a|the|new|club|all-time) record\b(?! of| label| player| company| shop| number)|\b(?:in the history of|of all time|ever recorded)\b
      |\b(?:most|least) \w+ \w+ in (?:its|their) class\b|\bthe (?:largest|biggest|best|fastest|safest|cheapest|most [\w-]+) [^.!?]{0,40}
      \b(?:in the world|worldwide|in (?:the )?(?:country|town|city|region|industry|market|europe|germany|france)|on the market|in its class)\b
      |\bbetter than (?:any|all|every)(?: other)?\b|\bthan (?:at|in|with) any other\b
      |(?<!\p{L})(?:un|le) record(?!\p{L})|(?<!\p{L})récord(?!\p{L})|\b(?:ein|den) rekord\b
    `,
    ground: regex('iu')`
      record|rekord|récord|history|best|largest|biggest|fastest|cheapest|safest|most|leading|first|any other|better|award|rank|great|all time|popular|famous|top\b|selling|success
      |größte|beste|führend|meilleur|premier|mejor|mayor|primer
    `,
    why: 'What you gave compares it with nothing.',
  },
  {
    claim: regex('iu')`
      \b(?:twice|three times|double|half|ten times)(?: as| the| its)\b[^.!?]{0,40}\b(?:fast|quick|memory|space|time|energy|power|price|cost|speed|battery|often|long|as)\b
      |(?<!\p{L})(?:doppelt so|deux fois plus|el doble de|due volte più)(?!\p{L})
    `,
    ground: /twice|double|half|times|doppelt|hälfte|deux fois|moitié|doble|mitad|[×x]\s?\d|\d\s?%|percent/i,
    why: 'What you gave does not say by how much.',
  },
  {
    claim: regex('iu')`
      \b(?:will be|are|is) (?:now )?(?:forbidden|banned|prohibited|allowed|introduced|abolished|closed|compulsory|mandatory|built)\b
      |\bhas been (?:decided|approved|adopted|agreed|introduced|banned)\b|\b(?:are|is) (?:already )?on the shortlist\b
      |(?<!\p{L})(?:wird|werden|ist|sind) (?:künftig |ab \p{L}+ )?(?:verboten|eingeführt|beschlossen|abgeschafft)(?!\p{L})
    `,
    where: regex('iu')`
      \bno decision\b|\bnot (?:yet )?(?:been )?(?:decided|taken|approved)\b|\bto be decided\b|\bundecided\b|\bunder (?:review|discussion)\b
      |\bare (?:reviewing|considering|discussing)\b|\bproposed\b|\bdecision follows\b|\badjourned\b|\bpostponed\b
      |(?<!\p{L})(?:nicht entschieden|kein beschluss|vertagt|noch offen|aucune décision|sin decidir|ninguna decisión)(?!\p{L})
    `,
    ground: /^\b$/,
    why: 'What you gave says that this was not decided.',
  },
];

/** An addition to what was told: the rest of the sentence stands nowhere in the text. */
const added = regex('iu')`
  ^\W*(?:(?:it|he|she|they|we|the [\p{L}-]+(?: [\p{L}-]+)?|most of you|many of (?:them|you)|our [\p{L}-]+)\s(?:has |have |had )?also\s\p{L}+(?:s|ed|d|t)?\b
  |also,\s(?:he|she|it|they|we)\s(?:had|was|were|has|is|served|won)\b
  |(?:er|sie|es|die \p{L}+|das \p{L}+|der \p{L}+)\s(?:hat|ist|war|wurde|kann)\sauch\s)
`;
/** The reply speaks for itself, advises or supposes. */
const otherwise = regex('iu')`
  (?<!\p{L})(?:
    if|nothing|none|silent|unclear|may|might|could|should|would|can|perhaps|probably|likely|possib\w+|seems?|suggest\w*|recommend\w*|usually|often|typically|not|no
    |never|or|check|ask|please|you|your|let|example|consider|worth|need|want|help\w*|mean\w*|note|whether|unless|until|goal|hope|aim|plan
    |vielleicht|könnte|sollte|wenn|nicht|bitte|sie sollten|peut|pourrait|si|pas|quizá|podría|debería|no
  )(?!\p{L})|[?"“„«:]|n[’']t\b
`;
/** Asked to retell; who asks for ideas or a story gets more than the text. */
const invents = regex('iu')`
  \b(?:story|poem|idea|ideas|imagine|creative|invent|fiction|slogan|brainstorm|expand|elaborate|continue|persuad\w*|argue|essay|speech
  |what could|suggest\w*|advice|advise|next steps?|how (?:do|can|should)|why)\b
`;
const leastUnknown = 3;
const longestNote = 800;
const leastNew = 0.6;

/** How many of the telling words of a sentence the text has in no form, and which share of them that is. */
function news(text: string, { stems }: Evidence): { readonly count: number; readonly share: number } {
  const ours = [...new Set(stemsOf(text))];
  const count = ours.filter((one) => !stems.has(one)).length;
  return { count, share: ours.length === 0 ? 0 : count / ours.length };
}

function reasonFor(text: string, evidence: Evidence): string | undefined {
  const over = overstatements.find(
    ({ claim, ground, where }) =>
      claim.test(text) && !ground.test(evidence.text) && (where === undefined || where.test(evidence.text)),
  );
  if (over) return over.why;
  const { count, share } = news(text, evidence);
  // a long text is told in other words than its own
  const isShort = evidence.text.length <= longestNote;
  return isShort && count >= leastUnknown && share >= leastNew && added.test(text)
    ? 'Nothing in what you gave says this.'
    : undefined;
}

/** The reply as a whole tells what is in the text. */
const isRetold = (texts: readonly string[], evidence: Evidence): boolean =>
  texts.some((text) => retells(text, evidence) >= 0.6 && nearest(text, evidence, 1).length > 0);

export default {
  category: 'hallucination',
  title: 'More than your text says',
  severity: 'medium',
  *judge(segment, conversation) {
    const evidence = evidenceOf(conversation);
    if (!evidence || invents.test(conversation.question ?? '')) return;
    const all = squeezedSentences(segment);
    let retold: boolean | undefined;
    for (const { text, spanOf } of all) {
      const why = reasonFor(text, evidence);
      if (why === undefined || otherwise.test(text.replace(/\bmost of you\b/i, '')) || thinks.test(text)) continue;
      if (
        !(retold ??= isRetold(
          [segment.lead ?? '', ...(conversation.replies ?? []).slice(-10), ...all.map((one) => one.text)],
          evidence,
        ))
      )
        return;
      yield { span: spanOf({ start: 0, end: text.length }), why, ...beside(text, evidence) };
    }
  },
} satisfies JudgeSpec;

const supplied = [
  'Test of the new lamp: eleven people used it for a month. Nine of them slept as before, and two slept longer. The light was not measured. It is a survey, and no decision was taken on the purchase of more lamps.',
];

export const examples: ReplyExamples = {
  match: [
    { reply: 'Eleven people used the new lamp for a month. «The survey proves that the lamp prevents headaches.»', supplied },
    { reply: 'Eleven people used the new lamp for a month. «It also saved electricity throughout the office building.»', supplied },
    { reply: 'Eleven people used the new lamp for a month. «More lamps will be introduced in every room.»', supplied },
    { reply: 'Eleven people used the new lamp for a month. «It is the brightest and most loved lamp in its class.»'.replace('brightest and ', ''), supplied },
    { reply: 'Eleven people used the new lamp for a month. «It needs half the energy of the old one.»'.replace('needs', 'uses'), supplied },
  ],
  ignore: [
    { reply: 'Eleven people used the new lamp for a month. Two slept longer, and no decision was taken.', supplied },
    { reply: 'Eleven people used the new lamp for a month. It could also save electricity in the building.', supplied },
    { reply: 'Eleven people used the new lamp for a month. The survey does not prove that the lamp helps.', supplied },
    { reply: 'The lamp is the best in its class.', supplied: [] },
    { reply: 'Eleven people used the new lamp. It also saved electricity in the building.', supplied, question: 'Make a story of it' },
    { reply: 'A lamp in the hall. It also saved electricity in the building.', supplied },
  ],
}; // prettier-ignore
