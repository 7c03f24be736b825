import { detectors, type Examples } from '../../engine/detector.ts';
import { piece, regex } from '../../engine/regex.ts';

/** Recovery codes whose name stands below them: three lines or more of one shape. */
const code = piece`(?:\d{1,2}[.)] )?(?=[a-z-]{0,6}\d)[a-z0-9]{4,6}-[a-z0-9]{4,6}[ \t\r]{0,3}`;

export default detectors('secret', {
  'recovery-codes-above': {
    entity: 'RECOVERY_CODE',
    title: 'Recovery codes',
    severity: 'critical',
    guess: true,
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
      )(?=[ \t]{0,3}(?:[\n,;:.)\]]|$))
    `,
    check: (value) =>
      value.split('\n').filter((line) => /[a-z]/i.test(line)).length > 2 &&
      new Set(value.split('\n').map((line) => line.replace(/\w/g, '0').trim())).size < 4 &&
      0.7,
  },
});

export const examples: Examples = {
  match: ['print them\n«4f7a9-c21bd\n90ab1-77c3d\n1b2c3-d4e5f»\n(recovery codes, the shop)'],
  ignore: [
    '4f7a9-c21bd\n90ab1-77c3d\nrecovery codes', // two lines are no list
    'a1b2-c3d4\ne5f6-a7b8\nc9d0-e1f2\nbackup code paths in git',
    '20260101\n20260215\n20260331\nRecovery codes: none',
    '2024-0101\n2024-0202\n2024-0303\nbackup codes are others',
    'lamp-otter\nriver-copper\nkettle-maple\nbackup codes',
    'a backup code has five characters',
  ],
};
