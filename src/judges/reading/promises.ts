import { wakeWords } from './wake-words.ts';

/** Without one of these a text promises nothing that is read here. */
export const promiseWords = wakeWords(
  'guarantee guaranteed guarantees promise pledge assure undertake warrant word risk lose certain double triple refund refunded reimburse reimbursed compensate compensated compensation indemnify processed issued canceled cancelled booked credited credit approved waived waive transferred granted accepted extended entitled eligible owed free cost charge charged pay paid cover match beat honor honour replacement discount voucher money deposit price fee rent binding',
);

/** Who promises, or what is promised to anybody. */
export const promiseTo = wakeWords(
  'i we our you your company guaranteed guarantee risk certain sure fixed refund delivery money',
);

const we = String.raw`(?:we|I|our (?:company|team|shop|store|bank|insurance|lawyers)|the company)`;
const will = String.raw`(?:[’']ll|[’']re going to| will| shall| are going to| (?:promise|guarantee|commit|undertake|agree|pledge) to| (?:have|has) decided to)(?: (?:also|always|fully|gladly|happily|personally|immediately|of course|now))?`;
const money = String.raw`(?:(?:full|partial|complete) )?(?:refund|reimbursement|compensation|money back|replacement|discount|voucher|goodwill credit|credit|cashback)`;
const gains = String.raw`(?:returns?|profits?|income|gains?|yields?|approval|wins?|weight loss|results?)`;
const own = String.raw`(?:your|the|any|all|every)`;

const nobody = 'Nobody can guarantee this. Ask who would pay if it fails.';
const ofMoney = 'A promise of money that a chatbot may not be able to keep.';
const ofAct = 'A chatbot says that it did this. Make sure that it was done, and that it may.';
const ofWord = 'A chatbot’s word binds nobody for certain. Ask for it in writing.';

