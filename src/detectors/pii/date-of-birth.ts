import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/** Dates that a word for birth introduces; other dates are nobody's. */
const words = piece`
  date of birth|birth(?:[ _-]?(?:date|day))?|bday|d\.?o\.?b\.?|born(?: on)?|geburtsdatum|geboren(?: am)?
  |geb[.:]|née?(?:\(e\))? le|date de naissance|naissance|fecha de nacimiento|nacid[oa](?: el)?|nacimiento
  |data di nascita|nascita|nat[oa] il|(?:data de )?nascimento|geburtstag|födelsedatum|fødselsdag
  |nascid[oa](?: em)?|nasc\b\.?
  |szület\S{1,8}(?: dátum\S{0,2}| ideje?)?
  |szül\.|data nașterii|născut[ăa]?(?: la)?|datum rođenja|rođen[ao]?|dátum narodenia|narodený|fecha nac\.?
  |ημ(?:ερομην[ίι]α|\.) γ[έε]ννησης|ngày sinh|tanggal lahir|tgl\.? lahir|תאריך לידה|تاريخ الميلاد
  |जन्म ?(?:तिथि|तारीख)|วันเกิด|geboortedatum|geboren op|data urodzenia|urodzon[ya]|ur\.|född|fødselsdato|født
  |syntymäaika|syntynyt|datum narození|narozen[aá]?|doğum(?: tarihi)?|дата рождения|родил(?:ся|ась)|род\.
  |дата народження|дата на раждане|生日|생일|生年月日|出生日期|생년월일
`;
const months = piece`
  (?:
    jan|feb|mär|mar|apr|mai|may|maj|jun|jul|aug|sep|okt|oct|nov|dez|dec|dic|ene|abr|ago|set|out|fév|fev|avr
    |juin|juil|août|déc|gen|mag|giu|lug|ott|sty|lut|kwi|cze|lip|sie|wrz|paź|lis|gru
  )[a-z\u00df-\u024f]{0,8}\.?
`;
const date = [
  '\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:19|20)?\\d\\d',
  '(?:19|20)\\d\\d[./-]\\d{1,2}[./-]\\d{1,2}',
  `\\d{1,2}(?:st|nd|rd|th|\\.)?[ /-](?:de |of )?${months},?(?: de)?[ /-](?:19|20)\\d\\d`,
  `${months} \\d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\\d\\d`,
  '(?:19|20)\\d\\d ?[年년] ?\\d{1,2} ?[月월] ?\\d{1,2} ?[日일]?',
].join('|');

/** Whose birthday nobody keeps secret: `the company was born on`. */
const thing = regex('i')`
  \b(?:
    company|firm|idea|project|product|start-?up|brand|movement|team|band|internet|web|firma|unternehmen|idee
    |projekt|entreprise|projet|empresa|idea|azienda
  )\s(?:was|were|is|wurde|est née?|nació|nasceu|è nata)\s(?:born|geboren)?[^.\n]{0,12}$
`;

