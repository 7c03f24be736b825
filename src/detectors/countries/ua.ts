import type { Examples } from '../../engine/detector.ts';
import { complete, weightedSum } from '../../engine/checksums.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Ukraine, РНОКПП: ten digits, weights -1 5 7 9 4 6 10 5 7 modulo 11 (ДПС). Passport: two letters and six digits, or
 * nine digits. Documents, EDRPOU of companies, number plates: by their form beside their name.
 */
const isTaxNumber = (digits: string): boolean =>
  (((weightedSum(digits, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11) + 11) % 11) % 10 === Number(digits[9]);

export default identifiers({
  'ua-tax-number': {
    title: 'Ukrainian tax number',
    severity: 'critical',
    shape: /\d{10}/,
    least: 10,
    names: 'рнокпп|іпн|ідентифікаційний|rnokpp|інн',
    valid: isTaxNumber,
  },
  'ua-passport': {
    title: 'Ukrainian passport number',
    shape: /[A-ZА-ЯІЇЄ]{2} ?\d{6}|\d{9}/,
    least: 6,
    names: 'паспорт|паспорта|ukrainian passport',
  },
  'ua-documents': {
    title: 'Ukrainian document number',
    shape: /\d{8}-\d{5}|[А-ЯІЇЄ]{2} ?№? ?\d{6}|\d{9}/,
    least: 6,
    names: 'уншр|унзр|паспорт|посвідчення|id-карт|єдрпоу',
  },
  'ua-edrpou': {
    title: 'Ukrainian company number',
    severity: 'low',
    shape: /\d{8}/,
    least: 8,
    names: 'єдрпоу|едрпоу|edrpou',
  },
  'ua-vehicle': {
    title: 'Ukrainian number plate',
    severity: 'medium',
    shape: /[A-ZАВЕІКМНОРСТХ]{2} ?\d{4} ?[A-ZАВЕІКМНОРСТХ]{2}/,
    least: 4,
    names: 'номерний|номер авто|держномер|авто',
  },
});

export const examples: Examples = {
  match: [
    complete('РНОКПП «311481720?»', isTaxNumber),
    'паспорт «КВ 481720»',
    'УНЗР «19840715-04817»',
    'ЄДРПОУ «48172036»',
    'держномер «АА 4817 ВК»',
  ],
  ignore: [complete('РНОКПП «311481720?»', isTaxNumber, 'wrong'), complete('311481720?', isTaxNumber), 'КВ 481720'],
};
