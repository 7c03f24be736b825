import { detectors, type Examples } from '../../engine/detector.ts';
import { marker } from '../../engine/marker.ts';

/** Notes that a text is under a non-disclosure agreement. */
export default detectors('custom', {
  'nda-marker': marker({
    title: 'Document under a non-disclosure agreement',
    severity: 'medium',
    phrases: [
      'Under NDA',
      'NDA Required',
      'NDA Confidential',
      'NDA Only',
      'NDA Restricted',
      'Subject to NDA',
      'Shared under NDA',
      'Provided under NDA',
      'Disclosed under NDA',
      'Covered by NDA',
      'Confidential under NDA',
      'Confidential - NDA Required',
      'Subject to a Non-Disclosure Agreement',
      'Subject to Non-Disclosure Agreement',
      'Subject to Confidentiality Agreement',
      'Under Embargo',
      'Embargoed Until Release',
      'Unter NDA',
      'Unter Geheimhaltung',
      'Geheimhaltungsvereinbarung beachten',
      'Sous accord de confidentialité',
      'Soumis à un accord de confidentialité',
      'Bajo NDA',
      'Bajo acuerdo de confidencialidad',
      'Sotto NDA',
      'Soggetto ad accordo di riservatezza',
      'Sob NDA',
      'Onder NDA',
      'Objęte NDA',
      'Под NDA',
      '秘密保持契約対象',
    ],
  }),
});

export const examples: Examples = {
  match: [
    'Roadmap 2027 | «Under NDA»',
    '«NDA REQUIRED»\nPricing',
    'Contoso – «Shared under NDA» – page 2',
    '«Unter NDA» | Seite 1',
  ],
  ignore: ['We are under NDA with them.', 'Please draft an NDA for a contractor.', 'Is an NDA required?', 'under NDA'],
};
