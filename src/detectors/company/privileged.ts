import { detectors, type Examples } from '../../engine/detector.ts';
import { marker } from '../../engine/marker.ts';

/** Legal privilege: what a lawyer wrote for a client loses its protection when it is passed on. */
export default detectors('custom', {
  'legal-privilege-marker': marker({
    title: 'Document under legal privilege',
    severity: 'high',
    phrases: [
      'Attorney-Client Privileged',
      'Attorney-Client Privilege',
      'Attorney-Client Communication',
      'Attorney Client Privileged',
      'Attorney Client Privilege',
      'Attorney/Client Privileged',
      'Attorney-Client Privileged Communication',
      'Attorney Work Product',
      'Attorney-Work Product',
      'Attorney-Client Privileged and Confidential',
      'Attorney-Client Privileged & Confidential',
      'Privileged and Confidential',
      'Privileged & Confidential',
      'Privileged Communication',
      'Legally Privileged',
      'Legal Professional Privilege',
      'Solicitor-Client Privileged',
      'Solicitor-Client Privilege',
      'Subject to Legal Privilege',
      'Litigation Privilege',
      'Without Prejudice',
      'Anwaltsgeheimnis',
      'Anwaltlich privilegiert',
      'Anwaltskorrespondenz',
      'Secret professionnel',
      'Secret professionnel de l.avocat',
      'Secreto profesional',
      'Segreto professionale',
      'Sigilo profissional',
      'Advocatenprivilege',
      'Tajemnica adwokacka',
      'Адвокатская тайна',
      '弁護士秘匿特権',
    ],
  }),
});

export const examples: Examples = {
  match: [
    '«ATTORNEY-CLIENT PRIVILEGED» – prepared at the request of counsel',
    '«Privileged & Confidential»\nMemo to the board',
    '«Privileged and Confidential» | «Attorney Work Product»',
    '«Secret professionnel de l’avocat»\nMaître Durand',
  ],
  ignore: [
    'Attorney-client privilege protects what you tell your lawyer.',
    'Is this legally privileged?',
    'The rule on attorney work product is old.',
    'privileged: true',
  ],
};
