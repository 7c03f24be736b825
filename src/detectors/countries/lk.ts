import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Sri Lanka, national identity card: birth year, day of the year (women: plus 500), serial (Department for Registration
 * of Persons).
 */
const isDay = (digits: string): boolean =>
  Number(digits) % 500 >= 1 && Number(digits) % 500 <= 366 && Number(digits) < 867;

export default identifiers({
  'lk-nic': {
    title: 'Sri Lankan identity number',
    severity: 'critical',
    shape: /\d{9}[VX]|(?:19|20)\d{10}/i,
    least: 9,
    names: 'nic|sri lanka|national identity card',
    valid: (value) => isDay(value.length === 10 ? value.slice(2, 5) : value.slice(4, 7)),
  },
});

export const examples: Examples = {
  match: ['NIC «885741203V»', 'NIC: «198807412035»'],
  ignore: ['885741203V', 'NIC 884411203V', 'NIC 189907412035'],
};
