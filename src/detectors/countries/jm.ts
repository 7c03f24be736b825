import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Jamaica. TRN, the taxpayer number: nine digits (Tax Administration Jamaica). */
export default identifiers({
  'jm-trn': {
    title: 'Jamaican tax number (TRN)',
    severity: 'critical',
    shape: /\d{3}-?\d{3}-?\d{3}/,
    least: 9,
    names: 'trn|jamaica',
  },
});

export const examples: Examples = {
  match: ['TRN «048-172-036»'],
  ignore: ['code 048-172-036'],
};
