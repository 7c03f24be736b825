import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * India, by form beside the name: IFSC (RBI), driving licence (Parivahan), UAN and PF account (EPFO), ESIC, ABHA (NHA),
 * TAN, CIN (MCA), ration cards of the states.
 */
export default identifiers({
  'in-ifsc': {
    title: 'Indian bank branch code (IFSC)',
    severity: 'low',
    shape: /[A-Z]{4}0[A-Z\d]{6}/,
    least: 1,
    names: 'ifsc|neft|rtgs|imps',
  },
  'in-driver-license': {
    title: 'Indian driving licence number',
    shape: /[A-Z]{2}[ -]?\d\d[ -]?(?:19|20)\d\d[ -]?\d{7}|[A-Z]{2}-?\d{13}/,
    least: 7,
    names: 'driving licen|driver licen|dl no|dl number|dl|driving|licence no|ड्राइविंग',
  },
  'in-uan': {
    title: 'Indian provident fund number (UAN)',
    shape: /10\d{10}/,
    least: 12,
    names: 'uan|provident|epfo|pf number|universal account',
  },
  'in-pf-account': {
    title: 'Indian provident fund account',
    shape: /[A-Z]{2}\/[A-Z]{3}\/\d{5,7}\/\d{3}\/\d{5,7}/,
    least: 5,
    names: 'pf|provident|epf|member id',
  },
  'in-esic': {
    title: 'Indian employees’ insurance number (ESIC)',
    shape: /\d\d-?\d\d-?\d{6}-?\d{3}-?\d{4}|\d{10}/,
    least: 10,
    names: 'esic|esi no|esi number|ip number',
  },
  'in-abha': {
    title: 'Indian health number (ABHA)',
    shape: /\d\d-?\d{4}-?\d{4}-?\d{4}/,
    least: 14,
    names: 'abha|health id|ayushman|ndhm',
  },
  'in-tan': {
    title: 'Indian tax deduction number (TAN)',
    severity: 'low',
    shape: /[A-Z]{4}\d{5}[A-Z]/,
    least: 5,
    names: 'tan|tds|deductor',
  },
  'in-ration-card': {
    title: 'Indian ration card number',
    severity: 'medium',
    shape: /(?:[A-Z]{2,3})?\d{9,15}/,
    least: 9,
    names: 'ration card|राशन',
  },
  'in-cin': {
    title: 'Indian company number (CIN)',
    severity: 'low',
    shape: /[LU]\d{5}[A-Z]{2}(?:19|20)\d\d[A-Z]{3}\d{6}/,
    least: 5,
    names: 'cin|corporate identi|company',
  },
});

export const examples: Examples = {
  match: [
    'IFSC «SBIN0048172»',
    'DL No. «MH12 20140048172»',
    'UAN «100481720365»',
    'PF «MH/BAN/0048172/000/0000365»',
    'ESIC «31-00-481720-000-0365»',
    'ABHA «91-4817-2036-5148»',
    'TAN «MUMK48172B»',
    'Ration card «481720365148»',
    'CIN «U48172MH2014PTC036514»',
  ],
  ignore: ['code SBIN0048172', 'code MH12 20140048172', 'code 100481720365', 'code MH/BAN/0048172/000/0000365'],
};
