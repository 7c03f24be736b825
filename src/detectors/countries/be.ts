import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, remainder } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Belgium, rijksregisternummer: birth date, number, and 97 less the rest modulo 97; a 2 stands before it for births
 * from 2000. Identity card, driving licence, company number (KBO): by their form beside their name.
 */
function isNational(digits: string): boolean {
  const key = Number(digits.slice(9));
  const month = String(Number(digits.slice(2, 4)) % 20).padStart(2, '0'); // BIS numbers add 20 or 40
  const born = digits.slice(0, 2) + month + digits.slice(4, 6);
  const known = isShortDate(born) || /^\d\d00|^\d{4}00/.test(digits);
  return known && [digits.slice(0, 9), `2${digits.slice(0, 9)}`].some((body) => 97 - remainder(body, 97) === key);
}

export default identifiers({
  'be-nrn': {
    title: 'Belgian national register number',
    severity: 'critical',
    shape: /\d\d\.\d\d\.\d\d[- ]\d{3}[. ]\d\d|\d{6}[- ]?\d{3}[ .-]?\d\d/,
    least: 11,
    names: 'rijksregister|national register|registre national|numéro national|insz|niss|bis-nummer|nrn',
    valid: isNational,
    alone: true,
  },
  'be-id-card': {
    title: 'Belgian identity card number',
    shape: /\d{3}-\d{7}-\d\d|B ?\d{9}/,
    least: 9,
    names: "identiteitskaart|carte d’identité|carte d'identité|eid|kaartnummer|identity card",
  },
  'be-driver-license': {
    title: 'Belgian driving licence number',
    shape: /\d{10}/,
    least: 10,
    names: 'rijbewijs|permis de conduire',
  },
  'be-enterprise': {
    title: 'Belgian company number',
    severity: 'low',
    shape: /(?:BE ?)?[01]\d{3}\.?\d{3}\.?\d{3}/,
    least: 10,
    names: 'ondernemingsnummer|kbo|bce|numéro d’entreprise|btw|tva',
  },
});

export const examples: Examples = {
  match: [
    complete('rijksregisternummer: «92.08.20-129.??»', isNational),
    complete('«440722703??» (checked)', isNational),
    'identiteitskaart «592-4817203-65»',
    'rijbewijs «1048172036»',
    'ondernemingsnummer «0481.720.365»',
  ],
  ignore: [
    complete('92.08.20-129.9?', isNational, 'wrong'),
    complete('99.99.20-129.??', (digits) => 97 - remainder(digits.slice(0, 9), 97) === Number(digits.slice(9))),
    'code 592-4817203-65',
  ],
};
