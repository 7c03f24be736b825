import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Armenia. Public service number (ՀԾՀ): ten digits beside its name. */
export default identifiers({
  'am-psn': {
    title: 'Armenian public service number',
    severity: 'critical',
    shape: /\d{10}/,
    least: 10,
    names: 'հծհ|հանրային|armenia|psn',
  },
});

export const examples: Examples = {
  match: ['ՀԾՀ «4817203651»'],
  ignore: ['code 4817203651'],
};
