import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Philippines: SSS (2-7-1), TIN (3-3-3, branch), UMID/CRN (4-7-1), PhilSys card (4-4-4-4); without a published check
 * digit. PhilHealth, Pag-IBIG and driving licence (LTO): by their form beside their name.
 */
export default identifiers({
  'ph-id': {
    title: 'Philippine SSS, TIN or PhilSys number',
    shape: /\d\d-\d{7}-\d|\d{3}-\d{3}-\d{3}(?:-\d{3,5})?|\d{4}-\d{7}-\d|\d{4}-\d{4}-\d{4}(?:-\d{4})?/,
    least: 9,
    names: 'sss|umid|crn|philsys|philhealth|pag-ibig|tin|philippine',
  },
  'ph-philhealth': {
    title: 'Philippine health or housing fund number',
    shape: /\d\d-?\d{9}-?\d|\d{4}-?\d{4}-?\d{4}/,
    least: 12,
    names: 'philhealth|pag-ibig|hdmf',
  },
  'ph-driver-license': {
    title: 'Philippine driving licence number',
    shape: /[A-Z]\d\d-\d\d-\d{6}/,
    least: 6,
    names: "driver s licen|driver’s licen|driver's licen|license no|lto",
  },
});

export const examples: Examples = {
  match: [
    'SSS no. «34-4817203-5»',
    'TIN «481-720-365-000»',
    'PhilSys «4817-2036-1184»',
    'PhilHealth «48-172036514-8»',
    "driver's license «N04-81-720365»",
  ],
  ignore: ['34-4817203-5', 'SSS 34-481720-5'],
};
