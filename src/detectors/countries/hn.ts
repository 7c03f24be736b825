import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Honduras. DNI: place, birth year, number: 13 digits (RNP). */
export default identifiers({
  'hn-dni': {
    title: 'Honduran identity number',
    severity: 'critical',
    shape: /\d{4}-?\d{4}-?\d{5}/,
    least: 13,
    names: 'honduras|dni|identidad',
  },
});

export const examples: Examples = {
  match: ['identidad «0801-1984-04817»'],
  ignore: ['code 0801-1984-04817'],
};
