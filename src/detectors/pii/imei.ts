import type { Examples } from '../../engine/detector.ts';
import { complete, luhn } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Mobile equipment identity: 3GPP TS 23.003, fifteen digits, Luhn. SIM cards (ICCID): ITU-T E.118, 89 and Luhn. */
export default identifiers({
  imei: {
    title: 'Device number (IMEI)',
    severity: 'medium',
    shape: /\d{2}([ -]?)\d{6}\1\d{6}\1\d/,
    least: 15,
    names: 'imei|device id|handset',
    valid: luhn,
    alone: 'grouped',
  },
  'imei-in-fives': {
    entity: 'IMEI',
    title: 'Device number (IMEI)',
    severity: 'medium',
    shape: /\d{5} \d{5} \d{5}|\d{3}(?: \d{3}){4}/,
    least: 15,
    names: 'imei',
    valid: luhn,
  },
  iccid: {
    title: 'SIM card number',
    severity: 'medium',
    shape: /89\d{17,18}/,
    least: 19,
    names: 'iccid|sim',
    valid: luhn,
  },
});

export const examples: Examples = {
  match: [
    complete('IMEI «35 481720 365140 ?»', luhn),
    complete('IMEI «35481 72036 5140?»', luhn),
    complete('SIM ICCID «894420481720365140?»', luhn),
  ],
  ignore: [
    complete('IMEI «35481 72036 5140?»', luhn, 'wrong'),
    complete('IMEI «35 481720 365140 ?»', luhn, 'wrong'),
    complete('35481720365140?', luhn),
    complete('894420481720365140?', luhn),
  ],
};
