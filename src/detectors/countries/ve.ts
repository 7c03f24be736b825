import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Venezuela. RIF, the tax number: kind of payer, eight digits, one more (SENIAT). */
export default identifiers({
  've-rif': {
    title: 'Venezuelan tax number (RIF)',
    shape: /[JGVEPC]-?\d{8}-?\d/,
    least: 9,
    names: 'rif|seniat',
  },
});

export const examples: Examples = {
  match: ['RIF «J-48172036-5»'],
  ignore: ['code J-48172036-5'],
};
