import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Azerbaijan. FIN, on the identity card: seven letters or digits, no I or O. */
export default identifiers({
  'az-fin': {
    title: 'Azerbaijani FIN',
    severity: 'critical',
    shape: /(?=[A-Z]{0,6}\d)[A-HJ-NP-Z\d]{7}/,
    least: 1,
    names: 'fin kod|fin-kod|azerbaij',
  },
});

export const examples: Examples = {
  match: ['FIN kod: «4K8X172»'],
  ignore: ['code 4K8X172'],
};
