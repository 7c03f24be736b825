import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Argentina. CUIT and CUIL: weights 5 4 3 2 7 6 5 4 3 2 modulo 11 (AFIP). DNI: seven or eight digits, no check digit.
 * CBU (BCRA), passport and number plates: by their form beside their name.
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
  'ar-cbu': {
    entity: 'BANK_ACCOUNT',
    title: 'Argentine account number (CBU)',
    shape: /\d{22}|\d{8} ?\d{14}/,
    least: 22,
    names: 'cbu|cvu',
  },
  'ar-passport': {
    title: 'Argentine passport number',
    shape: /[A-Z]{3}\d{6}/,
    least: 6,
    names: 'pasaporte',
  },
  'ar-vehicle': {
    title: 'Argentine number plate',
    severity: 'medium',
    shape: /[A-Z]{2} ?\d{3} ?[A-Z]{2}|[A-Z]{3} ?\d{3}/,
    least: 3,
    names: 'patente|dominio|chapa',
  },
});

export const examples: Examples = {
  match: [
    complete('CUIT «27-24817203-?»', isCuit),
    complete('see «2034817203?»', isCuit),
    'DNI «24.817.203»',
    'CBU «0170048120000017203654»',
    'pasaporte argentino «AAK481720»',
    'patente «AK 481 ZX»',
  ],
  ignore: [complete('CUIT «27-24817203-?»', isCuit, 'wrong'), '24.817.203', complete('99-24817203-?', isCuit)],
};
