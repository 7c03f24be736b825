import { regex, wordList } from '../../../engine/regex.ts';
import { wakeWords } from '../wake-words.ts';

/** Words that wake the judge of promises, and words that still it. */

/** Without one of these a text promises nothing that is read here. */
export const promiseWords = wakeWords(
  wordList`
    guarantee guaranteed guarantees promise pledge assure undertake warrant word risk lose certain double triple
    refund refunded reimburse reimbursed compensate compensated compensation liability indemnify processed issued
    canceled cancelled booked credited credit approved waived waive transferred granted accepted extended entitled
    eligible owed free cost charge charged pay paid cover match beat honor honour replacement discount voucher money
    deposit price fee rent binding offer order room contract warranty loan bill charges costs rate appointment booking
    reservation claims upgraded upgrade forgive nothing ever never stolen promises bound hired safe certainly
    definitely surely forever life confirmed cover covered extending lowering half moving
  `,
);

/** Who promises, or what is promised to anybody. */
export const promiseTo = wakeWords(
  wordList`
    i we our you your company liability guaranteed guarantee risk certain sure fixed refund delivery money bank
    airline landlord insurance hotel life ever stock coin
  `,
);

/** Denied, warned of, or words for someone else to say. */
export const otherVoice = regex('i')`
  \b(?:
    no one|nobody can|not? guarantee|none|without|cannot|once|after|as soon as|beware|avoid|scams?|scammers?
    |fraud\w*|claims? (?:that|to)|claiming|claimed|promised|promises|advertis\w*|too good|red flags?|warning
    |suspicious|unrealistic|misleading|illegal|if they|if you|whether|when|slogan|headline|tagline|subject
    |said|says|asked|example|template|draft|could|should|may|might|ponzi|skeptic\w*|wary|usually|often|dear
    |customers?|constitution|law|article|function|array|object|method|list|code|value|variable|many|most|some
    |normally|typically|generally
    |no (?:broker|bank|lawyer|doctor|company)
  )\b
  |(?:can|do|does|did|wo|is|are)n[’']t (?:guarantee|promise|be)
  |^\s*["“>]|["“][^"”]*$|\[[^\]]+\]|\?\s*$
`;

/** Right before it: `there are no guaranteed returns`. */
export const denied =
  /\b(?:no|never|any|without)\s+(?:an?\s+|such\s+)?$|\b(?:not|neither|cannot)\b[^,;:]{0,80}$|n[’']t\b[^,;:]{0,80}$/i;
