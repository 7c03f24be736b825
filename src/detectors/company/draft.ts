import { detectors, type Examples } from '../../engine/detector.ts';
import { marker } from '../../engine/marker.ts';

/** Drafts that may not go round. A plain "Draft" says nothing about who may read it. */
export default detectors('custom', {
  'draft-marker': marker({
    title: 'Draft that is not for distribution',
    severity: 'medium',
    phrases: [
      'Draft - Not for Distribution', 'Draft – Not for Distribution', 'Draft — Not for Distribution',
      'Draft Not for Distribution', 'Draft, Not for Distribution', 'Draft: Not for Distribution',
      'Draft - Confidential', 'Draft – Confidential', 'Draft - Do Not Distribute', 'Draft – Do Not Distribute',
      'Draft - Do Not Cite', 'Draft – Do Not Cite or Circulate', 'Draft - Do Not Circulate', 'Confidential Draft',
      'Internal Draft', 'Draft for Internal Review', 'Draft for Internal Use Only', 'Pre-decisional Draft',
      'Pre-Decisional – Deliberative', 'Entwurf - nicht zur Weitergabe', 'Entwurf – nicht zur Weitergabe',
      'Vertraulicher Entwurf', 'Interner Entwurf', 'Projet - ne pas diffuser', 'Projet – ne pas diffuser',
      'Brouillon - ne pas diffuser', 'Borrador - no distribuir', 'Borrador – no distribuir', 'Borrador confidencial',
      'Bozza - non distribuire', 'Bozza – non distribuire', 'Bozza riservata', 'Rascunho - não distribuir',
      'Rascunho confidencial', 'Concept - niet verspreiden', 'Szkic – nie rozpowszechniać',
      'Черновик – не для распространения',
    ], // prettier-ignore
  }),
});

export const examples: Examples = {
  match: [
    '«DRAFT – NOT FOR DISTRIBUTION»\nPress release',
    'v0.3 | «Draft not for distribution»',
    '«Confidential draft»\nTerm sheet',
    '«Entwurf – nicht zur Weitergabe» | Stand 3. Mai',
  ],
  ignore: [
    'Here is a draft, not for distribution yet.',
    'Draft',
    'DRAFT',
    'Write a draft for the newsletter',
    'A confidential draft was leaked.',
  ],
};
