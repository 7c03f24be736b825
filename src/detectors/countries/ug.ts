import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Uganda. NIN: C, then M or F, two digits of the birth year, ten letters or digits (NIRA). */
export default identifiers({
  'ug-nin': {
    title: 'Ugandan identity number (NIN)',
    severity: 'critical',
    shape: /C[MF]\d{2}[A-Z\d]{10}/,
    least: 2,
    names: 'nin|nira|national id|ugandan',
  },
});

export const examples: Examples = {
  match: ['NIN «CM84017203KXQE»'],
  ignore: ['code CM84017203KXQE'],
};
