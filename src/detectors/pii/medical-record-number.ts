import { piece } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Numbers that hospitals and insurers give to their patients; every house has its own form, so the name must stand
 * before it.
 */
export default identifiers({
  'medical-record-number': {
    title: 'Medical record number',
    shape: /[A-Z]{0,3}-?\d{5,12}/i,
    least: 5,
    names: piece`
      mrn|medical record|patient id|patient no|patient number|patientennummer|patienten-nr|fallnummer
      |hospital no|hospital number|chart number|health insurance|member id|subscriber id|policy number
      |policy no|policen|polizza|póliza|numéro de police|polisnummer|polisy|membership number
      |versichertennummer|dossier médical|historia clínica|cartella clinica|sygnatura pacjenta
    `,
  },
});

export const examples: Examples = {
  match: ['MRN: «85970987»', 'patient id «HX-204817»', 'Policy no. «HMO-45390507»'],
  ignore: ['85970987', 'build 35058284'],
};
