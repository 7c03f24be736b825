import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Nigeria. NIN: eleven digits; NIMC publishes no check digit. BVN: eleven digits, begins with 22, no check digit that
 * is published (NIBSS). TIN (FIRS), voter card (INEC), driving licence (FRSC): by their form beside their name.
 */
export default identifiers({
  'ng-nin': {
    title: 'Nigerian identity number (NIN)',
    severity: 'critical',
    shape: /\d{11}/,
    least: 11,
    names: 'nin|nimc|national identification number',
  },
  'ng-bvn': {
    title: 'Nigerian bank verification number',
    severity: 'critical',
    shape: /22\d{9}/,
    least: 11,
    names: 'bvn|bank verification',
  },
  'ng-tin': {
    title: 'Nigerian tax number',
    shape: /\d{8}-\d{4}|\d{10}/,
    least: 10,
    names: 'tin|tax identification|firs',
  },
  'ng-voter': {
    title: 'Nigerian voter number',
    shape: /(?:[A-Z\d]{4} ?){4}[A-Z\d]{3}/,
    least: 1,
    names: 'voter|vin|pvc|inec',
  },
  'ng-driver-license': {
    title: 'Nigerian driving licence number',
    shape: /[A-Z]{3}\d{5}[A-Z]{2}\d\d/,
    least: 5,
    names: "driver s licen|driver’s licen|driver's licen|drivers licen|driving licen|frsc",
  },
});

export const examples: Examples = {
  match: [
    'NIN: «48172036154»',
    'BVN «22481720365»',
    'TIN «48172036-0001»',
    'PVC VIN «90F5 AFB4 C126 3048 172»',
    "driver's licence «ABC48172AA36»",
  ],
  ignore: ['48172036154', '22481720365'],
};
