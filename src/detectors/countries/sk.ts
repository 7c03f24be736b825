import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Slovakia. Documents and number plates (ministry of the interior), DIČ, the tax number (Finančná správa): by their
 * form beside their name.
 */
export default identifiers({
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
});

export const examples: Examples = {
  match: ['občiansky preukaz «EK481720»', 'EČV «BA-481KX»', 'DIČ «2048172036»'],
  ignore: ['code EK481720'],
};
