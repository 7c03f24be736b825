import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Serbia. Identity card, passport and tax number (PIB): nine digits beside their name. */
export default identifiers({
  'rs-document': {
    title: 'Serbian document number',
    shape: /\d{9}/,
    least: 9,
    names: 'лична карта|lična karta|lične karte|pasoš|pib|пиб|bosn|mbs',
  },
});

export const examples: Examples = {
  match: ['lična karta br. «004817203»'],
  ignore: ['code 004817203'],
};
