import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Patients in messages between machines: HL7 version 2, segment PID (fields 3 and 7), X12 (NM1, DMG, REF), DICOM (tags
 * 0010,0020 and 0010,0030), FHIR's MR identifiers.
 */
const day = '(?:19|20)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])';
const person = { severity: 'high' } as const;

export default detectors('pii', {
  'hl7-patient-id': {
    ...person,
    entity: 'MEDICAL_RECORD_NUMBER',
    title: 'Patient number in a message',
    keywords: ['pid|'],
    reach: [2, 90],
    pattern: /(?<![A-Z\d])PID\|\d{0,3}\|[^|\n]{0,40}\|(?<v>[A-Z\d-]{3,24})(?=[\^|~])/,
  },
  'hl7-birth-date': {
    ...person,
    entity: 'DATE_OF_BIRTH',
    title: 'Date of birth in a message',
    keywords: ['pid|'],
    reach: [2, 300],
    pattern: new RegExp(`(?<![A-Z\\d])PID\\|(?:[^|\\n]{0,80}\\|){6}(?<v>${day})(?=\\d{0,6}\\|)`),
  },
  'x12-patient': {
    ...person,
    entity: 'MEDICAL_RECORD_NUMBER',
    title: 'Insured person in a message',
    keywords: ['nm1*il', 'nm1*qc', 'ref*sy', 'ref*0f', 'dmg*d8'],
    reach: [2, 160],
    pattern: regex('')`
      (?:NM1\*(?:IL|QC)\*(?:[^*~\n]{0,60}\*){5,6}(?:MI|II|34)\*|REF\*(?:SY|0F)\*|DMG\*D8\*(?=${day}))
      (?<v>[A-Z\d]{6,20})(?![A-Z\d])
    `,
  },
  'dicom-patient': {
    ...person,
    entity: 'MEDICAL_RECORD_NUMBER',
    title: 'Patient in the head of a scan',
    keywords: ['0010,0020', '0010,0030', '00100020', '00100030', 'patientid', 'patientbirthdate'],
    reach: [2, 90],
    pattern: regex('i')`
      (?:\(?0010,?00[23]0\)?|Patient(?:ID|BirthDate))"?[^\n\d]{0,40}?(?<![A-Za-z\d])
      (?<v>(?=[A-Z-]{0,4}\d)[A-Z\d-]{5,20})(?![A-Za-z\d])
    `,
  },
  'fhir-identifier': {
    ...person,
    entity: 'MEDICAL_RECORD_NUMBER',
    title: 'Patient number in a FHIR resource',
    keywords: ['"mr"'],
    reach: [20, 400],
    pattern: /"code"\s?:\s?"MR"[^{]{0,200}"value"\s?:\s?"(?<v>[A-Za-z\d-]{4,24})"/,
  },
});

export const examples: Examples = {
  match: [
    'PID|1||«11294084»^^^KLINIK^MR||OTTER^BO||«19830803»|M',
    'NM1*IL*1*OTTER*BO****MI*«W481720365»~ DMG*D8*«19830803»*M~',
    '(0010,0020) LO [«KX-481720»] # PatientID',
    '"type":{"coding":[{"code":"MR"}]},"system":"urn:oid:1.2.36","value":"«X4817203»"',
  ],
  ignore: [
    'PID|1||^^^KLINIK^MR||||',
    'pid 4817, ppid 1',
    'NM1*PR*2*OTTER INSURANCE*****PI*87726~',
    'PatientID: missing',
  ],
};
