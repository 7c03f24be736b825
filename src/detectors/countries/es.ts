import type { Examples } from '../../engine/detector.ts';
import { complete } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Spain. DNI and NIE: the letter is the number modulo 23, X Y Z stand for 0 1 2 (Ministerio del Interior). CIF of
 * companies: Orden EHA/451/2008. Passports have no check digit. Social security, health card, cadastral reference: by
 * their form beside their name.
 */
const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isNif(value: string): boolean {
  const number = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return letters[Number(number) % 23] === value.at(-1);
}

function isCif(value: string): boolean {
  let sum = 0;
  for (let at = 1; at < 8; at++) {
    const doubled = Number(value[at]) * (at % 2 === 1 ? 2 : 1);
    sum += Math.floor(doubled / 10) + (doubled % 10);
  }
  const control = (10 - (sum % 10)) % 10;
  return value[8] === String(control) || value[8] === 'JABCDEFGHI'[control];
}

export default identifiers({
  'es-nif': {
    title: 'Spanish identity number (DNI)',
    shape: /\d{7,8}[ -]?[A-HJ-NP-TV-Z]|\d{1,2}\.\d{3}\.\d{3}[ -]?[A-HJ-NP-TV-Z]/i,
    least: 7,
    names: 'dni|nif|documento nacional|identidad|n.i.f.|d.n.i.',
    valid: isNif,
    alone: true,
  },
  'es-nie': {
    title: 'Spanish foreigner number (NIE)',
    shape: /[XYZ][ -]?\d{7}[ -]?[A-HJ-NP-TV-Z]/i,
    least: 7,
    names: 'nie|n.i.e.|extranjero|identidad',
    valid: isNif,
    alone: true,
  },
  'es-cif': {
    title: 'Spanish company number (CIF)',
    severity: 'low',
    shape: /[A-HJNP-SUVW]-?\d{7}-?[0-9A-J]/,
    least: 7,
    names: 'cif|nif|c.i.f.|iva',
    valid: isCif,
  },
  'es-passport': {
    title: 'Spanish passport number',
    shape: /[A-Z]{3}\d{6}/i,
    least: 6,
    names: 'passport|pasaporte',
  },
  'es-nuss': {
    title: 'Spanish social security number',
    severity: 'critical',
    shape: /\d\d[ \/-]?\d{8}[ \/-]?\d\d/,
    least: 12,
    names: 'seguridad social|nuss|nss|n.s.s.|naf|afiliación|afiliacion',
  },
  'es-health-card': {
    title: 'Spanish health card number',
    shape: /[A-Z]{4}\d{10,12}|[A-Z]{4} ?\d{12}|BBBB[A-Z\d]{12}/,
    least: 10,
    names: 'tarjeta sanitaria|cip|sanitaria|sip',
  },
  'es-cadastre': {
    title: 'Spanish cadastral reference',
    severity: 'medium',
    shape: /\d{7}[A-Z]{2}\d{4}[A-Z]\d{4}[A-Z]{2}/,
    least: 4,
    names: 'catastral',
  },
});

export const examples: Examples = {
  match: [
    complete('DNI «49257787*»', isNif),
    complete('value «71603666-*»', isNif),
    complete('mi NIE es «X3846150*».', isNif),
    complete('CIF «B7260481?»', isCif),
    'Mi pasaporte es «XDA318452»',
    'Seguridad Social «28/48172036/51»',
    'tarjeta sanitaria «KXQZ481720365148»',
    'referencia catastral «9872023VH5797S0001WX»',
  ],
  ignore: [
    complete('DNI «4925778?K»', isNif, 'wrong'),
    complete('X384615?L', isNif, 'wrong'),
    complete('CIF «B7260481?»', isCif, 'wrong'),
    'XDA318452',
  ],
};
