import { piece, regex } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/** Policies, claims and memberships of insurers: every house has its own form, so the name must stand before it. */
export default identifiers({
  'insurance-number': {
    title: 'Insurance policy or claim number',
    shape: regex('')`
      (?=(?:[A-Z./ -]{0,4}\d){5})[A-Z]{0,4}[-/. ]?\d{2,12}(?:[-/.]\d{1,8}){0,4}(?:[-/]?[A-Z]{1,3})?
      |[A-Z]{1,4}\d{1,4}[A-Z]{1,3}\d{3,10}
    `,
    least: 5,
    valid: (clean) => clean.replace(/\D/g, '').length > 4,
    names: piece`
      versicherungsschein|versicherungspolice|versicherungs-nr|versicherungsnr|policen-nr|policennummer
      |polizzennummer|insurance policy|policy no|policy number|policy #|insurance no|insurance number
      |insurance id|claim number|claim no|claim #|member id|medical aid|subscriber id|group number
      |n° de police|numéro de police|numéro d'adhérent|adhérent n°|n° adhérent|adhérent numéro
      |contrat d'assurance|contrat d’assurance|numéro de contrat|número de póliza|nº de póliza|póliza
      |numero di polizza|polizza n|apólice|polisnummer|verzekeringsnummer|numer polisy|nr polisy|pojistn
      |poistn|biztosítási|kötvényszám|försäkringsnummer|forsikringsnummer|vakuutusnumero|полис|保険証券|証券番号|보험증권
      |증권번호|保单号|保單號|poliçe
    `,
  },
});

export const examples: Examples = {
  match: [
    'Versicherungsschein-Nr. «KH-348.202804-1»',
    'policy number «HMO-45390507»',
    'numéro de police «4817203651»',
    'claim no. «CL/2025/048172»',
  ],
  ignore: [
    'KH-348.202804-1',
    'our insurance policy from 2024 covers it',
    'privacy policy no longer applies',
    'Schaden-Nr. 20-944-270152-6, Reserve 57.568,97 €', // the insurer's own
  ],
};
