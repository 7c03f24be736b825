import { detectors, type Examples } from '../../engine/detector.ts';
import { regex } from '../../engine/regex.ts';

/**
 * Codes that let somebody in: one-time codes, recovery codes, PINs, alarm and door codes; only behind words that name
 * them.
 */
export default detectors('secret', {
  'one-time-code': {
    entity: 'ONE_TIME_CODE',
    title: 'One-time code',
    severity: 'high',
    keywords: ['code', 'otp', '2fa', 'mfa', 'código', 'codigo', 'einmal', 'bestätigungs', '验证码', 'код'],
    reach: [40, 80],
    pattern: regex('i')`
      (?:
        verification|security|login|sign-?in|one[- ]?time|2fa|two-factor|mfa|otp|sms|access|auth\w*
        |confirmation|bestätigungs|einmal|sicherheits|vérification|verificaci[óo]n|verifica[çc][ãa]o
        |подтверждения|验证
      )[ -]{0,2}(?:code|codes|pass(?:word|code)|pin|código|codigo|码|код)?(?:
        \s{0,2}(?:is|ist|est|es|was|:|=|：|—|-)\s{0,2}
        |(?<=otp|2fa|mfa|[ -]code) (?=\d{6}(?!\d))
      )["'\`]?(?<v>\d{3}[- ]?\d{3}|\d{4,8})(?![\w.-]|\s?(?:[%€$]|minutes|chars|characters|digits))
    `,
    check: (value, { before }) =>
      !/(?:status|error|exit|zip|post|country|area|promo|discount|sort|bar|source|char)[ -]{0,2}code\W*$/i.test(
        before,
      ) &&
      !/^(?:19|20)\d\d$/.test(value) &&
      0.7,
  },
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
  'pin-answered': {
    entity: 'PIN',
    title: 'PIN or door code',
    severity: 'high',
    keywords: ['pin', 'code', 'geheimzahl'],
    worth: (text, at) => text.slice(at, at + 60).includes('?'),
    reach: [12, 140],
    pattern: regex('iu')`
      (?<!\p{L})(?:pin(?: ?code| number)?|(?:alarm|door|gate|safe|lock|tür|tor|tresor)[ -]?code|geheimzahl)(?!\p{L})
      [^?\n\d]{0,50}\?["'”]?\s{1,3}(?:[^\s\d:][^\n\d:]{0,24}[:>]\s)?["'“]?(?:it['’]?s |it is |its |es ist |die ist |c['’]est |es (?:el )?|è |é )?
      (?<v>\d{4,8})(?!["'”]?[\w%€$]|["'”]?[.,:/-]\d| \p{L}{3,}s\b)
    `,
    check: (value, { before }) =>
      !/^(?:19|20)\d\d$/.test(value) &&
      !(value.length === 6 && /pin[ -]?code[^?]*\?[^?]*$/i.test(before)) && // a postcode of India
      0.7,
  },
  pin: {
    entity: 'PIN',
    title: 'PIN or door code',
    severity: 'high',
    keywords: [
      'pin',
      'pincode',
      'pin-code',
      'alarm code',
      'alarmcode',
      'door code',
      'gate code',
      'safe code',
      'lock code',
      'türcode',
      'torcode',
      'tresorcode',
      'deurcode',
      'unlock',
      'código de la alarma',
      'code de l',
      'code secret',
      'codice dell',
    ],
    reach: [12, 90],
    pattern: regex('i')`
      (?<![A-Za-z])(?:
        (?:
          pin(?:[ -]?(?:code|number|nummer))?
          |(?:alarm|door|gate|safe|lock|unlock|tür|tor|tresor|deur|poort|kluis)[ -]?code
          |code secret
          |code de l[’'](?:alarme|entrée|immeuble)
          |código de la (?:alarma|puerta)|codice dell[’']allarme
        )(?: (?:for|of|to|in|at|on|as|als|für|vom|von|am|van|voor|du|de|del|della|do|da|pour|para|per)
          (?: [\w\u00c0-\u024f-]{1,20}){1,7}?)?\s{0,2}(?:is|ist|est|es|è|é|was|lautet|:|=)\s{0,2}
        |(?:alarm|door|gate|safe|lock|unlock)[ -]?code |(?:
          alarm|door|gate|safe|vault|locker|tresor|tür|banking|bank|card|kluis|deur
        )[ -]pin )["'\`]?(?<v>\d{4,8})(?![\w.,-]\d|\w)
    `,
    check: (value, { before, after }) =>
      !/^(?:19|20)\d\d$/.test(value) &&
      !/gpio|arduino|esp32/i.test(before) &&
      !/^ (?:\p{L}{3,12} )?(?:per|times(?=[.,;!?]|$)|steps|pieces|mm|volts?|ohms?)(?!\p{L})/iu.test(after) && // a count
      !(/pin ?code\W*$/i.test(before) && /^,? \p{Lu}\p{Ll}{3}/u.test(after)) && // a postcode of India
      0.7,
  },
});

export const examples: Examples = {
  match: [
    'your verification code is «481 902», do not share it',
    'OTP: «481902»',
    'recovery codes: «4f7a9-c21bd»',
    'Hier die Recovery-Codes, kannst du sie formatieren?\n«bff1a-c0bc9\n69e31-8a828»',
    'Alarmcode für Tor 3 ist «366866», ruf an',
    'The safe PIN in the cash office is «397463»; draft',
    'my card pin is «4819» of course',
    'Pincode van de fuel card: «6649». Schrijf',
    'the door code is «48193»',
    'Tresor-PIN «481947», then the alarm',
    'o pin do cofre é «481947»',
    'my card PIN is «4819»',
    'OTP «481902» came just now',
    'the door code for the server room is «481930»',
    'the gate code «4819», then left',
    "what's the PIN for the store room?\nBo: it's «4821»",
    'codigos de respaldo de la tienda\n«4817 2036\n9031 7725\n6604 1189»\nme sirven',
    'backup codes:\n«c4f7-a9b1\nlamp-otte\n77bd-0c3e»',
    'my recovery codes, keep them:\n«4f7a9-c21bd\n90ab1-77c3d»',
  ],
  ignore: [
    'backup codes: debian12, codes de sauvegarde : android14',
    'backup code\nrestore02.sh',
    'what is the PIN code for Delhi? 110001',
    'status code: 404404',
    'error code is 500123',
    'Pin 12 on the Arduino, GPIO pin: 13',
    'the pin is blue and 4819 others are red',
    'a verification code is required',
    'postal code: 481902',
    'pin: 4819 steps per turn',
    'which PIN? 4819 users asked',
    'is pin 4 the ground? 3300 mV',
  ],
};
