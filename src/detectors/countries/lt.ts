import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Lithuania. Passport and identity card: eight digits beside their name. */
export default identifiers({
  'lt-document': {
    title: 'Lithuanian document number',
    shape: /\d{8}/,
    least: 8,
    names: 'pasas|paso|asmens tapatybės|tapatybės kortel|lithuanian',
  },
});

export const examples: Examples = {
  match: ['paso nr. «24817203»'],
  ignore: ['code 24817203'],
};
