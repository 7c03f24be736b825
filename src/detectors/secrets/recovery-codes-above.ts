import { detectors, type Examples } from '../../engine/detector.ts';
import { piece, regex } from '../../engine/regex.ts';

/** Recovery codes whose name stands below them: three lines or more of one shape. */
const code = piece`(?:\d{1,2}[.)] )?(?:(?=[a-z-]{0,6}\d)[a-z0-9]{4,6}-[a-z0-9]{4,6}|\d{4} \d{4}|\d{8})[ \t\r]{0,3}`;

export default detectors('secret', {
  'recovery-codes-above': {
    entity: 'RECOVERY_CODE',
    title: 'Recovery codes',
    severity: 'critical',
    keywords: [
      'recovery code',
      'backup code',
      'scratch code',
      'wiederherstellungscode',
      'codes de secours',
      'códigos de recuper',
      'códigos de respaldo',
      'codici di recupero',
    ],
    reach: [420, 24],
    pattern: regex('i')`
      (?<=^|\n)[ \t]{0,4}(?<v>${code}(?:\n[ \t]{0,4}${code}){2,15})\n{1,2}[(\[\w-]{0,12} ?(?:
        (?:recovery|backup|scratch) codes?|wiederherstellungscodes?|codes de secours|c[óo]digos de (?:recuper|respaldo)
        |codici di recupero
      )
    `,
    check: (value) =>
      (!/\d-/.test(value) || /[a-z]/i.test(value)) &&
      new Set(value.split('\n').map((line) => line.replace(/\w/g, '0').trim())).size < 4,
  },
});

export const examples: Examples = {
  match: ['print them\n«4f7a9-c21bd\n90ab1-77c3d\n1b2c3-d4e5f»\n(recovery codes, the shop)'],
  ignore: [
    '4f7a9-c21bd\n90ab1-77c3d\nrecovery codes', // two lines are no list
    '2024-0101\n2024-0202\n2024-0303\nbackup codes are others',
    'lamp-otter\nriver-copper\nkettle-maple\nbackup codes',
    'a backup code has five characters',
  ],
};
