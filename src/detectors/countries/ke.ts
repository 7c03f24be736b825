import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Kenya. Identity card (National Registration Bureau), KRA PIN, and numbers of the health and pension funds (NHIF, now
 * SHA; NSSF).
 */
export default identifiers({
  'ke-national-id': {
    title: 'Kenyan identity number or KRA PIN',
    shape: /\d{7,8}|[AP]\d{9}[A-Z]/,
    least: 7,
    names: 'kenyan id|kitambulisho|kra pin|huduma',
  },
  'ke-health': {
    title: 'Kenyan health fund or NSSF number',
    shape: /(?:CR)?\d{8,13}(?:-\d)?/,
    least: 8,
    names: 'nhif|nssf|sha number|shif',
  },
});

export const examples: Examples = {
  match: ['KRA PIN «A048172036X»', 'NHIF no. «48172036»'],
  ignore: ['A048172036X'],
};
