import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Central and south-eastern Europe, numbers by their form beside their name: interior ministries, tax services and
 * registries of the Czech Republic, Slovakia, Croatia, Hungary, Poland, Romania and Slovenia.
 */
export default identifiers({
  'cz-passport': {
    title: 'Czech passport or identity card number',
    shape: /\d{8,9}|[A-Z]{2} ?\d{6}/,
    least: 6,
    names: 'občansk|číslo op|cestovní pas|číslo pasu|pasu',
  },
  'cz-driver-license': {
    title: 'Czech driving licence number',
    shape: /[A-Z]{2} ?\d{6}/,
    least: 6,
    names: 'řidičsk',
  },
  'cz-vehicle': {
    title: 'Czech number plate',
    severity: 'medium',
    shape: /\d[A-Z][A-Z\d] ?\d{4}/,
    least: 4,
    names: 'spz|registrační značk|rz',
  },
  'sk-document': {
    title: 'Slovak document number',
    shape: /[A-Z]{2} ?\d{6,7}/,
    least: 6,
    names: 'občiansk|číslo op|pas č|cestovný pas|vodičsk',
  },
  'sk-vehicle': {
    title: 'Slovak number plate',
    severity: 'medium',
    shape: /[A-Z]{2}[ -]?\d{3}[A-Z]{2}/,
    least: 3,
    names: 'ečv|evidenčné číslo|špz',
  },
  'sk-tax': {
    title: 'Slovak tax number (DIČ)',
    severity: 'medium',
    shape: /(?:SK)?\d{10}/,
    least: 10,
    names: 'dič|ič dph|daňové',
  },
  'hr-document': {
    title: 'Croatian document number',
    shape: /\d{9}/,
    least: 9,
    names: 'osobna iskaznica|osobne iskaznice|putovnic|vozačk|mbo',
  },
  'hu-document': {
    title: 'Hungarian document number',
    shape: /[A-Z]{2}\d{6,7}|\d{6}[A-Z]{2}/,
    least: 6,
    names: 'személyi|útlevél|jogosítvány|vezetői engedély|igazolványszám',
  },
  'hu-vehicle': {
    title: 'Hungarian number plate',
    severity: 'medium',
    shape: /[A-Z]{3}-\d{3}|[A-Z]{2} ?[A-Z]{2}-\d{3}/,
    least: 3,
    names: 'rendszám',
  },
  'pl-passport': {
    title: 'Polish passport or driving licence number',
    shape: /[A-Z]{2} ?\d{7}|\d{5}\/\d\d\/\d{4}/,
    least: 5,
    names: 'paszport|prawo jazdy|prawa jazdy',
  },
  'pl-land-register': {
    title: 'Polish land register number',
    severity: 'medium',
    shape: /[A-Z]{2}\d[A-Z]\/\d{8}\/\d/,
    least: 4,
    names: 'księga wieczysta|księgi wieczystej|kw',
  },
  'pl-pwz': {
    title: 'Polish physician number (PWZ)',
    severity: 'medium',
    shape: /[1-9]\d{6}/,
    least: 7,
    names: 'pwz|prawa wykonywania',
  },
  'pl-vehicle': {
    title: 'Polish number plate',
    severity: 'medium',
    shape: /[A-Z]{2,3} ?(?:\d{5}|\d{4}[A-Z]|\d{3}[A-Z]{2}|\d[A-Z]\d{3}|\d{2}[A-Z]{2}|[A-Z]\d{3}|[A-Z]{2}\d{2})/,
    least: 1,
    names: 'rejestrac|tablic|pojazd|samochód|auto',
  },
  'ro-identity-card': {
    title: 'Romanian identity card number',
    shape: /[A-Z]{2} ?(?:nr\.? ?)?\d{6}/,
    least: 6,
    names: 'seria|carte de identitate|buletin',
  },
  'ro-cui': {
    title: 'Romanian company number (CUI)',
    severity: 'low',
    shape: /(?:RO ?)?\d{6,10}/,
    least: 6,
    names: 'cui|cif|cod fiscal|cod unic',
  },
  'ro-vehicle': {
    title: 'Romanian number plate',
    severity: 'medium',
    shape: /[A-Z]{1,2}[ -]?\d{2,3}[ -]?[A-Z]{3}/,
    least: 2,
    names: 'înmatricul|inmatricul|număr auto|mașina|autoturism',
  },
  'si-document': {
    title: 'Slovenian tax or document number',
    shape: /(?:SI)?\d{8}|[A-Z]{2}\d{7}|\d{9}/,
    least: 7,
    names: 'davčna|osebna izkaznica|potni list|zdravstvena|kzz',
  },
});

export const examples: Examples = {
  match: [
    'občanský průkaz č. «481720365»',
    'řidičský průkaz «EK 481720»',
    'SPZ «4AX 8172»',
    'občiansky preukaz «EK481720»',
    'EČV «BA-481KX»',
    'DIČ «2048172036»',
    'osobna iskaznica «104817203»',
    'személyi igazolvány «481720KA»',
    'rendszám «KXQ-481»',
    'prawo jazdy «48172/03/6514»',
    'KW «WA1M/00481720/3»',
    'PWZ «4817203»',
    'nr rejestracyjny «WA 48172»',
    'CI seria «KX 481720»',
    'CUI «RO 48172036»',
    'înmatriculare «B 481 KXQ»',
    'davčna številka «48172036»',
  ],
  ignore: ['code 481720365', 'code EK 481720', 'code 4AX 8172', 'code EK481720'],
};
