import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Denmark, CPR: birth date and four digits; the check modulo 11 ended in 2007, so it counts only where the name is not
 * near (CPR-kontoret). CVR of companies, passport, driving licence, number plate: by their form beside their name.
 */
const isCpr = (digits: string): boolean => weightedSum(digits, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;

export default identifiers({
  'dk-cpr': {
    title: 'Danish CPR number',
    severity: 'critical',
    shape: /\d{6}[- ]?\d{4}/,
    least: 10,
    names: 'cpr|cpr-nr|cpr-nummer',
    valid: (digits) => isShortDate(digits, true),
    proof: isCpr,
    alone: 'grouped',
  },
  'dk-cvr': {
    title: 'Danish company number (CVR)',
    severity: 'low',
    shape: /\d{2} ?\d{2} ?\d{2} ?\d{2}/,
    least: 8,
    names: 'cvr|se-nr',
  },
  'dk-passport': {
    title: 'Danish passport number',
    shape: /\d{9}/,
    least: 9,
    names: 'pasnummer|pas nr|pasnr|danish passport',
  },
  'dk-driver-license': {
    title: 'Danish driving licence number',
    shape: /\d{8}/,
    least: 8,
    names: 'kørekort',
  },
  'dk-vehicle': {
    title: 'Danish number plate',
    severity: 'medium',
    shape: /[A-Z]{2} ?\d{2} ?\d{3}/,
    least: 5,
    names: 'nummerplade|registreringsnummer|reg.nr|bil',
  },
});

export const examples: Examples = {
  match: [
    complete('CPR «150784331?»', isCpr),
    complete('see «150784-331?»', isCpr),
    'CVR «48 17 20 36»',
    'pasnummer «204817203»',
    'kørekort «48172036»',
    'nummerplade «KX 48 172»',
  ],
  ignore: [
    complete('150784-331?', isCpr, 'wrong'),
    complete('150784331?', isCpr),
    '321384-3312',
    'code 48 17 20 36',
    'code 204817203',
    'code 48172036',
    'code KX 48 172',
  ],
};
