import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Georgia. Personal number: eleven digits beside its name (Public Service Development Agency). */
export default identifiers({
  'ge-personal-number': {
    title: 'Georgian personal number',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'პირადი|georgia',
  },
});

export const examples: Examples = {
  match: ['პირადი ნომერი «01048172036»'],
  ignore: ['code 01048172036'],
};
