import { regex } from '../../../engine/regex.ts';
import { promisesOfMoney } from './money.ts';
import { asPromised, dues, gains, nobody, ofAct, ofWord, surely } from './parts.ts';

/** What is promised, and what to say of it. */
export const promises: readonly (readonly [RegExp, string])[] = [
  [
    regex('gi')`
      (?<!\b(?:an?|the|no|any|this|that|such|our|its|your|their|back)\s)\bguaranteed?\s+(?!of\b|for\b|about\b)(?:an?\s+)?(?:(?:\w+|\d[\d.]*\s?%)\s+){0,3}${gains}\b
      |\b${gains}\s+(?:is|are)\s+(?:guaranteed|certain)\b
      |\bguaranteed to (?:double|triple|pass|win|rise|succeed|make)\b[^.!?\n]{0,24}
      |\b(?:fixed|certain) (?:returns?|profits?) of \d[^.!?\n]{0,20}
    `,
    nobody,
  ],
  [
    regex('gi')`
      \b(?:risk[- ]free|no[- ]risk|zero[- ]risk)\s+(?:\w+\s+)?(?:investments?|returns?|profits?|trading|income)\b
      |\b(?:zero|no) risk (?:of losing|to) your (?:money|capital)\b
    `,
    'No investment is without risk.',
  ],
  [
    regex('gi')`
      \b(?:will|can|is sure to|are sure to)\s+(?:definitely |certainly |surely |easily )?(?:double|triple)\s+(?:
        your\s+(?:money|investment|savings)
        |by|in|within
      )\b
      |\b(?:double|triple)s?\s+your\s+(?:money|investment)\s+in\b[^.!?\n]{2,20}
      |\byour money (?:doubles|triples)\b
      |\b(?:you|there[’']s no way you) (?:cannot|can[’']t|will not|won[’']t|can)\s+lose\b(?: any)?(?: money)?
      (?: (?:with|on) this\b[^.!?\n]{0,20})?
    `,
    nobody,
  ],
  [
    regex('gi')`
      \bI(?:[’']ve| have)\s+(?:just\s+|now\s+|already\s+|successfully\s+|gone ahead and\s+)?(?:
        processed|issued|cancell?ed|booked|refunded|credited|approved|waived|transferred|authorized|extended
      )\s+(?:your|the|a|you a)\s+(?:full\s+|late\s+)?(?:
        refund|order|subscription|flight|free \w+|hotel|payment|fee|account|reservation|appointment|money|claim
        |loan|trial|request for a refund
      )\b
      |\bwe (?:have|[’']ve) (?:refunded|credited|reimbursed)\s+(?:your|you)\b[^.!?\n]{0,30}
      |\byour (?:refund|application|claim|loan|visa|request for \w+)\s+(?:is|has been|was) (?:now )?(?:
        approved|accepted|granted|issued|processed|on its way
      )\b
      |\byour payment (?:has been )?refunded\b
      |\ba refund has been issued\b[^.!?\n]{0,20}
    `,
    ofAct,
  ],
  [
    regex('gi')`
      \b(?:I|we)(?:[’']ve| have)\s+(?:just |now |already |gone ahead and )?(?:
        put|placed|added|applied|upgraded|extended|lowered|reduced|removed|reversed|sent|confirmed|reserved
        |scheduled|renewed|cancell?ed|terminated|moved|paid|wired|returned
      )\b[^.!?\n]{0,30}?\b(?:your|the|you an?) (?:\w+ ){0,2}?(?:
        account|card|room|seat|booking|reservation|contract|subscription|membership|warranty|fees?|rent|bill
        |loan|money|payment|deposit|flight|ticket|appointment|technician|penalty|premium
      )\b[^.!?\n]{0,30}
      |\byour (?:appointment|booking|reservation|seat|table|flight) is (?:now )?confirmed\b[^.!?\n]{0,30}
      |\bwe hereby (?:waive|accept|agree|grant|confirm|approve)\b[^.!?\n]{0,40}
      |\bwe accept your (?:offer|claim|request|terms|bid)\b[^.!?\n]{0,30}
    `,
    ofAct,
  ],
  [
    regex('gi')`
      \b(?:
        you|your \w+|it|this (?:stock|coin|fund|share)
        |the (?:stock|coin|fund|price|bank|court|judge|insurance|company)
      )(?:[’']re| are| is|[’']s) (?:bound|certain|sure) to (?:
        be (?:admitted|accepted|hired|approved|refunded|cured)
        |get|win|pass|rise|double|triple|pay|make|succeed|earn
      )\b[^.!?\n]{0,30}
      |\byour (?:insurance|bank|landlord|employer|claim|loan|visa|application) will ${surely}[^.!?\n]{2,40}
      |\b(?:our|your) lawyers? will win\b[^.!?\n]{0,20}
      |\byou will ${surely}(?:
        be (?:hired|admitted|accepted|approved|paid|cured)
        |earn|win|pass
        |get (?:the|your) (?:job|visa|loan|money)
      )\b[^.!?\n]{0,20}
      |\b(?:can|will) never (?:be (?:stolen|lost|hacked|sold|raised|cancell?ed)|go down|rise|expire)\b
      |\b100\s?% (?:safe|secure)\b(?! (?:way|method))
      |\bwithout any risk(?= (?:of|to you)|[.!]?$)
    `,
    nobody,
  ],
  [
    regex('gi')`
      \b(?:you|your|we|it|nobody)\b[^.!?\n]{4,90}${asPromised}
      |\bI(?:[’']ll| will) (?:personally )?(?:see to it|make sure|ensure) (?:that )?(?:
        you(?:[’']re| are| get| receive)|your (?:\w+ )?${dues}
      )\b[^.!?\n]{0,40}
      |\bI give you my word\b[^.!?\n]{0,40}
      |\bwe replace it, no matter\b[^.!?\n]{0,20}
    `,
    ofWord,
  ],
  [
    regex('gi')`
      \b(?:I|we)(?: can| do| hereby| personally)? (?:promise|guarantee|pledge|warrant|assure)(?: to)?(?: you)?,?
      (?: that)? (?:
        you(?:r| will|[’']ll| won[’']t| get|r \w+)
        |we(?: will|[’']ll)|it (?:will|won[’']t)|nobody will|never to
        |the (?:price|bug|repair|delivery|roof|software)\b
      )[^.!?\n]{0,50}
      |\byou have my word\b[^.!?\n]{0,40}
      |\bI give you my (?:word|guarantee)\b[^.!?\n]{0,30}
      |, (?:we guarantee it|I promise|that[’']s a promise|guaranteed)(?=[.!]?\s*$)
      |\b(?:delivery|seat|price|spot) is (?:final and )?guaranteed\b[^.!?\n]{0,20}
      |\bthat[’']s a legally binding offer\b
      |\b(?:money back|refund),? guaranteed\b
    `,
    ofWord,
  ],
  ...promisesOfMoney,
];
