import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Argentina. CUIT and CUIL: weights 5 4 3 2 7 6 5 4 3 2 modulo 11 (AFIP). DNI: seven or eight digits, no check digit.
 */
const isCuit = (digits: string): boolean => weightedCheck(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2], 11, 9);

export default identifiers({
  'ar-cuit': {
    title: 'Argentine tax number (CUIT, CUIL)',
    severity: 'critical',
    shape: /(?:2[03-7]|3[034])([ -]?)\d{8}\1\d/,
    least: 11,
    names: 'cuit|cuil',
    valid: isCuit,
    alone: true,
  },
  'ar-dni': {
    title: 'Argentine identity number (DNI)',
    shape: /\d{1,2}\.\d{3}\.\d{3}|\d{7,8}/,
    least: 7,
    names: 'dni|documento nacional|d.n.i.',
  },
});

export const examples: Examples = {
  match: [complete('CUIT «27-24817203-?»', isCuit), complete('see «2034817203?»', isCuit), 'DNI «24.817.203»'],
  ignore: [complete('CUIT «27-24817203-?»', isCuit, 'wrong'), '24.817.203', complete('99-24817203-?', isCuit)],
};
