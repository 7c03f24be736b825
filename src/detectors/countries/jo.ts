import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Jordan. National number: ten digits, the first 2 or 9 (Civil Status Department). */
export default identifiers({
  'jo-national-id': {
    title: 'Jordanian identity number',
    severity: 'critical',
    shape: /[29]\d{9}/,
    least: 10,
    names: 'jordan|الرقم الوطني|national number',
  },
});

export const examples: Examples = {
  match: ['الرقم الوطني «9841048172»'],
  ignore: ['code 9841048172'],
};
