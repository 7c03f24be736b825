import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Cyprus. TIC, the tax number: eight digits and a letter. Identity card: six or seven digits. */
export default identifiers({
  'cy-tic': {
    title: 'Cypriot tax number or identity card',
    shape: /\d{8}[A-Z]|\d{6,7}/,
    least: 6,
    names: 'cyprus|cypriot|tic|ταυτότητα|κύπρο|κυπριακ',
  },
});

export const examples: Examples = {
  match: ['Cyprus TIC «10481720K»'],
  ignore: ['code 10481720K'],
};
