import { detectors, type Examples } from '../../engine/detector.ts';
import { regex } from '../../engine/regex.ts';

/** Recovery and backup codes, one or a list of them, behind words that name them. */
export default detectors('secret', {
  'recovery-codes': {
    entity: 'RECOVERY_CODE',
    title: 'Recovery codes',
    severity: 'critical',
    keywords: [
      'recovery code',
      '2fa backup',
      'recovery-code',
      'backup code',
      'backup-code',
      'recovery key',
      'scratch code',
      'wiederherstellungs',
      'emergency code',
      'herstelcode',
      'codes de secours',
      'codes de récupération',
      'códigos de recuperación',
      'códigos de recuperação',
      'códigos de respaldo',
      'codigos de re',
      'códigos de backup',
      'codigos de backup',
      'codes de sauvegarde',
      'kode cadangan',
      'mã dự phòng',
      'yedek kod',
      'codici di recupero',
      'codici di backup',
      'kody zapasowe',
      'резервные коды',
      'коды восстановления',
      'バックアップコード',
      'リカバリーコード',
      '备用码',
      '恢复码',
      '백업 코드',
      '복구 코드',
    ],
    reach: [8, 500],
    pattern: regex('i')`
      (?:
        (?:recovery|backup|scratch|emergency)[ -](?:codes?|keys?)
        |2fa backup(?: codes?)?
        |wiederherstellungs(?:codes?|schlüssel)
        |herstelcodes?|codes de (?:secours|récupération|sauvegarde)
        |c[óo]digos de (?:recupera(?:ci[óo]n|[çc][ãa]o)|respaldo|backup)
        |kode cadangan|mã dự phòng|yedek kod(?:lar(?:ı|im|ım)?)?
        |codici di (?:recupero|backup)|kody zapasowe
        |(?:резервные коды|коды восстановления)
        |(?:バックアップ|リカバリー)コード|(?:备用|恢复)码|(?:백업|복구) 코드
      )(?:
        [^\n]{0,90}\n(?=
          [\s>*-]{0,4}(?:\d{1,2}[.)]\s)?(?=[A-Za-z-]{0,9}\d)[A-Za-z0-9]{4,8}[- ]?[A-Za-z0-9]{4,8}[ \t]{0,3}\n
        )
        |[^\n:;.]{0,60}:[ \t]{0,3}\n|[^\n\w]{0,6}
      )(?:(?:are|is|for|my|the|of|account|github|google)[ :]{1,2}){0,4}\s{0,4}(?<v>
        (?:
          [\s,;]{0,3}(?:\d{1,2}[.)]\s)?(?:
            [A-Za-z0-9]{4,8}(?:[- ][A-Za-z0-9]{4,8}){1,7}
            |[A-Za-z0-9]*\d[A-Za-z0-9]{5,20}
          )(?![A-Za-z])
        ){1,16}
      )
    `,
    check: (value) => /\d/.test(value) && !/[a-z]{4,} [a-z]{4,}/.test(value),
  },
});

export const examples: Examples = {
  match: [
    'recovery codes: «4f7a9-c21bd»',
    'Hier die Recovery-Codes, kannst du sie formatieren?\n«bff1a-c0bc9\n69e31-8a828»',
    'codigos de respaldo de la tienda\n«4817 2036\n9031 7725\n6604 1189»\nme sirven',
    'backup codes:\n«c4f7-a9b1\nlamp-otte\n77bd-0c3e»',
    'my recovery codes, keep them:\n«4f7a9-c21bd\n90ab1-77c3d»',
  ],
  ignore: ['backup codes: debian12, codes de sauvegarde : android14', 'backup code\nrestore02.sh'],
};
