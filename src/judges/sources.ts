import { regex } from '../engine/regex.ts';
import type { JudgeSpec, ReplyExamples } from '../engine/judge.ts';
import type { Conversation, Mark, Segment, Span } from '../engine/types.ts';
import { citationsIn } from './reading/citations.ts';
import { hearsayIn, hearsayWords } from './reading/hearsay.ts';
import { mentions, numberedSentences } from './reading/sentences.ts';
import { folded, suppliedIn, type Supplied } from './reading/given/supplied.ts';

const checkable = /https?:\/\/|\bdoi\b|\b10\.\d{4,9}\/|\bPMID\b|\barXiv\b|\bISBN\b/i;

/** The reader is told to look it up already. */
const hedged = regex('iu')`
  \bfrom memory\b|\b(?:check|verify|confirm|double-check|look up)\b[^.!?\n]{0,40}\b(?:details?|citations?|references?|sources?|page numbers?|them|it)\b[^.!?\n]{0,40}\b(?:before|in|with|against|library|catalogue)\b
  |\b(?:cannot|can[’']t|could not)\s(?:open|check|verify|access|confirm)\b
  |(?<!\p{L})(?:aus dem (?:kopf|gedächtnis)|prüfen sie|prüf(?:e|en)?\s[^.!?\n]{0,30}(?:angaben|quelle)|de mémoire|vérifiez|de memoria|compruebe|verifique|a memoria|uit het hoofd)(?!\p{L})
`;

/** Nothing shows that it is wrong: it is a hint, which a few "wrong marks" silence. */
const confidence = 0.4;
/** Parts of a reply, before this one, in which the reader was told. */
const recent = 40;

/** Printed before there were DOIs: that it has none says nothing. */
const isOld = (work: string): boolean => /\(1\d{3}\)|\b1[5-9]\d\d;/.test(work) && !/\sv\.?\s/.test(work);

/** Cases that everybody finds by their name alone. */
const landmark = regex('')`
  \b(?:
    Brown|Roe|Marbury|Miranda|Plessy|Obergefell|Gideon|Loving|McCulloch|Mapp|Tinker|Griswold|Korematsu|Lochner
    |Gibbons|Dobbs|Heller|Terry|Bush|Nixon|Sullivan|Citizens United|Dred Scott
  )\b[^,]* v\. |\bv\. (?:Sullivan|Nixon|Heller|Ohio)\b
`;

/** The form of a citation, not one. */
const placeholder = regex('iu')`
  (?<!\p{L})(?:(?:author|surname|last ?name|nachname|autor|auteur|apellido)s?,|(?:title|name) of (?:the )?(?:\p{L}+ )?(?:article|work|book|paper|periodical|journal)|(?:article|work|book|paper|periodical|journal) (?:title|name))(?!\p{L})
`;

/** By whom, when and on which pages stands in what the user gave: it is theirs in another form. */
function isGiven(work: string, words: string): boolean {
  const [who] = /\p{L}{2,}/u.exec(work) ?? [];
  const numbers = work.match(/\d{2,}/g) ?? [];
  return who !== undefined && [who, ...numbers].every((one) => words.includes(folded(one)));
}

/** A citation with nothing to find it by. */
function isBare({ start, end }: Span, { text, links }: Segment, { words }: Supplied): boolean {
  const stop = text.indexOf('\n', end);
  if (links.some(({ span }) => span.start < end + 80 && span.end > start)) return false;
  const line = text.slice(start, stop < 0 ? undefined : stop);
  return !checkable.test(line) && !words.includes(folded(text.slice(start, end)).slice(0, 40).trimEnd());
}

/** An exact figure from nobody in particular; what the user asked about is not from the chatbot. */
function* hearsay(segment: Segment, conversation: Conversation): Iterable<Mark> {
  for (const { start, text } of numberedSentences(segment)) {
    for (const span of hearsayIn(text)) {
      const at = { start: start + span.start, end: start + span.end };
      if (conversation.supplied.length > 0 || !isBare(at, segment, suppliedIn(conversation))) continue;
      yield {
        span: at,
        confidence,
        why: 'It does not say whose work that is, so the figure cannot be looked up. Ask for the source.',
      };
      return;
    }
  }
}

