import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Belarus. Identification number: sex, birth date, region, number, citizenship, check digit (ministry of the interior);
 * the check digit's rule is not asked for.
 */
export default identifiers({
  'by-id': {
    title: 'Belarusian identification number',
    severity: 'critical',
    shape: /\d{7}[ABCHKEM]\d{3}(?:PB|BA|BI)\d/,
    least: 7,
    names: 'идентификационный номер|ідэнтыфікацыйны|личный номер|belarus',
  },
});

export const examples: Examples = {
  match: ['личный номер «4817203A036PB1»'],
  ignore: ['code 4817203A036PB1'],
};
