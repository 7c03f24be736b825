import { detectors, type Examples } from '../../engine/detector.ts';

/** Bankleitzahl, the code of a German bank: eight digits, the first 1 to 8, behind its name (Bundesbank). */
export default detectors('pii', {
  'de-blz': {
    entity: 'DE_BLZ',
    title: 'German bank code (BLZ)',
    severity: 'low',
    keywords: ['blz', 'bankleitzahl'],
    reach: [4, 40],
    pattern: /(?<![a-z])(?:blz|bankleitzahl)["']?[ :=|.]{1,3}["']?(?<v>[1-8]\d{2} ?\d{3} ?\d{2})(?!\w|[.,]\d)/i,
  },
});

export const examples: Examples = {
  match: ['Konto 9838640 BLZ «37040044»', 'Bankleitzahl «350 500 00»'],
  ignore: ['BLZ fehlt', 'code 37040044'],
};
