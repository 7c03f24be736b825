import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Mexico, by form beside the name: CLABE (Banxico), voter key (INE), passport (SRE), driving licences and plates of the
 * states.
 */
export default identifiers({
  'mx-clabe': {
    entity: 'BANK_ACCOUNT',
    title: 'Mexican account number (CLABE)',
    shape: /\d{3} ?\d{3} ?\d{11} ?\d|\d{18}/,
    least: 18,
    names: 'clabe|interbancaria',
  },
  'mx-voter': {
    title: 'Mexican voter key',
    shape: /[A-Z]{6}\d{8}[HM]\d{3}/,
    least: 8,
    names: 'clave de elector|elector|ine|ife',
  },
  'mx-passport': {
    title: 'Mexican passport number',
    shape: /[A-Z]\d{8}/,
    least: 8,
    names: 'pasaporte',
  },
  'mx-driver-license': {
    title: 'Mexican driving licence number',
    shape: /[A-Z]?\d{7,10}/,
    least: 7,
    names: 'licencia de conducir|licencia de manejo',
  },
  'mx-vehicle': {
    title: 'Mexican number plate',
    severity: 'medium',
    shape: /[A-Z]{3}-?\d{2,3}-?[\dA-Z]{1,2}|[A-Z]\d{2}-?[A-Z]{3}|[A-Z]{2}-?\d{2}-?\d{3}/,
    least: 2,
    names: 'placas|placa|tarjeta de circulación',
  },
});

export const examples: Examples = {
  match: [
    'CLABE «012481720365148172»',
    'clave de elector «KXZQRT84071509H481»',
    'pasaporte «G48172036»',
    'licencia de conducir «A48172036»',
    'placas «KXQ-48-17»',
  ],
  ignore: ['code 012481720365148172', 'code KXZQRT84071509H481', 'code G48172036', 'code A48172036'],
};
