import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';
import { complete, luhn } from '../../engine/checksums.ts';

/**
 * US health. NPI: ten digits, Luhn over 80840 and the number. MBI, of Medicare: eleven characters, no S L O I B Z
 * (CMS). Medicaid: by its form beside its name, as each state has its own.
 */
const isNpi = (digits: string): boolean =>
  /^[12]\d{9}$/.test(digits) && new Set(digits).size > 2 && luhn(`80840${digits}`);

export default identifiers({
  'us-medicaid': {
    title: 'US Medicaid or state health number',
    shape: /[A-Z]{2}\d{5}[A-Z]|\d{8,12}[A-Z]?/,
    least: 5,
    names: 'medicaid|medi-cal|cin number',
  },
  'us-npi': {
    title: 'US provider number (NPI)',
    severity: 'medium',
    shape: /[12]\d{3}([ -]?)\d{3}\1\d{3}/,
    least: 10,
    names: 'npi|national provider|provider',
    valid: isNpi,
    alone: 'grouped',
  },
  'us-mbi': {
    title: 'US Medicare number (MBI)',
    shape:
      /[1-9][AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y][0-9AC-HJKMNP-RT-Y]\d-?[AC-HJKMNP-RT-Y]{2}\d{2}/i,
    least: 2,
    names: 'mbi|medicare|beneficiary',
    alone: 'grouped',
  },
});

export const examples: Examples = {
  match: [
    'Medicaid ID «KX48172Z»',
    complete('NPI: «124581959?»', isNpi),
    'Medicare «1EG4-TE5-MK73» and MBI «1eg4te5mk73»',
  ],
  ignore: [
    complete('NPI: «124581959?»', isNpi, 'wrong'),
    '1eg4te5mk73', // nothing says Medicare
    'SKU 1EG4TE5MK73',
  ],
};
