import type { Examples } from '../../engine/detector.ts';
import { complete, luhn, valueOf } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * US health. NPI: 10 digits, Luhn over 80840 and the number (CMS). MBI: CMS, 11 characters, no S L O I B Z. DEA
 * registration: registrant type, initial, six digits and a check digit (DEA).
 */
const isNpi = (digits: string): boolean =>
  /^[12]\d{9}$/.test(digits) && new Set(digits).size > 2 && luhn(`80840${digits}`);

function isDea(value: string): boolean {
  const at = (index: number): number => valueOf(value[index]);
  return (at(2) + at(4) + at(6) + 2 * (at(3) + at(5) + at(7))) % 10 === at(8);
}

export default identifiers({
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
  'medical-license': {
    title: 'Prescriber number (DEA)',
    shape: /[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}/i,
    least: 7,
    names: 'dea|medical license|medical licence|prescriber|certificate|practitioner',
    valid: isDea,
  },
});

export const examples: Examples = {
  match: [
    complete('NPI: «124581959?»', isNpi),
    'Medicare «1EG4-TE5-MK73» and MBI «1eg4te5mk73»',
    complete('DEA number «BK138856?»', isDea),
  ],
  ignore: [
    complete('NPI: «124581959?»', isNpi, 'wrong'),
    complete('DEA number «BK138856?»', isDea, 'wrong'),
    '1eg4te5mk73', // nothing says Medicare
    'SKU 1EG4TE5MK73',
  ],
};
