import type { UnseenKind } from '../engine/disguise/received.ts';

interface Words {
  readonly label: (length: number) => string;
  readonly why: string;
}
const invisible = (length: number): string => (length === 1 ? 'invisible character' : `${length} invisible characters`);
const same = (text: string) => () => text;

/** What is said of text that a chatbot gets and a person does not see as it is. */
export const unseenWords: Readonly<Record<UnseenKind, Words>> & { readonly rest: (length: number) => string } = {
  invisible: { label: invisible, why: 'They are not drawn, and can hide what a word says.' },
  direction: { label: same('turns the text round'), why: 'What is drawn is not the order it is read in.' },
  'hidden-text': { label: same('Hidden text'), why: 'It is not drawn, and the chatbot reads it.' },
  'look-alike': { label: same('letters of another alphabet, reads'), why: 'It looks like another word.' },
  encoded: { label: same('encoded, reads'), why: 'It is written in code that a chatbot can read.' },
  orders: { label: same('Orders to the chatbot'), why: 'The chatbot may follow them instead of you.' },
  rest: (length) => `and ${length} more characters`,
};
