import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Paraguay. RUC and cédula: six to eight digits, the RUC with one more (DNIT). */
export default identifiers({
  'py-ruc': {
    title: 'Paraguayan tax or identity number',
    shape: /\d{6,8}-\d|\d\.\d{3}\.\d{3}|\d{6,7}/,
    least: 6,
    names: 'paragua|ruc|cédula de identidad|c.i.',
  },
});

export const examples: Examples = {
  match: ['cédula de identidad «4.817.203»'],
  ignore: ['code 4.817.203'],
};
