import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Tunisia. CIN, the identity card: eight digits, the first 0 or 1 (ministry of the interior). */
export default identifiers({
  'tn-cin': {
    title: 'Tunisian identity card number (CIN)',
    shape: /[01]\d{7}/,
    least: 8,
    names: 'cin|carte d’identité nationale|tunisie|tunisian|بطاقة التعريف',
  },
});

export const examples: Examples = {
  match: ['CIN tunisienne : «08172036»'],
  ignore: ['code 08172036'],
};
