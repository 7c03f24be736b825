import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Estonia. Passport and identity card: one or two letters, seven digits (Politsei- ja Piirivalveamet). */
export default identifiers({
  'ee-document': {
    title: 'Estonian document number',
    shape: /[A-Z]{1,2}\d{7}/,
    least: 7,
    names: 'passi number|id-kaart|dokumendi number|estonian|isikutunnistus',
  },
});

export const examples: Examples = {
  match: ['ID-kaart «AK0481720»'],
  ignore: ['code AK0481720'],
};
