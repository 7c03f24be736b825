import { regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { valueOf } from '../../engine/checksums.ts';
import { complete } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * India. PAN: five letters, four digits, a letter; the fourth letter says whose (Income Tax Department). GSTIN: state,
 * PAN, entity, Z, check character by Luhn's scheme in base 36 (GSTN). Passport, voter card (EPIC) and number plates
 * have no check digit.
 */
function isGstin(value: string): boolean {
  const state = Number(value.slice(0, 2));
  let sum = 0;
  for (let at = 0; at < 14; at++) {
    const product = valueOf(value[at]) * (at % 2 === 0 ? 1 : 2);
    sum += Math.floor(product / 36) + (product % 36);
  }
  return state >= 1 && state <= 38 && (36 - (sum % 36)) % 36 === valueOf(value[14]);
}

export default identifiers({
  'in-pan': {
    title: 'Indian tax number (PAN)',
    shape: /[A-Z]{5}\d{4}[A-Z]/,
    least: 4,
    names: 'pan|permanent account|income tax|आयकर|पैन',
    alone: true,
  },
  'in-gstin': {
    title: 'Indian GST number',
    severity: 'low',
    shape: /\d\d[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]/,
    least: 4,
    names: 'gst|gstin|gstn',
    valid: isGstin,
    alone: true,
  },
  'in-passport': {
    title: 'Indian passport number',
    shape: /[A-PR-WY][1-9]\d ?\d{4}[1-9]/,
    least: 6,
    names: 'passport|पासपोर्ट',
  },
  'in-voter': {
    title: 'Indian voter card number',
    shape: /[A-Z]{3}\d{7}/,
    least: 7,
    names: 'voter|epic|election|electoral|मतदाता',
  },
  'in-vehicle-registration': {
    title: 'Indian number plate',
    severity: 'medium',
    shape: regex('')`
      (?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[AKP]|WB)[ -]?\d{1,2}[ -]?[A-HJ-NP-Z]{1,3}[ -]?\d{4}
    `,
    least: 4,
    names:
      'vehicle|registration|number plate|license plate|licence plate|car|bike|scooter|truck|lorry|tempo|rto|reg no|driving',
  },
});

export const examples: Examples = {
  match: [
    sample('PAN «{upper:3}P{upper:1}{digit:4}{upper:1}»'),
    sample('«BQOPS{digit:4}H» (checked)'),
    complete('GSTIN «27ABKPE1284F1Z*»', isGstin),
    'passport number: «J6932157»',
    'voter id «KQX2048813»',
    'my car KA 53 parked; plate: «KA53ME3456»',
  ],
  ignore: [
    complete('GSTIN «27ABKPE1284F1Z*»', isGstin, 'wrong'),
    sample('x{upper:5}{digit:4}{upper:1}'),
    'J6932157', // nothing says passport
    'KQX2048813',
    'model KA53ME3456',
  ],
};
