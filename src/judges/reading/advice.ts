import { wakeWords, type WakeWords } from './wake-words.ts';

/** One field in which being wrong costs dear. */
export interface AdviceField {
  /** One of these words wakes it. */
  readonly wake: WakeWords;
  readonly advice: readonly RegExp[];
  /** Someone to ask is named anywhere in the passage. */
  readonly careful: RegExp;
  /** In the sentence: it is told of others, of a condition, or in another sense. */
  readonly otherwise: RegExp;
  readonly why: string;
}

const you = String.raw`(?:you|your (?:child|son|daughter|baby|mother|father|wife|husband|partner|dog|cat))`;
const drug = String.raw`(?:(?:blood pressure |sleeping |pain |heart |thyroid )?(?:medications?|medicines?|meds|insulin|pills|tablets)|antidepressants?|antibiotics?|antipsychotics?|blood thinners?|statins?|painkillers?|steroids|warfarin|lithium|ibuprofen|paracetamol|acetaminophen|aspirin|naproxen|amoxicillin|penicillin|omeprazole|metformin|levothyroxine|sertraline|fluoxetine|prozac|zoloft|escitalopram|venlafaxine|prednisone|tramadol|codeine|oxycodone|morphine|diazepam|valium|xanax|lorazepam|ritalin|adderall|viagra|metronidazole|hydrocortisone|salbutamol|chemotherapy)`;
const number = String.raw`(?:\d[\d.,–-]*|one|two|three|four|half an?|an?)`;
const dose = String.raw`(?:\d[\d.,–-]*\s?(?:mg|mcg|µg|iu|units)\b|${number} (?:tablets?|pills?|capsules?|puffs)\b)`;
const smallDose = String.raw`\d[\d.,]*\s?(?:g|grams?|ml|drops|%)`;
const rhythm = String.raw`(?:every|per|a|each|times|once|twice|daily|hourly|before|after|until|at night|tomorrow|tonight|now|today|starting|in the (?:morning|evening))`;
const illness = String.raw`(?:(?:a |an )?(?:mild |severe |type [12] |early |generali[sz]ed |classic )?(?:diabetes|cancer|melanoma|pneumonia|appendicitis|(?:clinical |major )?depression|ADHD|autism|PTSD|OCD|anxiety disorder|bipolar disorder|schizophrenia|heart attack|stroke|lupus|arthritis|an?emia|an?emic|hypothyroidism|hyperthyroidism|(?:stomach )?ulcer|sepsis|meningitis|measles|strep throat|asthma|acid reflux|concussion|panic attack|(?:ear |sinus |bladder |kidney |urinary tract |yeast |viral |bacterial )infection|torn (?:meniscus|ligament)|migraines?|Lyme disease|Parkinson’?'?s(?: disease)?|Alzheimer’?'?s(?: disease)?|endometriosis|shingles|anorexia|bulimia|heartburn|leuk(?:a)?emia|lymphoma|eczema|psoriasis|scabies|the flu|covid|gout|angina|thrombosis|hepatitis|herpes|chlamydia|dementia|epilepsy|pre-?eclampsia|a (?:broken|sprained|slipped) \w+|kidney stones|gastritis|bronchitis|tumou?r|hernia))`;
const expert = (names: string): RegExp => new RegExp(String.raw`\b(?:see|ask|tell|call|consult\w*|contact|visit|talk|speak\w*|seek|with|by|from|only|a|an|the|your|any|or)\s+(?:to\s+|with\s+)?(?:an?\s+|your\s+|the\s+|local\s+|qualified\s+|licen[sc]ed\s+|healthcare\s+|medical\s+|independent\s+)*(?:${names})\b`, 'i'); // prettier-ignore
/** Told to do so: at the start of a sentence or clause, or after "you should". */
const told = String.raw`(?:^\s*|[,;:] (?:and |so |just |then )?|\band |\bjust |\bthen |\byou (?:should|can|must|may|need to|have to|ought to) (?:just |simply |safely )?)`;
const story = String.raw`novel|story|stories|character|film|movie|narrator|example|suppose|imagine|said|says|told|asked|wrote|(?:he|she|they) (?:is|are|was|were|had|took|did|does)`;
const unsure = String.raw`if|whether|may|might|could|possibl\w+|unless|when|never|would|[Dd]o you|[Aa]re you|[Hh]ave you`;

