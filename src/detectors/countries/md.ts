import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Moldova. IDNP: 13 digits, the first 0 or 2 (Public Services Agency). */
export default identifiers({
  'md-idnp': {
    title: 'Moldovan identity number (IDNP)',
    severity: 'critical',
    shape: /[02]\d{12}/,
    least: 13,
    names: 'idnp|cod personal|moldov',
  },
});

export const examples: Examples = {
  match: ['IDNP «2004817203651»'],
  ignore: ['code 2004817203651'],
};
