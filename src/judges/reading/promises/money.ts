import { regex } from '../../../engine/regex.ts';
import { dues, money, ofMoney, own, we, will } from './parts.ts';

/** That somebody will be paid or spared money, and what to say of it. */
export const promisesOfMoney: readonly (readonly [RegExp, string])[] = [
  [
    regex('g')`
      \b(?:
        accepts? (?:full|all) (?:liability|responsibility)
        |will (?:fully )?(?:compensate|reimburse|refund) (?:you|every|all|any)\b
      )[^.!?\n]{0,80}
    `,
    ofMoney,
  ],
  [
    regex('gi')`
      \b${we}${will}\s+(?:refund|reimburse|compensate|indemnify)\s+(?:you|your|the|it|every|all|any)\b[^.!?\n]{0,60}
    `,
    ofMoney,
  ],
  [
    regex('gi')`
      \b${we}${will}\s+(?:
        pay (?:you|for (?:your|the|it)|all|it (?:back|out))
        |cover (?:${own} (?:of your )?)(?:\w+ )?(?:costs?|fees?|expenses|bills?|damages?)
        |waive (?:${own})
        |(?:match|beat|honou?r) ${own} (?:\w+ )?(?:prices?|quote|offer)
        |(?:give|offer|grant|send) you (?:an? |three |two |one )?(?:${money}|free|new \w+ at no cost|\d+%)
        |(?:replace|repair) (?:the|your|it)\b[^.!?\n]{0,24}(?:free|at no (?:cost|charge))
        |credit (?:you|your)|return your (?:money|deposit)|not charge you|buy it back
      )\b[^.!?\n]{0,40}
      |\b${we} (?:will not|won[’']t|will never|promise never to|never) (?:raise|increase|charge)\b[^.!?\n]{0,30}
    `,
    ofMoney,
  ],
  [
    regex('gi')`
      \byou(?:[’']ll| will| shall| are going to| can be sure to| get)? (?:
        get|receive|be (?:given|granted|paid)
      )? ?(?:an? |your )(?:${money})\b[^.!?\n]{0,30}
      |\byou(?:[’']ll| will) (?:get|have) your (?:money|deposit) back\b
      |\byou(?:[’']ll| will) be (?:fully |automatically )?(?:refunded|reimbursed|compensated|credited|paid back)\b[^.!?\n]{0,30}
      |\byour (?:money|deposit|fee|tuition|claim|application|loan|visa|ticket|purchase) will be (?:fully )?(?:
        refunded|returned|reimbursed|approved|granted|accepted|paid
      )\b[^.!?\n]{0,20}
      |\byou won[’']t (?:be charged|pay) for\b[^.!?\n]{0,30}
    `,
    ofMoney,
  ],
  [
    regex('gi')`
      \byou(?:[’']re| are| have been)? (?:legally )?(?:
        entitled to|eligible for|owed|guaranteed|granted
        |have the right to (?:return it|cancel)[^.!?\n]{0,20} for
      ) (?:an? )?(?:
        ${money}
        |\d[^.!?\n]{0,8}(?:return|profit|off)
        |free rebooking
        |to (?:pass|get|win|receive)\b[^.!?\n]{0,24}
      )(?:[^.!?\n]{0,24}(?:with|from|under|by) (?:us|our \w+))?
    `,
    ofMoney,
  ],
  [
    regex('gi')`
      \b${we}${will} (?:
        pay for (?:your|the|a|all|any|every)
        |forgive|waive|take over|cover|lower|reduce|cut|freeze|keep|extend|renew|upgrade|drop|remove|cancel
        |pay off|pay back|return|reverse|write off
      )\b[^.!?\n,]{0,24}?\b(?:your|the|all|any|every) (?:\w+ ){0,2}?${dues}\b[^.!?\n]{0,30}
      |\b(?:we[’']re|we are|I[’']m|I am) (?:now |hereby )?(?:
        extending|lowering|reducing|waiving|cutting|refunding|upgrading|freezing|doubling|crediting|cancell?ing
      )\b[^.!?\n,]{0,24}?\b(?:your|the|you)\b[^.!?\n]{0,40}
      |\b(?:I|we)(?:[’']ll| will)? make (?:it up to you|up for (?:the|your))\b[^.!?\n]{0,40}
      |\b(?:I|we) can (?:offer|give) you (?:an? )?(?:\d+\s?%|full refund|refund|voucher|free (?!trial)\w+)[^.!?\n]{0,30}
    `,
    ofMoney,
  ],
  [
    regex('gi')`
      \b(?:or|then|so) you (?:pay|owe) (?:us )?nothing\b
      |\byou (?:won[’']t|will not|do ?n[o’']t|don[’']t) (?:have to |need to )?(?:pay|owe) (?:us |them )?(?:
        for (?:the|your)|anything|a cent|a penny|it back
      )\b[^.!?\n]{0,30}
      |\b(?:won[’']t|will not) cost you (?:anything|a cent|a penny)\b
      |\byou(?:[’']re| are) (?:fully )?covered (?:for|against) (?:all|any|every)\b[^.!?\n]{0,30}
      |\b(?:get|have|receive) (?:all|every cent|every penny|the whole|the full price)(?: of)? ?(?:your money )?back\b
      |\byou (?:get|receive) \w+ (?:free|extra) (?:nights?|months?|weeks?|days?|meals?|rides?|flights?)\b
      |\bfree (?:of charge )?for life\b
      |\b(?:no|never any) (?:extra|hidden|other) (?:fees|costs|charges),? ever\b
      |\bfrom now on you (?:only )?pay (?:only )?(?:half|nothing|less)\b[^.!?\n]{0,20}
    `,
    ofMoney,
  ],
];
