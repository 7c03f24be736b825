import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Bolivia. Carnet de identidad: six to eight digits, and where it was issued (SEGIP). */
export default identifiers({
  'bo-ci': {
    title: 'Bolivian identity number',
    severity: 'critical',
    shape: /\d{6,8}(?: ?-?(?:LP|CB|SC|OR|PT|CH|TJ|BE|PD))?/,
    least: 6,
    names: 'cédula de identidad|bolivia|carnet de identidad|c.i.',
  },
});

export const examples: Examples = {
  match: ['carnet de identidad «4817203 LP»'],
  ignore: ['code 4817203 LP'],
};
