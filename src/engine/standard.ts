import { piece, regex } from './regex.ts';

/** Keys and tokens that standards print. */

const standard = piece`(?:RFC|FIPS|NIST|SP 800|BIP|EIP|PKCS)[ #-]?\d[\d.-]{0,8}`;
/** The standard and its place or vector side by side: who only follows a standard, or has sections, prints nothing. */
const printed = regex('i')`
  \b${standard}[,:;]? [(§]?(?:test|vectors?|examples?|samples?|appendix|section|§)
  |\b(?:examples?|samples?|vectors?|(?:appendix|section) [\w.]{1,8}) (?:of|from|in) (?:the )?${standard}
  |\btest vectors?\b
`;

/** `RFC 4226, appendix D`: a value that a standard prints for those who try their code on it, told in one sentence. */
export const isOfStandard = ({ before }: { readonly before: string }): boolean =>
  printed.test(
    before
      .slice(-120)
      .split(/[.!?]\s/)
      .at(-1) ?? '',
  );
