import { regex, wordList } from '../../../engine/regex.ts';
import { expert, story, told, type AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** What to do with money, told as an order. */

export const onInvestment: AdviceField = {
  wake: wakeWords(wordList`
    invest investing savings pension retirement stock stocks shares bitcoin ethereum dogecoin crypto cryptocurrency
    options etf bonds gold silver fund funds portfolio mortgage cash nvda tesla amazon apple inheritance euro dollar
    pound lump annuity refinance investment loan everything emergency
  `),
  advice: [
    regex('gi')`
      ${told}(?:put|invest|place) (?:everything|it all|every cent|all (?:of it|you have))\b[^.!?\n]{0,20}\b
      (?:in|into)\b[^.!?\n]{0,24}\b(?:shares?|stocks?|bitcoin|crypto\w*|gold|funds?|options|ETFs?)\b
      |(?:${told}|(?<=\bso ))(?:put|invest) (?:the (?:whole |entire |full )?|all (?:the |your )?)(?:[$€£]\s?)?\d[\d.,]*k?(?: (?:euros?|dollars|pounds|francs))?\b[^.!?\n]{0,16}\b
      (?:in|into)\b[^.!?\n]{0,24}\b(?:shares?|stocks?|bitcoin|crypto\w*|gold|options)\b[^.!?\n]{0,24}
      |${told}sell your (?:house|home|flat|car) and (?:buy|invest)\b[^.!?\n]{0,24}
      |${told}(?:buy|sell|short) (?:as many |more |some )?shares (?:of|in) \w+
      |${told}short the (?:euro|dollar|pound|yen|market)\b[^.!?\n]{0,12}
      |${told}(?:take|get) (?:out )?a (?:loan|mortgage|credit) and (?:invest|buy|put)\b[^.!?\n]{0,24}
      |${told}cash in your (?:life insurance|pension|savings|policy)\b[^.!?\n]{0,24}
      |\bnow is the (?:right |perfect )?time to (?:buy|sell|short) (?:
        [A-Z]\w+|gold|silver|bonds|bitcoin|crypto\w*|the (?:euro|dollar|yen)
      )
      |${told}(?:skip|forget|spend) (?:the|your) emergency fund\b[^.!?\n]{0,24}
      |${told}(?:leave|quit|drop) your pension(?: plan)?\b[^.!?\n]{0,24}
    `,
    regex('gi')`
      \b(?:put|invest|move|pour|withdraw|convert)\s+(?:all|most|half|\d+\s?(?:%|percent))?\s?(?:of\s+)?
      (?:your|the)\s+(?:entire |whole |retirement |emergency |life )?(?:
        savings|money|pension|inheritance
        |retirement(?: fund| savings| money)?
        |portfolio|fund|401\(?k\)?
      )\s+(?:in|into|to|and put it into)\b[^.!?\n]{0,40}
      |\binvest\s+\$[\d,]+[^.!?\n]{0,20}\b(?:in|into)\b[^.!?\n]{0,30}
      |\ballocate\s+\d+\s?(?:%|percent) of your portfolio\b[^.!?\n]{0,30}
    `,
    regex('gi')`
      \b(?:
        you should (?:definitely |immediately |now )?
        |I(?:[’']d| would)? (?:recommend |suggest )?
        |my advice: |^\s*|; )(?:
        buy(?:ing)?|sell(?:ing)?|short(?:ing)?|dump(?:ing)?|hold(?:ing)?|load(?:ing)? up on
      )\s+(?:more |your |the |some )?(?:
        shares of \w+|bitcoin|ethereum|dogecoin|crypto\w*|gold|silver|call options|put options|index funds
        |bonds|the (?:euro|dollar|pound|yen)\b
        |(?:\w+\s)?(?:stocks?|shares|position)\b
      )[^.!?\n]{0,30}
    `,
    /\b(?:Buy|Sell|Short|Hold|buy|sell|short)\s+[A-Z]{3,5}\b(?= before| now| at|,|;)/g,
    regex('gi')`
      \b(?:go|going) all in on\b[^.!?\n]{2,20}
      |\b(?:cash|cashing) out your (?:401\(?k\)?|pension|retirement)\b
      |\b(?:borrow|take out|max out)\b[^.!?\n]{0,50}\b(?:
        to buy the dip
        |in(?:to)? (?:the )?(?:stock market|stocks|shares|crypto\w*)
        |to fund the investment
      )\b
      |\byou should (?:take the lump sum|refinance|move your pension|put the inheritance|invest all)\b[^.!?\n]{0,40}
      |\bstop contributing to your (?:retirement|pension|401)\b[^.!?\n]{0,20}
      |\b(?:it|the stock|the price) (?:will double|can only go up)\b
    `,
  ],
  careful: expert('advis[eo]rs?|planners?|professionals?|accountants?'),
  otherwise: regex('i')`
    \b(?:
      risks?|risky|diversif\w*|never|do not|if|before you|consider|${story}|historically|returns? the
      |customers?|employees|players?|game
    )\b
    |\bdon[’']t (?:put|invest|buy|sell)|\?\s*$|["“]
  `,
  why: 'Whether this suits depends on what one can afford to lose. An independent adviser can say.',
};
