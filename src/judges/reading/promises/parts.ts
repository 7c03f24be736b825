import { piece } from '../../../engine/regex.ts';

/** What the patterns of promises are made of, and what is said of them. */

export const we = piece`
  (?:
    we|I
    |our (?:\w+ )?(?:company|team|shop|store|bank|insurance|lawyers?|warranty)
    |your (?:insurance|insurer|bank|landlord|warranty)
    |the (?:company|bank|airline|hotel|landlord|shop|store|insurance|insurer|seller)
  )
`;
export const will = piece`
  (?:
    [’']ll|[’']re going to| will| shall| are going to
    | (?:promise|guarantee|commit|undertake|agree|pledge) to
    | (?:have|has) decided to
  )(?: (?:also|always|fully|gladly|happily|personally|immediately|of course|now))?
`;
export const money = piece`
  (?:(?:full|partial|complete) )?(?:
    refund|reimbursement|compensation|money back|replacement|discount|voucher|goodwill credit|credit|cashback
  )
`;
export const gains = String.raw`(?:returns?|profits?|income|gains?|yields?|approval|wins?|weight loss|results?)`;
export const own = String.raw`(?:your|the|any|all|every)`;
/** What is a person's own with a company, or is owed to one. */
export const dues = piece`
  (?:
    account|card|room|seat|booking|reservation|order|contract|subscription|membership|warranty|fees?|charges?
    |rate|price|rent|bill|loan|debt|mortgage|claims?|money|payment|deposit|refund|flight|ticket|appointment
    |costs?|expenses|damages?|interest|penalty|premium|offer
  )
`;
export const surely = String.raw`(?:definitely |certainly |surely |absolutely )`;
export const asPromised = piece`
  (?:
    , (?:I|we) (?:promise|guarantee)(?: it| you)?
    |, (?:that|this)(?: is|[’']s) (?:a promise|guaranteed)
    |, guaranteed
  )(?=[.!]?\s*$)
`;

export const nobody = 'Nobody can guarantee this. Ask who would pay if it fails.';
export const ofMoney = 'A promise of money that a chatbot may not be able to keep.';
export const ofAct = 'A chatbot says that it did this. Make sure that it was done, and that it may.';
export const ofWord = 'A chatbot’s word binds nobody for certain. Ask for it in writing.';
