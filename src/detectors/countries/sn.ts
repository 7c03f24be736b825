import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Senegal. Number of the national identity card: 1 or 2 for the sex, then twelve or thirteen digits (ministry of the
 * interior).
 */
export default identifiers({
  'sn-nin': {
    title: 'Senegalese identity number',
    severity: 'critical',
    shape: /[12] ?\d{3} ?\d{4} ?\d{5,6}/,
    least: 13,
    names: 'cni|nin|sénégal|senegal|carte d’identité',
  },
});

export const examples: Examples = {
  match: ['CNI «1 751 1984 00481»'],
  ignore: ['code 1 751 1984 00481'],
};