export default {
  category: 'hallucination',
  title: 'A source to look up',
  severity: 'low',
  *judge(segment, conversation) {
    for (const span of citationsIn(segment.text)) {
      const work = segment.text.slice(span.start, span.end);
      const given = suppliedIn(conversation);
      if (isOld(work) || landmark.test(work) || placeholder.test(work)) continue;
      if (!isBare(span, segment, given) || isGiven(work, given.words)) continue;
      const told = (conversation.replies ?? [])
        .slice(-recent)
        .some((text) => !citationsIn(text)[Symbol.iterator]().next().done);
      if (told || hedged.test(segment.text)) return;
      yield {
        span,
        confidence,
        why: 'It has no link or number to find it by. Chatbots invent sources that look real: look it up, and the others like it.',
      };
      // once is enough for a whole list
      return;
    }
    if (mentions(segment, hearsayWords)) yield* hearsay(segment, conversation);
  },
} satisfies JudgeSpec;

export const examples: ReplyExamples = {
  match: [
    'See:\n- «Harlow, J. P., & Benning, R. (2014). Sleep and the learning of motor tasks. Journal of Rest Studies, 12(3), 45-67.»',
    'See: «Harlow JP, Benning R. Sleep and the learning of motor tasks. J Rest Stud. 2014;12(3):45-67.»',
    'As «Harlow, Jo. "Sleep and the Learning of Motor Tasks." Journal of Rest Studies 12, no. 3 (2014): 45–67.» says',
    'See «Harlow, Jo, and Rita Benning. "Sleep and Motor Tasks." Journal of Rest Studies, vol. 12, no. 3, 2014, pp. 45-67.»',
    'It is well known («Harlow & Benning, 2014, Journal of Rest Studies, 12(3), pp. 45–67»).',
    '- «Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.»\n- Van Dam, K. (2015). Naps and tasks. Journal of Rest Studies, 13(1), 5-17.',
    'Read «"Naps in Small Offices" by Harlow, Benning and Roe, Letters on Rest 9(2), 2022, table 4».',
    'Take «Harlow & Benning (2019), "Naps in Small Offices", *Journal of Rest Studies*, 14(3), 211–229».',
    'It stands in «the 2021 report of the Tarnby Institute for Rest, "Naps at Work", p. 47».',
    'So said «Court of Appeal Tarnby, judgment of 14 March 2018, case no. 7 U 318/17».',
    'The court held so in «Marlow v. Kingsbridge Rail Co., 412 F.3d 1187 (9th Cir. 2005)».',
    {
      reply: '«Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.»',
      supplied: ['What did Harlow write in 2014?'],
    },
    'Well, «a 2017 Yale survey» found that naps raise scores by 12%.',
    '«Researchers at a well-known clinic» showed that tea drinkers sleep 20 percent longer.',
    '«Laut einer neuen Studie» lernen Kinder mit Musik 15 % schneller.',
    '«An MIT report from 2021» found that new hires with a buddy stay 58% longer.',
    '«A meta-analysis» by Yale psychologists concluded that volunteers live 4.2 years longer.',
    '«Une étude récente de l’Université de Lyon» montre que la sieste améliore la mémoire de 18 %.',
  ],
  ignore: [
    'From memory, so check the details in a library: Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.',
    'According to a study by the Standish Group, 31% of projects fail.',
    'A 2017 survey found that many people take naps.',
    'A study of naps (Harlow, 2014) found that scores rise by 12%.',
    'In this study, we found that naps raise scores by 12%.',
    'Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67. https://doi.org/10.1000/182',
    'Harlow, J. P. (1984). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.',
    'As Harlow (2014) showed, sleep helps.',
    {
      reply: 'Van Dam, K. (2015). Naps and tasks. Journal of Rest Studies, 13(1), 5-17.',
      supplied: [],
      replies: ['Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.'],
    },
    '[Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.](https://example.com/a)',
    {
      reply: 'You cite Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.',
      supplied: ['Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.'],
    },
    {
      reply: 'Harlow, J. P. (2014). Sleep and motor tasks. Journal of Rest Studies, 12(3), 45-67.',
      supplied: [
        '@article{h14, author={Harlow, Jo P.}, title={Sleep}, year={2014}, volume={12}, number={3}, pages={45--67}}',
      ],
    },
    'The pattern is: Author, A. A., & Author, B. B. (2014). Title of the article. Name of the Journal, 12(3), 45-67.',
    'For one author: Roe, J. (2014). Article title in sentence case. Journal Name, 12(3), 45-67.',
    'Nachname, V. (2014). Titel des Aufsatzes. Zeitschrift, 12(3), 45-67.',
    'Germany v. Brazil, 7 1 (2014)',
    'Roe v. Wade was decided in 1973.',
  ],
};
