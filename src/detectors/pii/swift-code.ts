import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/** Bank identifier codes: ISO 9362, bank, country, place, branch. Eight letters are a word too, so the name must
 * stand before them; and a bank alone is nobody's, so an account must be near. */
const account = regex('i')`
  iban|\w\w\d\d ?\d{4}|acc|kont[oa]|cuenta|compte|cont[oa]|rekening|benefi|empfänger|payee|holder|inhaber
  |titula|wire
`;

export default detectors('pii', {
  'swift-code': {
    entity: 'SWIFT_CODE',
    title: 'Bank code (BIC)',
    severity: 'low',
    keywords: ['bic', 'swift'],
    reach: [80, 80],
    pattern: regex('i')`
      \b(?:bic|swift)(?:[ /-]?(?:bic|swift|code|nr|no))?\.?["']?(?:\s?[:=|>,;]\s?|\s(?:is |ist |est )?)"?
      (?<v>[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])
    `,
    check: (value, { before, after }) => value === value.toUpperCase() && account.test(`${before} ${after}`),
  },
});

export const examples: Examples = {
  match: ['IBAN above, BIC: «QXLTDEFF500»', 'wire to our account, SWIFT/BIC code «WZKPGB2L»'],
  ignore: ['swift language is great', 'BIC QXLT', 'the BIC WZKPGB2L is in the template', 'a swift response'],
};
