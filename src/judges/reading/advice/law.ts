import { piece, regex, wordList } from '../../../engine/regex.ts';
import { expert, story, told, type AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** Steps before the law, told as an order. */

export const onLaw: AdviceField = {
  wake: wakeWords(wordList`
    sue plead sign ignore refuse lawsuit bankruptcy custody settlement subpoena summons rent taxes tax alimony lease
    court legally charges verdict warrant contest contract deposit tenant evict creditors case police visa lawyer
    required plea divorce patent overtime locks assets declare report fire dismiss fine ticket law deduct
  `),
  advice: [
    regex('gi')`
      ${told}(?:
        change the locks (?:while|when|before|and (?:put|throw)|on (?:him|her|them)|[^.!?\n]{0,16}\btenant)
        |sign the contract\b
        |(?:move|transfer|sign over) your assets (?:to|before)\b
        |stay silent in court\b
        |tell the (?:police|court|judge) that (?:you|he|she|it)\b
        |deduct (?:the|your) [^.!?\n]{2,30} as a business
        |backdate
      )[^.!?\n]{0,40}
      |\b(?:do not|don[’']t) (?:declare|report) the (?:cash|money|income|sale)\b[^.!?\n]{0,24}
      |\b(?:do not|don[’']t) show up (?:in|at) court\b
      |\byou (?:can|may) (?:simply |just )?(?:fire|dismiss|evict) (?:her|him|them|the (?:tenant|employee))\b[^.!?\n]{0,30}
      |\byou (?:do not|don[’']t) have to pay the (?:fine|ticket|tax|rent|bill|penalty)\b[^.!?\n]{0,24}
      |\bthe law is on your side\b
      |\byou(?:[’']ll| will) (?:surely |definitely |easily |certainly )?win (?:the|your|this) (?:case|lawsuit|trial)\b
    `,
    regex('gi')`
      \b(?:
        ^\s*
        |you\s+(?:should|must|need to|ought to|can)\s+(?:definitely\s+|certainly\s+|simply\s+|just\s+)?
        |just\s+|and\s+(?:simply\s+)?|;\s+
      )(?:
        sue\s+(?:them|him|her|your|the|for)\b
        |plead\s+(?:not\s+)?guilty\b|plead the fifth
        |sign\s+the\s+(?:settlement|waiver|plea|divorce papers|NDA)
        |ignore\s+the\s+(?:subpoena|summons|court order)
        |(?:stop|refuse)\s+(?:to\s+pay|paying)\s+(?:your\s+|the\s+)?(?:rent|taxes|child support|alimony)
        |file\s+(?:a\s+lawsuit|for\s+(?:chapter \d+ )?bankruptcy|for\s+(?:full\s+|sole\s+)?custody)
        |(?:accept|take|reject) (?:the|that|their) (?:plea|settlement)(?: bargain| deal| offer)?
        |contest the will|press charges|break the lease|evict the tenant|appeal the (?:verdict|ruling)
        |take (?:them|him|her) to court|backdate the contract
        |withhold (?:the|your)\b[^.!?\n]{0,20}rent
      )[^.!?\n]{0,30}
    `,
    regex('gi')`
      \byou (?:can|may|are allowed to|[’']re allowed to)\s+legally\b[^.!?\n]{3,40}
      |\byou(?:[’']re| are) (?:
        legally allowed to|not (?:legally )?required to pay
        |entitled to (?:full |sole )?custody
      )\b[^.!?\n]{0,30}
      |\byou (?:do not|don[’']t) (?:need (?:to hire )?a lawyer|have to report (?:that|this|the) income)\b
      |\byou (?:have a (?:strong|good|solid) case|will win (?:the|your|this)? ?(?:case|lawsuit|in court))\b[^.!?\n]{0,30}
      |\b(?:the (?:clause|warrant|contract|agreement|search)|it) (?:is|isn[’']t) (?:
        void|invalid|enforceable|not enforceable
      )\b
      |\btransfer the (?:house|car|money|assets) to your\b[^.!?\n]{0,40}
    `,
  ],
  careful: expert(piece`
    lawyers?|attorneys?|solicitors?|legal (?:advice|aid|counsel)|counsel|professionals?|tenants[’']? union
    |tax advis[eo]rs?|accountants?
  `),
  otherwise: regex('i')`
    \b(?:if|never|do not|plaintiff|court ruled|${story}|git|API|button|commit|bug)\b
    |\bdon[’']t (?:sue|plead|ignore|refuse)
    |\?\s*$|["“]
  `,
  why: 'What is right here depends on the law of the place and on the case. A lawyer can say.',
};
