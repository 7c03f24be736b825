import { detectors, type Examples } from '../../engine/detector.ts';

/** Bank identifier codes: ISO 9362, bank, country, place, branch. Eight letters are a word too, so the name must stand before them. */
export default detectors('pii', {
  'swift-code': {
    entity: 'SWIFT_CODE',
    title: 'Bank code (BIC)',
    severity: 'low',
    keywords: ['bic', 'swift'],
    reach: [2, 32],
    pattern:
      /\b(?:bic|swift)(?:[ /-]?(?:bic|swift|code|nr|no))?\.?["']?(?:\s?[:=|>,;]\s?|\s(?:is |ist |est )?)"?(?<v>[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])/i,
    check: (value) => value === value.toUpperCase(),
  },
});

export const examples: Examples = {
  match: ['IBAN above, BIC: «QXLTDEFF500»', 'SWIFT/BIC code «WZKPGB2L»'],
  ignore: ['swift language is great', 'BIC QXLT', 'a swift response'],
};
