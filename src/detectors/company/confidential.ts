import { detectors, type Examples } from '../../engine/detector.ts';
import { marker } from '../../engine/marker.ts';

/** The usual words for "confidential" on documents, in the languages of most offices. */
export default detectors('custom', {
  'confidential-marker': marker({
    title: 'Document marked as confidential',
    severity: 'medium',
    phrases: [
      'Confidential', 'Company Confidential', 'Commercial in Confidence', 'Private and Confidential',
      'Private & Confidential', 'Confidential and Proprietary', 'Confidential & Proprietary',
      'Proprietary and Confidential', 'Proprietary & Confidential', 'Confidential Information', 'Confidential Document',
      'Business Confidential', 'Customer Confidential', 'HR Confidential', 'Official Sensitive', 'Vertraulich',
      'Firmenvertraulich', 'Geschäftsgeheimnis', 'VS-NfD', 'VS – Nur für den Dienstgebrauch',
      'Nur für den Dienstgebrauch', 'Confidentiel', 'Document confidentiel', 'Diffusion restreinte', 'Confidencial',
      'Documento confidencial', 'Riservato', 'Confidenziale', 'Vertrouwelijk', 'Bedrijfsvertrouwelijk', 'Poufne',
      'Konfidentiellt', 'Fortroligt', 'Fortrolig', 'Konfidensielt', 'Luottamuksellinen', 'Důvěrné', 'Bizalmas',
      'Confidențial', 'Gizli', 'Конфиденциально', 'Коммерческая тайна', 'Конфіденційно', 'Εμπιστευτικό', 'סודי', 'سري',
      '社外秘', '機密', '取扱注意', '关係者限り', '机密', '秘密', '商业机密', '대외비', '기밀',
    ], // prettier-ignore
  }),
  'strictly-confidential-marker': marker({
    title: 'Document marked as strictly confidential',
    severity: 'high',
    phrases: [
      'Strictly Confidential', 'Highly Confidential', 'Strictly Private', 'Strictly Private and Confidential',
      'Strictly Private & Confidential', 'Top Secret', 'Company Secret', 'Trade Secret', 'Eyes Only',
      'For Your Eyes Only', 'Board Confidential', 'Attorneys. Eyes Only', 'Streng vertraulich', 'Streng geheim',
      'Strictement confidentiel', 'Strictement privé', 'Estrictamente confidencial', 'Estritamente confidencial',
      'Strettamente riservato', 'Strettamente confidenziale', 'Strikt vertrouwelijk', 'Ściśle poufne',
      'Strängt konfidentiellt', 'Strengt fortroligt', 'Strengt fortrolig', 'Erittäin luottamuksellinen',
      'Přísně důvěrné', 'Szigorúan bizalmas', 'Strict confidențial', 'Çok gizli', 'Строго конфиденциально',
      'Совершенно секретно', 'Суворо конфіденційно', 'Αυστηρά εμπιστευτικό', 'سري للغاية', '極秘', '绝密', '극비',
    ], // prettier-ignore
  }),
});

export const examples: Examples = {
  match: [
    'ACME GmbH | «Confidential» | Page 3 of 12\nRevenue by region',
    '«CONFIDENTIAL»\n\nMinutes of the board',
    'Classification: «confidential»',
    '  *** «Private & Confidential» ***',
    '© 2026 Contoso – «Company Confidential» – do not copy',
    '«CONFIDENTIAL»: do not copy',
    'Quartalsbericht\n«Vertraulich»\nUmsatz',
    'Rapport annuel — «Confidentiel»',
    '【«社外秘»】\n売上計画'.replace(/[【】]/g, ''),
    '«Конфиденциально»\nОтчёт за квартал',
    '[«STRICTLY CONFIDENTIAL»]\nProject plan',
    'Contoso AG  |  «Streng vertraulich»  |  Seite 2',
    '«绝密»\n项目计划',
  ],
  ignore: [
    'Please keep this confidential.',
    'What does Confidential mean on a document?',
    'The report is strictly confidential, so ask first.',
    '- Public\n- Internal\n- Confidential\n',
    'Levels: Public | Internal | Confidential | Secret',
    'Confidential: yes',
    'confidential',
    'CONFIDENTIAL = "confidential"',
    'Confidential Computing on Azure',
    'Das ist vertraulich, bitte nicht weitergeben.',
    '1. Confidential\n2. Open',
    'Ce document est confidentiel.',
  ],
};
