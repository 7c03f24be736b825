import { piece, regex, wordList } from '../../../engine/regex.ts';
import { expert, story, type AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** To leave a duty undone, told as an order: letters thrown away, taxes kept back, work left. */
const order = piece`(?:^[\s>*•–\d.)-]*|[,;:]\s(?:so\s|and\s|just\s|then\s)?|\b(?:so|and|then|just|simply|should|can|may)\s)(?:simply\s|just\s)?`;
const sender =
  '(?:landlord|court|bank|tax office|city|council|police|bailiff|employer|agency|creditor|insurer|authorit(?:y|ies))';
const notTo = String.raw`(?:do not|don[’']t|stop|never)`;

export const onDefiance: AdviceField = {
  wake: wakeWords(
    wordList`
      notice letter summons claim warning invalid void tax taxes contributions vat fine rent work overtime invoice
      instalments alimony paying ignore throw checks notices
    `,
  ),
  advice: [
    regex('gi')`
      \bthe (?:notice|letter|claim|warning|summons|dismissal|termination|fine|eviction|contract|clause)\sis\s
      (?:clearly |simply |legally )?(?:invalid|void|worthless|unlawful|not valid)\b[^.!?\n]{0,20}\b
      (?:so|and|just)\b[^.!?\n]{0,10}\b(?:throw|ignore|tear|bin|do not|don[’']t|stop|stay|refuse)\b[^.!?\n]{0,60}
      |${order}(?:throw (?:the|this|that) (?:letter|notice|summons|warning|fine) away|ignore the
      (?:(?:letter|summons)s?|(?:notice|warning|reminder)s? from (?:the|your) ${sender}))\b[^.!?\n]{0,50}
    `,
    regex('gi')`
      ${order}${notTo} pay(?:ing)? (?:the|your|any|these|those) (?:\w+ ){0,2}?(?:tax|taxes|contributions|VAT|fines?|rent|alimony|maintenance)\b(?! (?:twice|again))[^.!?\n]{0,80}
      |\b(?:claim|deduct|declare|report|invoice|tax|expense|vat)\w*\b[^.!?\n]{0,60}
      \b(?:nobody|no one) (?:ever )?(?:checks|will (?:notice|check|find out|ask))(?: (?:that|it|this))?(?=[.!]?\s*$)
    `,
    regex('gi')`
      ${order}(?:stop going to|don[’']t (?:go|show up) (?:back )?(?:to|at|for)|do not (?:go|show up) (?:back )?(?:to|at|for)|stay away from) work\b
      (?![^.!?\n]{0,30}\byou (?:feel|are|recover|get better))[^.!?\n]{0,30}\b
      (?:until|till|they|you)\b[^.!?\n]{0,70}
      |\bthey (?:can[’']t|cannot|can not) (?:dismiss|fire|evict|sue) you for (?:it|that|this)\b
    `,
  ],
  careful: expert(piece`
    lawyers?|attorneys?|solicitors?|legal (?:advice|aid|counsel)|counsel|professionals?|tenants[’']? (?:union|association)
    |tax advis[eo]rs?|accountants?|unions?|works council|advice (?:centre|center|bureau)|ombudsman|labou?r office
  `),
  otherwise: new RegExp(
    String.raw`\b(?:if|unless|might|could|would|scam\w*|phishing|spam|fraud\w*|fake|illegal|fined?d?(?= if)|${story}|lawyer|court)\b|\?\s*$|["“]`,
    'i',
  ),
  why: 'What follows from this depends on the law of the place and on the case. A lawyer can say.',
};
