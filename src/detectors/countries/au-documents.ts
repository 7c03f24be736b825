import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Australia, by form beside the name: passport, driving licences and plates of the states, IHI (Services Australia),
 * CRN (Centrelink).
 */
export default identifiers({
  'au-passport': {
    title: 'Australian passport number',
    shape: /[A-Z]{1,2}\d{7}/,
    least: 7,
    names: 'passport',
  },
  'au-driver-license': {
    title: 'Australian driving licence number',
    shape: /\d{3} ?\d{3} ?\d{2,3}|[A-Z]?\d{5,9}[A-Z]{0,2}/,
    least: 4,
    names: "driver s licen|driver’s licen|driver's licen|drivers licen|licence no|driving licen",
  },
  'au-ihi': {
    title: 'Australian health identifier (IHI)',
    shape: /80036\d{11}|8003 ?6\d{3} ?\d{4} ?\d{4}/,
    least: 16,
    names: 'ihi|healthcare identifier|my health record|health identifier',
  },
  'au-crn': {
    title: 'Australian customer reference number (Centrelink)',
    shape: /\d{3} ?\d{3} ?\d{3} ?[A-Z]/,
    least: 9,
    names: 'crn|centrelink|customer reference',
  },
  'au-vehicle': {
    title: 'Australian number plate',
    severity: 'medium',
    shape: /[A-Z]{3}[ ·-]?\d{2}[A-Z\d]|\d[A-Z]{2}[ ·-]?\d[A-Z]{2}|[A-Z]{2}[ ·-]?\d{2}[ ·-]?[A-Z]{2}/,
    least: 1,
    names: 'rego|number plate|registration|ute|vehicle',
  },
});

export const examples: Examples = {
  match: [
    'Australian passport «PA4817203»',
    "driver's licence no. «048172036»",
    'IHI «8003 6048 1720 3651»',
    'Centrelink CRN «204 817 203K»',
    'rego «KXQ 48Z»',
  ],
  ignore: ['code PA4817203'],
};
