import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** German commercial register: HRA or HRB and up to six digits (§ 8 HGB). */
export default identifiers({
  'de-handelsregister': {
    title: 'German company register number',
    severity: 'low',
    shape: /HR[AB] ?\d{1,6}/i,
    least: 1,
    names: 'handelsregister|amtsgericht|registergericht',
    alone: true,
  },
});

export const examples: Examples = {
  match: ['eingetragen: «HRB 48172» Köln'],
  ignore: ['HRC 12345'],
};
