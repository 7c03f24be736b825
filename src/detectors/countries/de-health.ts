import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { crossSums, withLetterAsDigits } from '../../engine/cross-sums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * German health care. Krankenversichertennummer: a letter as two digits, then Luhn from the left (GKV-Spitzenverband).
 * LANR: weights 4 9 modulo 10; BSNR: nine digits beside its name (KBV).
 */

const isPatient = (value: string): boolean =>
  crossSums(withLetterAsDigits(value), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(value[9]);

const isDoctor = (digits: string): boolean =>
  (10 - (weightedSum(digits, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(digits[6]);

export default identifiers({
  'de-health-insurance': {
    title: 'German health insurance number',
    shape: /[A-Z]\d{9}/,
    least: 9,
    names:
      'krankenversicher|versichertennummer|versicherten nr|vers nr|krankenkasse|kasse|kvnr|kv nr|kv-nr|kv nummer|gkv|gesundheitskarte|egk',
    valid: isPatient,
  },
  'de-lanr': {
    title: 'German physician number (LANR)',
    severity: 'low',
    shape: /\d{9}/,
    least: 9,
    names: 'lanr|arztnummer|arzt-nr',
    valid: isDoctor,
  },
  'de-bsnr': {
    title: 'German practice number (BSNR)',
    severity: 'low',
    shape: /\d{9}/,
    least: 9,
    names: 'bsnr|betriebsstättennummer|betriebsstaettennummer',
  },
});

export const examples: Examples = {
  match: [
    'BSNR «481720365»',
    complete('KVNR «X48172036?»', isPatient),
    complete('KV-Nr. ............ «X48172036?»', isPatient),
    complete('LANR: «481720?01»', isDoctor),
  ],
  ignore: [complete('KVNR «X48172036?»', isPatient, 'wrong'), complete('481720?01', isDoctor)],
};
