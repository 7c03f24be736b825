import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Nepal. Citizenship number: district, year, number as the district writes them (ministry of home affairs). */
export default identifiers({
  'np-citizenship': {
    title: 'Nepali citizenship number',
    shape: /\d\d-\d\d-\d\d-\d{5}|\d{2,3}\/\d{4,6}/,
    least: 5,
    names: 'citizenship|नागरिकता|nagarikta',
  },
});

export const examples: Examples = {
  match: ['citizenship no. «48-01-72-03651»'],
  ignore: ['code 48-01-72-03651'],
};
