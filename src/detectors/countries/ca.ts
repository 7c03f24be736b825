import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';
import { isVaried } from '../../engine/entropy.ts';

/**
 * Canada, social insurance number: nine digits, Luhn; none begins with 0 or 8 (ESDC). Passport, driving licences of the
 * provinces, business number (CRA), accounts with transit number: by their form beside their name.
 */
const isSin = (digits: string): boolean => /^[1-79]/.test(digits) && isVaried(digits, 1) && luhn(digits);

export default identifiers({
  'ca-sin': {
    title: 'Canadian social insurance number',
    severity: 'critical',
    shape: /\d{3}([ -]?)\d{3}\1\d{3}/,
    least: 9,
    names: 'sin|nas|social insurance|assurance sociale',
    valid: isSin,
    alone: 'grouped',
  },
  'ca-health-card': {
    title: 'Canadian health card number',
    shape: /\d{4}([ -]?)\d{3}\1\d{3}(?:[ -]?[A-Z]{2})?|\d{3}([ -])\d{3}\2\d{3}|[A-Z]{4} ?\d{4} ?\d{4}/,
    least: 8,
    names: 'health card|ohip|health number|carte santé|assurance maladie|ramq|phn',
  },
  'ca-passport': {
    title: 'Canadian passport number',
    shape: /[A-Z]{2}\d{6}|[A-Z]\d{6}[A-Z]{2}/,
    least: 6,
    names: 'passport|passeport',
  },
  'ca-driver-license': {
    title: 'Canadian driving licence number',
    shape: /[A-Z]\d{4}[ -]?\d{5}[ -]?\d{5}|[A-Z]\d{4}-\d{6}-\d{2}|\d{6}-\d{3}/,
    least: 6,
    names: "driver s licen|driver’s licen|driver's licen|drivers licen|permis de conduire|driving licen",
  },
  'ca-business': {
    title: 'Canadian business number',
    severity: 'low',
    shape: /\d{9} ?R[CTPMZ] ?\d{4}/,
    least: 9,
    names: 'business number|gst|hst|tps|numéro d’entreprise|cra',
  },
  'ca-transit': {
    entity: 'BANK_ACCOUNT',
    title: 'Canadian account with transit number',
    shape: /\d{5}-\d{3}(?:-\d{7,12})?|\d{3}-\d{5}-\d{7,12}/,
    least: 8,
    names: 'transit|institution|direct deposit|void cheque|folio',
  },
});

export const examples: Examples = {
  match: [
    complete('my SIN is «130-692-54?»', isSin),
    complete('mon NAS: «25893368?»', isSin),
    'health card «4817-203-648-KW»',
    'carte RAMQ «XJUQ 5439 7262»',
    complete('«435 418 16?»', isSin),
    'Canadian passport «GK481720»',
    "driver's licence «K4817-20365-14817»",
    'GST/HST «481720365RT0001»',
    'transit «48172-003-6514817»',
  ],
  ignore: [
    complete('SIN «130 692 54?»', isSin, 'wrong'),
    complete('13069254?', isSin),
    '999 999 999',
    '4817-203-648-KW',
  ],
};
