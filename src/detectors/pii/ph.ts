import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Philippines: SSS (2-7-1), TIN (3-3-3, branch), UMID/CRN (4-7-1), PhilSys card (4-4-4-4); without a published check
 * digit.
 */
export default identifiers({
  'ph-id': {
    title: 'Philippine SSS, TIN or PhilSys number',
    shape: /\d\d-\d{7}-\d|\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{4}-\d{7}-\d|\d{4}-\d{4}-\d{4}(?:-\d{4})?/,
    least: 9,
    names: 'sss|umid|crn|philsys|philhealth|pag-ibig|tin|philippine',
  },
});

export const examples: Examples = {
  match: ['SSS no. «34-4817203-5»', 'TIN «481-720-365-000»', 'PhilSys «4817-2036-1184»'],
  ignore: ['34-4817203-5', 'SSS 34-481720-5'],
};
