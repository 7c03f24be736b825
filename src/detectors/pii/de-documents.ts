import type { Examples } from '../../engine/detector.ts';
import { complete, isShortDate, valueOf, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Germany, documents and other numbers. Passport and identity card: ICAO 9303 weights 7 3 1. Versicherungsnummer: DRV,
 * letter as two digits. Krankenversichertennummer: GKV, Luhn from the left. LANR: KBV, weights 4 9 modulo 10.
 */
/** Ten characters: as machines read them, the last one checks the nine before it. */
const isDocument = (value: string): boolean =>
  weightedSum(value, [7, 3, 1, 7, 3, 1, 7, 3, ...(value.length > 9 ? [1] : [])]) % 10 === Number(value.at(-1));

function crossSums(digits: string, weights: readonly number[]): number {
  return weights.reduce(
    (sum, weight, at) =>
      sum + [...String(Number(digits[at]) * weight)].reduce((total, digit) => total + Number(digit), 0),
    0,
  );
}
const spelled = (value: string): string =>
  value.replace(/[A-Z]/, (letter) => String(valueOf(letter) - 9).padStart(2, '0'));

function isInsured(value: string): boolean {
  const digits = spelled(value);
  return (
    isShortDate(String(Number(value.slice(2, 4)) % 50 || 1).padStart(2, '0') + value.slice(4, 8), true) &&
    crossSums(digits, [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]) % 10 === Number(digits[12])
  );
}
const isPatient = (value: string): boolean =>
  crossSums(spelled(value), [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) % 10 === Number(value[9]);
const isDoctor = (digits: string): boolean =>
  (10 - (weightedSum(digits, [4, 9, 4, 9, 4, 9]) % 10)) % 10 === Number(digits[6]);

export default identifiers({
  'de-passport': {
    title: 'German passport number',
    shape: /[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{7}\d{1,2}|[CFGHJK][0-9CFGHJKLMNPRTVWXYZ]{8}\d/i,
    least: 1,
    names: 'reisepass|pass-nr|passnummer|passport|pass nr',
    valid: isDocument,
  },
  'de-id-card': {
    title: 'German identity card number',
    shape: /[LMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{7}\d|[CFGHJKLMNPRTVWXYZ][0-9CFGHJKLMNPRTVWXYZ]{8}\d|T\d{8}/i,
    least: 1,
    names: 'personalausweis|ausweisnummer|ausweis-nr|ausweis|id card|identity card|reisepass|pass-nr',
    valid: isDocument,
  },
  'de-social-security': {
    title: 'German pension insurance number',
    severity: 'critical',
    shape: /\d\d ?\d{6} ?[A-Z] ?\d{3}/,
    least: 8,
    names: 'sozialversicherung|versicherungsnummer|rentenversicherung|sv-nummer|rvnr|svnr|vsnr',
    valid: isInsured,
    alone: true,
  },
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
  'de-plz': {
    title: 'German postcode',
    severity: 'low',
    shape: /(?!00000|01000|99999)\d{5}/,
    least: 5,
    names: 'plz|postleitzahl',
  },
  'de-tax-number': {
    title: 'German tax number (Steuernummer)',
    shape: /\d{2,3}\/\d{3}\/\d{5}|\d{3}\/\d{4}\/\d{4}|(?:0[1-9]|1[0-6])\d{11}|\d{10,11}/,
    least: 9,
    names: 'steuernummer|st.-nr|steuer-nr|stnr|finanzamt|st.nr',
    alone: 'grouped',
  },
  'de-driver-license': {
    entity: 'DE_FUEHRERSCHEIN',
    title: 'German driving licence number',
    shape: /[A-Z][A-Z0-9]{2}\d{6}[0-9X][0-9A-Z]|[A-Z]{2}\d{8}[A-Z0-9]|[A-Z]\d{2}[0-9A-Z]{6}\d[0-9A-Z]/i,
    least: 2,
    names: 'führerschein|fuehrerschein|fahrerlaubnis|driving licence',
  },
  'de-handelsregister': {
    title: 'German company register number',
    severity: 'low',
    shape: /HR[AB] ?\d{1,6}/i,
    least: 1,
    names: 'handelsregister|amtsgericht|registergericht',
    alone: true,
  },
});

export const examples: Examples = {
  match: [
    'BSNR «481720365» und PLZ «80331»',
    complete('Reisepass «C01X48T7?»', isDocument),
    complete('Personalausweis «L8172X03?»', isDocument),
    complete('Versicherungsnummer «15 070649 C 10?»', isInsured),
    complete('KVNR «X48172036?»', isPatient),
    complete('KV-Nr. ............ «X48172036?»', isPatient),
    complete('LANR: «481720?01»', isDoctor),
    'Steuernummer «181/456/78932»',
    'Führerscheinnummer: «BO12345678A»',
    'eingetragen: «HRB 48172» Köln',
  ],
  ignore: [
    complete('Reisepass «C01X48T7?»', isDocument, 'wrong'),
    complete('C01X48T7?', isDocument),
    complete('KVNR «X48172036?»', isPatient, 'wrong'),
    'BO12345678A',
    'HRC 12345',
    complete('15 070649 C 10?', isInsured, 'wrong'),
    complete('481720?01', isDoctor),
  ],
};