/** `birth_date > '1900-01-01'`: what all dates are held against. A lone sign may also be of a tag. */
const bound = /(?<![=<>-])(?:[<>]=\s?|\s[<>]\s)(?:date\s?)?["']?$|\bbetween\s["']?$/i;

/** In a row of a table the date right behind a national number: US and UK payrolls write both without a head. */
const behindNumber =
  '(?<=(?:(?<![A-Z\\d])[A-CEGHJ-PR-TW-Z]{2}\\d{6}[A-D]|(?<!\\d)\\d{3}-\\d\\d-\\d{4})["\']?[,;|\\t]["\']?)';

const heading = regex('i')`
  (?:
    geburtsdaten|geburtstage|dates of birth|birth dates|birthdays|dates de naissance|fechas de nacimiento
    |date di nascita|datas de nascimento
  )[^\n\d]{0,60}$
`;
/** In a list below its name, of which every line has a date. */
function isListed(before: string): boolean {
  const lines = before.split('\n').slice(0, -1);
  const head = lines.findLastIndex((line) => heading.test(line));
  return head >= 0 && lines.slice(head + 1).every((line) => /\d\d/.test(line));
}

export default detectors('pii', {
  'date-of-birth-in-row': {
    entity: 'DATE_OF_BIRTH',
    title: 'Date of birth',
    severity: 'medium',
    digits: [6, 8],
    trait: /(?:\d[A-D]|-\d{4})["']?[,;|\t]/,
    reach: [16, 16],
    pattern: new RegExp(
      `${behindNumber}(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)\\d\\d|(?:19|20)\\d\\d-?\\d\\d-?\\d\\d)(?!\\d)`,
    ),
  },
  'date-of-birth-in-vcard': {
    entity: 'DATE_OF_BIRTH',
    title: 'Date of birth',
    severity: 'medium',
    keywords: ['bday'],
    reach: [2, 40],
    pattern: /(?<=^|\n)BDAY(?:;[A-Z=-]{1,20})?:(?<v>(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/,
  },
  'dates-of-birth': {
    entity: 'DATE_OF_BIRTH',
    title: 'Dates of birth',
    severity: 'medium',
    keywords: [
      'geburtsdaten',
      'geburtstage',
      'dates of birth',
      'birth dates',
      'birthdays',
      'dates de naissance',
      'fechas de nacimiento',
      'date di nascita',
      'datas de nascimento',
    ],
    reach: [4, 1_600],
    pattern: new RegExp(`(?<=\\n[ \\t*•-]{0,6}(?:\\p{L}[^\\n\\d]{0,40})?)(?<v>${date})(?![\\w/-])`, 'iu'),
    check: (_value, { before }) => isListed(before),
  },
  'date-of-birth': {
    entity: 'DATE_OF_BIRTH',
    title: 'Date of birth',
    severity: 'medium',
    keywords: [
      'birth', 'born', 'dob', 'd.o.b', 'do.b', 'd.ob', 'gebor', 'geburt', 'geb.', 'geb:', 'nasc ', 'nasc:', 'род.',
      'народження', 'раждане', '生日', '생일', 'naissance', 'né', 'bday', 'szül', 'nașterii', 'născut', 'rođen',
      'narodenia', 'narodený', 'fecha nac', 'γέννησης', 'γεννησης', 'ngày sinh', 'lahir', 'לידה', 'الميلاد', 'जन्म',
      'วันเกิด', 'nacimiento', 'nacid', 'nascita', 'nato il', 'nata il', 'nascimento', 'nascid', 'nasc.', 'geboorte',
      'urodz', 'ur.', 'född', 'fødsels', 'født', 'syntym', 'syntyn', 'narozen', 'doğum', 'рождения', 'родил', '生年月日',
      '出生日期', '생년월일',
    ], // prettier-ignore
    digits: [3, 99],
    together: true,
    reach: [48, 28],
    pattern: regex('i')`
      (?<![a-z\u00c0-\u024f])(?:${words})(?:[^a-z\u00c0-\u024f\d\n]| is| was| ist| it.s| my| on| am){0,8}(?:[ ._·]{2,40}(?<= ))?
      (?<v>${date})(?![a-z\d]|[./-]\d)
    `,
    check: (_value, { before }) => !thing.test(before) && !bound.test(before),
  },
});

export const examples: Examples = {
  match: [
    'DOB: «26/01/1992»   MRN',
    'DOB ................ «07/22/1959»\n',
    'born «19/09/1998») will',
    'geboren am «3. März 1961» in',
    '"dateOfBirth": "1990", "birthdate": "«1984-07-15»"',
    'née le «04.11.1972»',
    'DOB: «12-Mar-1984»',
    'born on «March 4, 1990»',
    '生年月日: «1990年3月4日»',
    'Fallnr: F60217006  Geb: «27.07.1996»',
    '"email":"bo@otter.dev","birth":"«1960-05-06»"',
    'ЕГН, род. «14.03.1953» г.',
    'doğum «24.09.1960».',
    '身分證 生日 «1988/04/10» 想',
    'BDAY:«1982-04-12»',
    'N:Otter;Bo\nBDAY:«19820412»\n',
    '<birthDate>«1982-04-12»</birthDate>',
    '<dob>«26/01/1991»</dob>',
    'Geburtsdatum <«15.08.1983»>',
    'születési dátum «1964.02.27».',
    'Geburtsdaten für die Liste:\n«13.09.1971»\nAnna «1965-06-07»\nWer fehlt?',
    'row: SX140293A,«01/17/1967»,A,1257L',
  ],
  ignore: [
    'Meeting 2026-04-03 11:30',
    'stillborn project, 01/02/2024 deadline',
    'on 26/01/1992 we met',
    'The company was born on 12 March 1998',
    "CHECK (birth_date >= '1900-01-01')",
    "WHERE birth_date < '1950-01-01'",
  ],
};
