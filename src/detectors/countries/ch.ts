import type { Examples } from '../../engine/detector.ts';
import { complete, weightedCheck } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Switzerland. AHV number: 756, nine digits, EAN-13 check digit (ZAS). UID: CHE, weights 5 4 3 2 7 6 5 4 modulo 11
 * (BFS). Insurance card (80756), number plates by canton, ZEMIS number: by their form beside their name.
 */
const isAhv = (digits: string): boolean => weightedCheck(digits, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3], 10);

const isUid = (value: string): boolean => weightedCheck(value.slice(3), [5, 4, 3, 2, 7, 6, 5, 4], 11, -1);

export default identifiers({
  'ch-ahv': {
    title: 'Swiss social insurance number (AHV)',
    severity: 'critical',
    shape: /756([. -]?)\d{4}\1\d{4}\1\d\d/,
    least: 13,
    names: 'ahv|avs|sozialversicherung|assurance sociale',
    valid: isAhv,
    alone: true,
  },
  'ch-uid': {
    title: 'Swiss company number (UID)',
    severity: 'low',
    shape: /CHE[- ]?\d{3}\.?\d{3}\.?\d{3}/,
    least: 9,
    names: 'uid|ide|mwst|tva',
    valid: isUid,
    alone: true,
  },
  'ch-health-card': {
    title: 'Swiss insurance card number',
    shape: /80756\d{15}|80756(?: ?\d{5}){3}/,
    least: 20,
    names: 'versichertenkarte|krankenkasse|kartennummer|carte d’assuré|veka',
  },
  'ch-vehicle': {
    title: 'Swiss number plate',
    severity: 'medium',
    shape: /(?:AG|AI|AR|BE|BL|BS|FR|GE|GL|GR|JU|LU|NE|NW|OW|SG|SH|SO|SZ|TG|TI|UR|VD|VS|ZG|ZH)[ -]?\d{1,6}/,
    least: 1,
    names: 'kontrollschild|kennzeichen|nummernschild|plaque|targa|fahrzeug',
  },
  'ch-permit': {
    title: 'Swiss foreigner number (ZEMIS)',
    shape: /\d{9}|\d{8}\.\d|\d{3}\.\d{3}\.\d{3}/,
    least: 9,
    names: 'zemis|symic|ausländerausweis|pers.-nr',
  },
});

export const examples: Examples = {
  match: [
    complete('AHV «756.4817.2036.5?»', isAhv),
    complete('see «756481720365?»', isAhv),
    complete('«CHE-481.720.3??»', isUid),
    'Versichertenkarte «80756000481720365148»',
    'Kontrollschild «ZH 481720»',
    'ZEMIS «048172036»',
  ],
  ignore: [
    complete('código de barras «756481720365?»', isAhv, 'plain'),
    complete('AHV «756.4817.2036.5?»', isAhv, 'wrong'),
    complete('CHE-481.720.30?', isUid, 'wrong'),
  ],
};
