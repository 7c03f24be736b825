/** Keys and tokens that standards print. */

const standard = /\b(?:RFC|FIPS|NIST|SP 800|BIP|EIP|PKCS|section|appendix)[ -#]?\d|test vectors?/i;
const example = /example|sample|appendix|section|vectors?|\btests?\b|§/i;

/** `RFC 4226, appendix D`: a value that a standard prints for those who try their code on it. */
export const isOfStandard = ({ before }: { readonly before: string }): boolean => {
  const near = before.slice(-120);
  return standard.test(near) && example.test(near);
};
