import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Ten characters: as machines read them, the last one checks the nine before it. */
const isDocument = (value: string): boolean =>
  weightedSum(value, [7, 3, 1, 7, 3, 1, 7, 3, ...(value.length > 9 ? [1] : [])]) % 10 === Number(value.at(-1));

/** Germany. Passport and identity card: ICAO 9303, weights 7 3 1. Driving licence: by its form beside its name. */
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
  'de-driver-license': {
    entity: 'DE_FUEHRERSCHEIN',
    title: 'German driving licence number',
    shape: /[A-Z][A-Z0-9]{2}\d{6}[0-9X][0-9A-Z]|[A-Z]{2}\d{8}[A-Z0-9]|[A-Z]\d{2}[0-9A-Z]{6}\d[0-9A-Z]/i,
    least: 2,
    names: 'führerschein|fuehrerschein|fahrerlaubnis|driving licence',
  },
});

export const examples: Examples = {
  match: [
    complete('Reisepass «C01X48T7?»', isDocument),
    complete('Personalausweis «L8172X03?»', isDocument),
    'Führerscheinnummer: «BO12345678A»',
  ],
  ignore: [complete('Reisepass «C01X48T7?»', isDocument, 'wrong'), complete('C01X48T7?', isDocument), 'BO12345678A'],
};