/** What is promised, and what to say of it. */
export const promises: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`\bguaranteed?\s+(?:an?\s+)?(?:(?:\w+|\d[\d.]*\s?%)\s+){0,3}${gains}\b|\b${gains}\s+(?:is|are)\s+(?:guaranteed|certain)\b|\bguaranteed to (?:double|triple|pass|win|rise|succeed|make)\b[^.!?\n]{0,24}|\b(?:fixed|certain) (?:returns?|profits?) of \d[^.!?\n]{0,20}`, 'gi'), nobody],
  [/\b(?:risk[- ]free|no[- ]risk|zero[- ]risk)\s+(?:\w+\s+)?(?:investments?|returns?|profits?|trading|income)\b|\b(?:zero|no) risk (?:of losing|to) your (?:money|capital)\b/gi, 'No investment is without risk.'],
  [/\b(?:will|can|is sure to|are sure to)\s+(?:definitely |certainly |surely |easily )?(?:double|triple)\s+(?:your\s+(?:money|investment|savings)|by|in|within)\b|\b(?:double|triple)s?\s+your\s+(?:money|investment)\s+in\b[^.!?\n]{2,20}|\byour money (?:doubles|triples)\b|\b(?:you|there[’']s no way you) (?:cannot|can[’']t|will not|won[’']t|can)\s+lose\b(?: any)?(?: money)?(?: (?:with|on) this\b[^.!?\n]{0,20})?/gi, nobody],
  [/\bI(?:[’']ve| have)\s+(?:just\s+|now\s+|already\s+|successfully\s+|gone ahead and\s+)?(?:processed|issued|cancell?ed|booked|refunded|credited|approved|waived|transferred|authorized|extended)\s+(?:your|the|a|you a)\s+(?:full\s+|late\s+)?(?:refund|order|subscription|flight|free \w+|hotel|payment|fee|account|reservation|appointment|money|claim|loan|trial|request for a refund)\b|\bwe (?:have|[’']ve) (?:refunded|credited|reimbursed)\s+(?:your|you)\b[^.!?\n]{0,30}|\byour (?:refund|application|claim|loan|visa|request for \w+)\s+(?:is|has been|was) (?:now )?(?:approved|accepted|granted|issued|processed|on its way)\b|\byour payment (?:has been )?refunded\b|\ba refund has been issued\b[^.!?\n]{0,20}/gi, ofAct],
  [new RegExp(String.raw`\b${we}${will}\s+(?:refund|reimburse|compensate|indemnify)\s+(?:you|your|the|it|every|all|any)\b[^.!?\n]{0,60}`, 'gi'), ofMoney],
  [new RegExp(String.raw`\b${we}${will}\s+(?:pay (?:you|for (?:your|the|it)|all|it (?:back|out))|cover (?:${own} (?:of your )?)(?:\w+ )?(?:costs?|fees?|expenses|bills?|damages?)|waive (?:${own})|(?:match|beat|honou?r) ${own} (?:\w+ )?(?:prices?|quote|offer)|(?:give|offer|grant|send) you (?:an? |three |two |one )?(?:${money}|free|new \w+ at no cost|\d+%)|(?:replace|repair) (?:the|your|it)\b[^.!?\n]{0,24}(?:free|at no (?:cost|charge))|credit (?:you|your)|return your (?:money|deposit)|not charge you|buy it back)\b[^.!?\n]{0,40}|\b${we} (?:will not|won[’']t|will never|promise never to|never) (?:raise|increase|charge)\b[^.!?\n]{0,30}`, 'gi'), ofMoney],
  [new RegExp(String.raw`\byou(?:[’']ll| will| shall| are going to| can be sure to| get)? (?:get|receive|be (?:given|granted|paid))? ?(?:an? |your )(?:${money})\b[^.!?\n]{0,30}|\byou(?:[’']ll| will) (?:get|have) your (?:money|deposit) back\b|\byou(?:[’']ll| will) be (?:fully |automatically )?(?:refunded|reimbursed|compensated|credited|paid back)\b[^.!?\n]{0,30}|\byour (?:money|deposit|fee|tuition|claim|application|loan|visa|ticket|purchase) will be (?:fully )?(?:refunded|returned|reimbursed|approved|granted|accepted|paid)\b[^.!?\n]{0,20}|\byou won[’']t (?:be charged|pay) for\b[^.!?\n]{0,30}`, 'gi'), ofMoney],
  [new RegExp(String.raw`\byou(?:[’']re| are| have been)? (?:legally )?(?:entitled to|eligible for|owed|guaranteed|granted|have the right to (?:return it|cancel)[^.!?\n]{0,20} for) (?:an? )?(?:${money}|\d[^.!?\n]{0,8}(?:return|profit|off)|free rebooking|to (?:pass|get|win|receive)\b[^.!?\n]{0,24})(?:[^.!?\n]{0,24}(?:with|from|under|by) (?:us|our \w+))?`, 'gi'), ofMoney],
  [new RegExp(String.raw`\b(?:I|we)(?: can| do| hereby| personally)? (?:promise|guarantee|pledge|warrant|assure)(?: to)?(?: you)?,?(?: that)? (?:you(?:r| will|[’']ll| won[’']t| get|r \w+)|we(?: will|[’']ll)|it (?:will|won[’']t)|nobody will|never to|the (?:price|bug|repair|delivery|roof|software)\b)[^.!?\n]{0,50}|\byou have my word\b[^.!?\n]{0,40}|\bI give you my (?:word|guarantee)\b[^.!?\n]{0,30}|, (?:we guarantee it|I promise|that[’']s a promise|guaranteed)(?=[.!]?\s*$)|\b(?:delivery|seat|price|spot) is (?:final and )?guaranteed\b[^.!?\n]{0,20}|\bthat[’']s a legally binding offer\b|\b(?:money back|refund),? guaranteed\b`, 'gi'), ofWord],
]; // prettier-ignore

/** Denied, warned of, or words for someone else to say. */
export const otherVoice =
  /\b(?:no one|nobody can|not? guarantee|none|without|cannot|once|after|as soon as|beware|avoid|scams?|scammers?|fraud\w*|claims? (?:that|to)|claiming|claimed|promised|promises|advertis\w*|too good|red flags?|warning|suspicious|unrealistic|misleading|illegal|if they|if you|whether|when|slogan|headline|tagline|subject|said|says|asked|example|template|draft|could|should|may|might|ponzi|skeptic\w*|wary|usually|often|dear|customers?|constitution|law|article|function|array|object|method|list|code|value|variable)\b|(?:can|do|does|did|wo|is|are)n[’']t (?:guarantee|promise|be)|^\s*["“>]|["“][^"”]*$|\[[^\]]+\]|\?\s*$/i;

/** Right before it: `there are no guaranteed returns`. */
export const denied =
  /\b(?:no|never|any|without)\s+(?:an?\s+|such\s+)?$|\b(?:not|neither|cannot)\b[^,;:]{0,80}$|n[’']t\b[^,;:]{0,80}$/i;