export const adviceFields: readonly AdviceField[] = [
  {
    wake: wakeWords('mg mcg µg ml iu units tablet tablets pill pills capsule capsules puffs drops medication medications medicine medicines meds insulin dose antidepressant antidepressants thinner thinners warfarin antibiotic antibiotics statin statins painkillers lithium ibuprofen paracetamol acetaminophen aspirin amoxicillin penicillin metformin levothyroxine sertraline fluoxetine prozac zoloft escitalopram venlafaxine prednisone tramadol codeine oxycodone morphine diazepam valium xanax ritalin adderall viagra metronidazole hydrocortisone salbutamol chemotherapy vaccine aspirins omeprazole sleep'),
    advice: [
      new RegExp(String.raw`\b(?:take|give|inject|start(?: with)?|increase|double|raise|begin|use|need|put you on)\b[^.!?\n]{0,40}?\b${dose}[^.!?\n]{0,50}?\b${rhythm}\b(?:\s+(?:day|night|meals?|\d+\s?(?:hours?|h)|daily|hours?|a day))?`, 'gi'),
      new RegExp(String.raw`\b(?:take|give|start|begin|apply|drink|mix|use|need)\b[^.!?\n]{0,40}?\b(?:${drug}\b[^.!?\n]{0,20}?(?:${dose}|${smallDose})|(?:${dose}|${smallDose})[^.!?\n]{0,24}?\b${drug})\b(?:[^.!?\n]{0,24}\b${rhythm}\b(?:\s+(?:day|night|week|hours))?)?`, 'gi'),
      new RegExp(String.raw`${told}(?:take|give \w+|swallow) ${number} ${drug}s?\b[^.!?\n]{0,40}|\b(?:go|move|come) (?:up|down) to ${dose}[^.!?\n]{0,20}|\byou (?:should|need to|must) be on ${dose}[^.!?\n]{0,30}|\byou need (?:to take )?(?:antibiotics|${drug})\b[^.!?\n]{0,24}|${told}(?:crush|split|chew) the (?:pills?|tablets?|capsules?)\b[^.!?\n]{0,40}|${told}(?:leave out|omit|skip|double|triple|halve) (?:the|your) (?:next )?(?:dose\b(?! of)|${drug}\b)[^.!?\n]{0,24}|\bgive your (?:baby|child|toddler|son|daughter)\b[^.!?\n]{0,24}\b${drug}\b`, 'gi'),
      new RegExp(String.raw`\b(?:stop|quit|skip|halve|double|discontinue|cut|come off|go off|wean yourself off)\s+(?:taking\s+)?(?:(?:your|the)\s+)?(?:dose\b(?! of)|${drug}\b)`, 'gi'),
      new RegExp(String.raw`\b(?:switch|change) from ${drug} to ${drug}\b`, 'gi'),
      new RegExp(String.raw`\byou (?:can|may|should) (?:safely |just |simply )?(?:combine|mix|stop|take|go off)\b[^.!?\n]{0,12}?\b${drug}\b(?:[^.!?\n]{0,16}?\b(?:with|and|to|while)\b[^.!?\n]{0,16})?`, 'gi'),
    ],
    careful: expert('doctors?|physicians?|GP|pharmacists?|nurses?|midwife|clinicians?|providers?|veterinarians?|vet|professionals?|specialists?|label|package|leaflet|prescriber|cardiologist|psychiatrist|person who prescribed (?:it|them)'),
    otherwise: new RegExp(String.raw`\b(?:${story}|patients?|study|trial|participants|mice|rats|recipes?|flour|sugar|butter|salt|coffee|tea|soil|plants?|prescri\w+|label|leaflet|do not|never|usual\w*|often|typical\w*|doctors|may help|if)\b|\bdon[’']t (?:take|give|stop|skip|double)|\?\s*$|["“]`, 'i'),
    why: 'How much of a medicine is right depends on the person. A doctor or pharmacist can say.',
  },
  {
    wake: wakeWords('diabetes cancer melanoma pneumonia appendicitis depression adhd autism ptsd ocd anxiety bipolar schizophrenia attack stroke lupus arthritis anemia anaemia anemic anaemic hypothyroidism hyperthyroidism ulcer sepsis meningitis measles strep asthma reflux concussion infection meniscus ligament migraine migraines lyme parkinson alzheimer endometriosis stones gastritis bronchitis tumor tumour hernia lump diagnose doctor pain rash hospital er vaccine vaccination surgery operation stitches shingles anorexia bulimia heartburn leukemia leukaemia lymphoma eczema psoriasis scabies flu covid gout angina thrombosis hepatitis herpes chlamydia dementia epilepsy broken sprained slipped'),
    advice: [
      new RegExp(String.raw`\b${you}(?:[’']re| are| is)?(?: (?:probably|most likely|very likely|likely|clearly|definitely|almost certainly|certainly|surely))? (?:have|has|got|suffering from|suffer from|in the early stages of|meet the criteria for|show(?:ing)? (?:the |all the )?(?:classic |clear )?(?:signs|symptoms) of)\s+${illness}\b|\b${you}(?:[’']re| are| is) an?emic\b`, 'gi'),
      new RegExp(String.raw`\byour (?:\w+ )?(?:symptoms?|pain|headaches?|rash|cough|fatigue|palpitations|results?|blood tests?)\b[^.!?\n]{0,16}?\b(?:point(?:s)? to|mean(?:s)?|indicate(?:s)?|show(?:s)? that you (?:have|are)|(?:is|are)(?: clearly| definitely| just| only)?(?: caused by)?)\s+${illness}\b`, 'gi'),
      new RegExp(String.raw`\b(?:this|that|it|what you(?:[’']re| are) describing|that mole|the lump)(?:[’']s| is) (?:only|just|definitely|clearly|certainly|most likely|probably)\s+${illness}\b|\bwhat you(?:[’']re| are) describing is ${illness}\b|^\s*(?:this is|it[’']s|that mole is|the lump is)\s+(?:${illness}|benign|malignant)(?=[.!,;])`, 'gi'),
      new RegExp(String.raw`\bit (?:sounds|looks|seems)(?: very much)? (?:like|as if) ${you} (?:have|has|are having|is having|got) ${illness}\b|\b(?:that|this|your) (?:rash|lump|mole|pain|cough|headache|spot|swelling) is (?:just |only |clearly |probably )?(?:a |an )?${illness}\b|\b${you}(?:[’']re| are| is) (?:clearly |definitely |probably )?having (?:a |an )?${illness}\b|\byour [\w ]{3,30} means? that ${you} (?:have|has|are|is) ${illness}\b|^\s*it[’']s (?:only |just )${illness}\b[^.!?\n]{0,30}`, 'gi'),
      /\b(?:do not|don[’']t|no need to) go to (?:the|a) (?:hospital|doctor|emergency room|ER)\b[^.!?\n]{0,30}|\byou (?:do not|don[’']t) need (?:the |a |any )?(?:vaccine|vaccination|surgery|operation|chemotherapy|stitches)\b[^.!?\n]{0,30}/gi,
      /\bI diagnose you with\b[^.!?\n]{0,40}|\byou (?:do not|don[’']t) need (?:to see )?a doctor\b|\bthere(?:[’']s| is) no need to (?:see|call|consult|visit|ask|go to) (?:a|the|any|your) (?:doctor|GP|specialist|hospital|emergency room)\b/gi,
    ],
    careful: expert('doctors?|physicians?|GP|clinicians?|professionals?|specialists?|therapists?|emergency (?:room|services|department)|hospital|dermatologist|psychiatrist|second opinion'),
    otherwise: new RegExp(String.raw`\b(?:${unsure}|${story}|diagnosed|Trojan|code|server|memory)\b|\?\s*$|["“]`, 'i'),
    why: 'From words alone nobody can tell an illness. A doctor can.',
  },
  {
    wake: wakeWords('sue plead sign ignore refuse lawsuit bankruptcy custody settlement subpoena summons rent taxes tax alimony lease court legally charges verdict warrant contest contract deposit tenant evict creditors case police visa lawyer required plea divorce patent overtime locks assets declare report fire dismiss fine ticket law deduct'),
    advice: [
      new RegExp(String.raw`${told}(?:change the locks\b[^.!?\n]{0,16}\btenant|sign the contract\b|(?:move|transfer|sign over) your assets (?:to|before)\b|stay silent in court\b|tell the (?:police|court|judge) that (?:you|he|she|it)\b|deduct (?:the|your) [^.!?\n]{2,30} as a business|backdate)[^.!?\n]{0,40}|\b(?:do not|don[’']t) (?:declare|report) the (?:cash|money|income|sale)\b[^.!?\n]{0,24}|\b(?:do not|don[’']t) show up (?:in|at) court\b|\byou (?:can|may) (?:simply |just )?(?:fire|dismiss|evict) (?:her|him|them|the (?:tenant|employee))\b[^.!?\n]{0,30}|\byou (?:do not|don[’']t) have to pay the (?:fine|ticket|tax|rent|bill|penalty)\b[^.!?\n]{0,24}|\bthe law is on your side\b|\byou(?:[’']ll| will) (?:surely |definitely |easily |certainly )?win (?:the|your|this) (?:case|lawsuit|trial)\b`, 'gi'),
      /\b(?:^\s*|you\s+(?:should|must|need to|ought to|can)\s+(?:definitely\s+|certainly\s+|simply\s+|just\s+)?|just\s+|and\s+(?:simply\s+)?|;\s+)(?:sue\s+(?:them|him|her|your|the|for)\b|plead\s+(?:not\s+)?guilty\b|plead the fifth|sign\s+the\s+(?:settlement|waiver|plea|divorce papers|NDA)|ignore\s+the\s+(?:subpoena|summons|court order)|(?:stop|refuse)\s+(?:to\s+pay|paying)\s+(?:your\s+|the\s+)?(?:rent|taxes|child support|alimony)|file\s+(?:a\s+lawsuit|for\s+(?:chapter \d+ )?bankruptcy|for\s+(?:full\s+|sole\s+)?custody)|(?:accept|take|reject) (?:the|that|their) (?:plea|settlement)(?: bargain| deal| offer)?|contest the will|press charges|break the lease|evict the tenant|appeal the (?:verdict|ruling)|take (?:them|him|her) to court|backdate the contract|withhold (?:the|your)\b[^.!?\n]{0,20}rent)[^.!?\n]{0,30}/gi,
      /\byou (?:can|may|are allowed to|[’']re allowed to)\s+legally\b[^.!?\n]{3,40}|\byou(?:[’']re| are) (?:legally allowed to|not (?:legally )?required to pay|entitled to (?:full |sole )?custody)\b[^.!?\n]{0,30}|\byou (?:do not|don[’']t) (?:need (?:to hire )?a lawyer|have to report (?:that|this|the) income)\b|\byou (?:have a (?:strong|good|solid) case|will win (?:the|your|this)? ?(?:case|lawsuit|in court))\b[^.!?\n]{0,30}|\b(?:the (?:clause|warrant|contract|agreement|search)|it) (?:is|isn[’']t) (?:void|invalid|enforceable|not enforceable)\b|\btransfer the (?:house|car|money|assets) to your\b[^.!?\n]{0,40}/gi,
    ],
    careful: expert('lawyers?|attorneys?|solicitors?|legal (?:advice|aid|counsel)|counsel|professionals?|tenants[’\']? union|tax advis[eo]rs?|accountants?'),
    otherwise: new RegExp(String.raw`\b(?:if|never|do not|plaintiff|court ruled|${story}|git|API|button|commit|bug)\b|\bdon[’']t (?:sue|plead|ignore|refuse)|\?\s*$|["“]`, 'i'),
    why: 'What is right here depends on the law of the place and on the case. A lawyer can say.',
  },
  {
    wake: wakeWords('invest investing savings pension retirement stock stocks shares bitcoin ethereum dogecoin crypto cryptocurrency options etf bonds gold silver fund funds portfolio mortgage cash nvda tesla amazon apple inheritance euro dollar pound lump annuity refinance investment loan everything emergency'),
    advice: [
      new RegExp(String.raw`${told}(?:put|invest|place) (?:everything|it all|every cent|all (?:of it|you have))\b[^.!?\n]{0,20}\b(?:in|into)\b[^.!?\n]{0,24}\b(?:shares?|stocks?|bitcoin|crypto\w*|gold|funds?|options|ETFs?)\b|${told}sell your (?:house|home|flat|car) and (?:buy|invest)\b[^.!?\n]{0,24}|${told}(?:buy|sell|short) (?:as many |more |some )?shares (?:of|in) \w+|${told}short the (?:euro|dollar|pound|yen|market)\b[^.!?\n]{0,12}|${told}(?:take|get) (?:out )?a (?:loan|mortgage|credit) and (?:invest|buy|put)\b[^.!?\n]{0,24}|${told}cash in your (?:life insurance|pension|savings|policy)\b[^.!?\n]{0,24}|\bnow is the (?:right |perfect )?time to (?:buy|sell|short) (?:[A-Z]\w+|gold|silver|bonds|bitcoin|crypto\w*|the (?:euro|dollar|yen))|${told}(?:skip|forget|spend) (?:the|your) emergency fund\b[^.!?\n]{0,24}|${told}(?:leave|quit|drop) your pension(?: plan)?\b[^.!?\n]{0,24}`, 'gi'),
      /\b(?:put|invest|move|pour|withdraw|convert)\s+(?:all|most|half|\d+\s?(?:%|percent))?\s?(?:of\s+)?(?:your|the)\s+(?:entire |whole |retirement |emergency |life )?(?:savings|money|pension|inheritance|retirement(?: fund| savings| money)?|portfolio|fund|401\(?k\)?)\s+(?:in|into|to|and put it into)\b[^.!?\n]{0,40}|\binvest\s+\$[\d,]+[^.!?\n]{0,20}\b(?:in|into)\b[^.!?\n]{0,30}|\ballocate\s+\d+\s?(?:%|percent) of your portfolio\b[^.!?\n]{0,30}/gi,
      /\b(?:you should (?:definitely |immediately |now )?|I(?:[’']d| would)? (?:recommend |suggest )?|my advice: |^\s*|; )(?:buy(?:ing)?|sell(?:ing)?|short(?:ing)?|dump(?:ing)?|hold(?:ing)?|load(?:ing)? up on)\s+(?:more |your |the |some )?(?:shares of \w+|bitcoin|ethereum|dogecoin|crypto\w*|gold|silver|call options|put options|index funds|bonds|the (?:euro|dollar|pound|yen)\b|(?:\w+\s)?(?:stocks?|shares|position)\b)[^.!?\n]{0,30}/gi,
      /\b(?:Buy|Sell|Short|Hold|buy|sell|short)\s+[A-Z]{3,5}\b(?= before| now| at|,|;)/g,
      /\b(?:go|going) all in on\b[^.!?\n]{2,20}|\b(?:cash|cashing) out your (?:401\(?k\)?|pension|retirement)\b|\b(?:borrow|take out|max out)\b[^.!?\n]{0,50}\b(?:to buy the dip|in(?:to)? (?:the )?(?:stock market|stocks|shares|crypto\w*)|to fund the investment)\b|\byou should (?:take the lump sum|refinance|move your pension|put the inheritance|invest all)\b[^.!?\n]{0,40}|\bstop contributing to your (?:retirement|pension|401)\b[^.!?\n]{0,20}|\b(?:it|the stock|the price) (?:will double|can only go up)\b/gi,
    ],
    careful: expert('advis[eo]rs?|planners?|professionals?|brokers?|accountants?'),
    otherwise: new RegExp(String.raw`\b(?:risks?|risky|diversif\w*|never|do not|if|before you|consider|${story}|historically|returns? the|customers?|employees|players?|game)\b|\bdon[’']t (?:put|invest|buy|sell)|\?\s*$|["“]`, 'i'),
    why: 'Whether this suits depends on what one can afford to lose. An independent adviser can say.',
  },
]; // prettier-ignore
