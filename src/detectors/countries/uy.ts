import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Uruguay. Cédula: weights 2 9 8 7 6 3 4 modulo 10 (DNIC). */
const isUruguayan = (digits: string): boolean => weightedCheck(digits, [2, 9, 8, 7, 6, 3, 4], 10);

export default identifiers({
  'uy-cedula': {
    title: 'Uruguayan identity number',
    severity: 'critical',
    shape: /[1-9]\.\d{3}\.\d{3}-\d|[1-9]\d{6}-?\d/,
    least: 8,
    names: 'cédula|cedula|c.i.|ci|uruguay',
    valid: isUruguayan,
  },
});

export const examples: Examples = {
  match: [complete('CI «4.817.203-?»', isUruguayan)],
  ignore: [complete('4.817.203-?', isUruguayan)],
};
