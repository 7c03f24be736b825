import { piece } from '../../engine/regex.ts';
import type { Examples } from '../../engine/detector.ts';
import { identifiers } from '../../engine/identifier.ts';

/**
 * Numbers that universities and schools give; each has a form of its own (W3C, "Verifiable Credentials Use Cases",
 * E.1).
 */
export default identifiers({
  'student-number': {
    entity: 'STUDENT_ID',
    title: 'Student number',
    severity: 'medium',
    shape: /[A-Za-z]{0,2}\d{6,10}|\d{2,4}[-/]\d{4,6}/,
    least: 6,
    names: piece`
      student no|student number|student id|student nr|matrikelnummer|matrikelnr|matrikel-nr|matr.-nr
      |matriculation n|numéro étudiant|numéro d’étudiant|número de alumno|número de matrícula|studentnummer
      |numero di matricola|opiskelijanumero|numer albumu|öğrenci no|学号|学籍番号|학번
    `,
  },
});

export const examples: Examples = {
  match: ['Student no «s3286012», DOB missing', 'Matrikelnummer: «3286014»', 'student id «20418834» was withdrawn'],
  ignore: ['The student paid invoice 3286012', 's3286012', '12 students, 3286014 pages'],
};
