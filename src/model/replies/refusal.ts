import { regex } from '../../engine/regex.ts';

/** UTF-16 units at the beginning of a reply that say whether it refuses. */
const beginning = 300;

/** training/replies/questions.py has the same words. */
const words = regex('i')`
  \b(?:sorry|apologi[sz]e|can(?:no|['’])t|unable to|not able to|won['’]t|will not|must decline|against my
  |not (?:ethical|appropriate|acceptable|legal|right)|unethical|immoral|illegal|as an ai)\b`;

/** Whether a reply begins like one that does not do what was asked; some that do it all the same begin so too. */
export const refuses = (reply: string): boolean => words.test(reply.slice(0, beginning));
