import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';
import { isVaried } from '../../engine/entropy.ts';

/**
 * Netherlands. BSN: eleven test, weights 9 to 2 and -1 (RvIG). VAT number: ISO 7064 from 2020 on, shape only. Driving
 * licence (RDW), KvK, BIG (care professions), V-number (IND): by their form beside their name.
 */
const isBsn = (digits: string): boolean =>
  isVaried(digits, 2) && weightedSum(digits.padStart(9, '0'), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0;

export default identifiers({
  'nl-bsn': {
    title: 'Dutch citizen service number (BSN)',
    severity: 'critical',
    shape: /\d{4}([ .-])\d\d\1\d{3}|\d{3}([ .-]?)\d{3}\2\d{3}|\d{8}/,
    least: 8,
    names: 'bsn|burgerservice|sofinummer|sofi|citizen service',
    valid: isBsn,
    alone: /^\d{4}\D/,
  },
  'nl-vat': {
    entity: 'NL_VAT_CODE',
    title: 'Dutch VAT number',
    severity: 'low',
    shape: /NL ?\d{9}B\d\d/i,
    least: 9,
    names: 'btw|vat',
    alone: true,
  },
  'nl-passport': {
    title: 'Dutch passport or identity card number',
    shape: /[A-NP-Z]{2}[A-NP-Z\d]{6}\d/,
    least: 1,
    names: 'paspoort|identiteitskaart|dutch passport',
  },
  'nl-driver-license': {
    title: 'Dutch driving licence number',
    shape: /\d{10}/,
    least: 10,
    names: 'rijbewijs',
  },
  'nl-kvk': {
    title: 'Dutch company number (KvK)',
    severity: 'low',
    shape: /\d{8}/,
    least: 8,
    names: 'kvk|kamer van koophandel|handelsregister',
  },
  'nl-big': {
    title: 'Dutch care professional number (BIG)',
    severity: 'medium',
    shape: /\d{11}/,
    least: 11,
    names: 'big-nummer|big-register|big nummer|big-nr',
  },
  'nl-v-number': {
    title: 'Dutch foreigner number',
    shape: /\d{10}/,
    least: 10,
    names: 'v-nummer|vreemdeling',
  },
});

export const examples: Examples = {
  match: [
    complete('BSN «48172036?»', isBsn),
    complete('see «4817.20.36?»', isBsn),
    'btw «NL481720365B01»',
    'paspoort «NXK3R8172»',
    'rijbewijsnummer «4817203651»',
    'KvK «48172036»',
    'BIG-nummer «49048172036»',
    'V-nummer «2804817203»',
  ],
  ignore: [complete('BSN «48172036?»', isBsn, 'wrong'), complete('48172036?', isBsn), 'NXK3R8172'],
};
