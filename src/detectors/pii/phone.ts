import { piece, regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';
import { internationalForms } from '../../engine/calling-codes.ts';
import { isNamed } from '../../engine/identifier.ts';
import { keywordsOf, namesPattern } from '../../engine/identifier-names.ts';
import { isLabelledOtherwise, isOtherNumber } from '../../engine/other-number.ts';
import { isVaried } from '../../engine/entropy.ts';
import { isNobodysPhone } from '../../engine/nobodys-phone.ts';

/**
 * Telephone numbers. International: ITU-T E.164. National: groups as people write them; digits without groups only
 * behind a word for telephone.
 */
const names = piece`
  phone number|mobile number|tel|tel.|tél|phone|telephone|mobile|mob|cell phone|my cell|cell no|cell number
  |cell:|cell.|call me|call us|call him|call her|call them|call back|appelle|appelez|rappelle|rappelez|llame
  |llámame|llamar|zadzwoń|volaj|chiamami|ring mig|ring til|ring meg|call on|to call|please call|call at|fax
  |whatsapp|viber|sms|text me|contact|dial|hotline|reach me|telefon|telefonnummer|handy|mobil|anruf|rückruf
  |rufnummer|téléphone|portable|joignable|appel|teléfono|telefono|móvil|movil|celular|cel.|llam|telefone
  |telemóvel|ligar|cellulare|chiam|telefoon|mobiel|bel me|puhelin|puh|komórk|kom.|komork|cep|gsm|tlf
  |mobilnummer|电话|手机|電話|携帯|전화|휴대폰|연락처|제 번호|내 번호|번호는|my number|meine nummer|mijn nummer|mon numéro|mi número
  |meu número|il mio numero|mitt nummer|min nummer|namba yangu|số của tôi|号码|رقمي|המספר שלי|เบอร์|โทร
  |điện thoại|sđt|телефон|тел|моб|звон|τηλ|κινητό|טלפון|נייד|هاتف|جوال|موبايل|فون|फ़ोन|फोन|मोबाइल|ফোন|telepon
  |nomor|telefonon|bkash|nagad|বিকাশ|নগদ|m-pesa|mpesa|sími|ტელ|հեռ|số zalo
`;
const named = namesPattern(names);

/** Code points in a table: `0063 0043 0073`. */
const codePoints = /^0\d{3}(?:\s0\d{3})+$/;
/** Bytes: `08 06 00 00 00 ae`. */
const pairs = /^\d\d(?: \d\d){4}$/;
const bytesBeside = /(?:\b[\da-f]{2} {1,2}){2}\||\|(?: {1,2}[\da-f]{2}){2}\b/i;

const isBytes = (value: string, { before, after }: Surroundings): boolean =>
  pairs.test(value) && bytesBeside.test(`${before.slice(-8)}|${after.slice(0, 8)}`);

function isInternational(value: string): boolean {
  const digits = value.replace(/\(0\)|\D/g, '').replace(/^00/, '');
  if (codePoints.test(value)) return false;
  return isVaried(digits, 3) && (digits[0] !== '1' || /^1[2-9]\d{9}$/.test(digits));
}

/** Groups that are written so for telephones only. */
const nationalForms = [
  '\\([2-9]\\d\\d\\)[ -]?[2-9]\\d\\d[ .-]\\d{4}', // North America
  '(?:1[-. ])?[2-9]\\d\\d(?:-[2-9]\\d\\d-|\\.[2-9]\\d\\d\\.)\\d{4}',
  '0[1-9](?:(?: \\d\\d){4}|(?:\\.\\d\\d){4}|(?:-\\d\\d){4})', // France
  '(?:0[1-9]\\d{1,4}|\\(0[1-9]\\d{1,4}\\))[ /-]{1,3}\\d{3,4}[ -]?\\d{3,5}', // trunk zero, area, subscriber
  '(?:0[1-9]\\d{0,3}|\\(0[1-9]\\d{0,3}\\))[ /-]{1,3}\\d{2,4}[ -]\\d{2,4}(?:[ -]\\d{2,4})?',
  '(?:0[1-9]\\d{0,5}|\\(0[1-9]\\d{0,5}\\))(?:[ /-]| / )\\d{5,9}(?:-\\d{1,4})?',
  '[67]\\d\\d(?: \\d\\d){3}', // Spain
  '\\(8-\\d{2,3}\\) \\d{5,6}', // Lithuania
  '\\([1-9]\\d\\) ?9?\\d{4}-\\d{4}', // Brazil
  '8[ -]?\\(\\d{3}\\)[ -]?\\d{3}[ -]\\d\\d[ -]\\d\\d', // Russia
  '(?:0[ -]?)?(?:5\\d\\d|\\(5\\d\\d\\))[ .-]\\d{3}[ .-]?\\d\\d[ .-]?\\d\\d', // Turkey
  '1[3-9]\\d[ -]\\d{4}[ -]\\d{4}', // China
  '06 ?[237]0[ /-]\\d{3}[ -]\\d{4}', // Hungary
  '69\\d\\d[ -]\\d{6}|69\\d[ -]\\d{3}[ -]\\d{4}', // Greece
];
/** Also the groups of tax and insurance numbers, of parts, and dates. */
const ambiguous = /^\d{3}[ -]\d{3}[ -]\d{3}$|^\d{3}[ -]\d\d[ -]\d{4}$|^\d\d[/ -]\d\d[ -]\d{4}$|^0\d{3}-\d{4}-\d\d$/;
const insideIban = /[A-Z]{2}\d\d[ -]?(?:[A-Z\d]{4}[ -]?){0,7}$/i;
function digitsOf(value: string): number {
  let count = 0;
  for (let at = 0; at < value.length; at++) if (value.charCodeAt(at) >= 48 && value.charCodeAt(at) <= 57) count++;
  return count;
}

/** `No. 418-201-9945`, and of what is not told: no telephone's, for that would be. */
const numbered =
  /(?:^|[^\p{L}])(?:(?:nos?|nrs?)\.|kit|replaces|supersedes|ersetzt|remplace|waybill|[mh]?awb|tender|\d\/S)\s?$/iu;

const called = /(?<!\p{L})(?:call|ring|office|phone|tel|mobile|anruf\p{L}*|telefon)(?!\p{L})/iu;

/** `0719 1057 2052`: times of day, as timetables write them. */
const clockTimes = /^(?:(?:[01]\d|2[0-3])[0-5]\d(?: |$)){2,}$/;

function isNational(value: string, around: Surroundings): boolean | number {
  if (codePoints.test(value) || clockTimes.test(value) || isNobodysPhone(value, around) || isBytes(value, around)) return false; // prettier-ignore
  if (digitsOf(value) < 9 || digitsOf(value) > 12 || !isVaried(value, 3) || insideIban.test(around.before.slice(-48)))
    return false;
  if (isNamed(named, { before: around.before.slice(-28), after: '' })) return 1;
  if (numbered.test(around.before) && !called.test(around.before.slice(-40))) return false;
  if (/^\d+$/.test(value)) return isOtherNumber(around) ? false : 0.5;
  return ambiguous.test(value) || isLabelledOtherwise(around.before) ? false : 0.8;
}

/** `7 9 10 5 8 4`: telephones are told by the digit or in pairs, not in both. */
const smallNumbers = /^(?=(?:\d\d? )+\d (?:\d\d? )*\d(?: |$))(?!0)(?=.*\d\d)\d{1,2}(?: \d{1,2}){4,}$/;
/** With the trunk's zero, or as in Brazil. */
const mobile = /^(?:0[1-9]\d{8,9}|[1-9]{2}9\d{8})$/;
/** `0171… is my mobile`. */
const linkAfter = /^ (?:is|ist|est|es|é|è|är|er|on|to|jest|это|ni)(?= )/;

function isDialled(value: string, around: Surroundings): boolean {
  const date = /^(?:\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d\d|(?:19|20)\d\d[-./ ]\d\d[-./ ]\d\d)/;
  const before = around.before.slice(-28);
  if (isNobodysPhone(value, around) || '1234567890'.startsWith(value.replace(/\D/g, ''))) return false;
  if (digitsOf(value) < 7 || digitsOf(value) > 13 || !isVaried(value, 3) || date.test(value)) return false;
  if (/\d{1,3}(?:\.\d{1,3}){3}$/.test(value) || smallNumbers.test(value)) return false; // an address on the internet, a row of weights
  if (/^ (?:per|[mnµu]?s|times)\b/.test(around.after)) return false;
  if (isLabelledOtherwise(before) || insideIban.test(before)) return false;
  // Bare digits belong to a telephone only where it is named right before them, or look like one of a mobile.
  const near = /^\d+$/.test(value) && !mobile.test(value) ? before.slice(-16) : before;
  return (
    isNamed(named, { before: near, after: '' }) ||
    (linkAfter.test(around.after) && isNamed(named, { before: '', after: around.after }))
  );
}

const leftEdge = '(?<![\\w%$€£+#@\\\\]|[A-Za-z\\d][/-]|\\d[.:]|\\d[ -]|\\d\\) ?)';
const rightEdge = '(?![\\w%@€]|[-/](?:\\d|[A-Za-z]\\d|[A-Z](?!\\w))|[.:]\\d| \\d{3})';
const common = {
  entity: 'PHONE_NUMBER',
  title: 'Phone number',
  severity: 'medium',
  digits: [7, 99],
  reach: [40, 60],
} as const;

export default detectors('pii', {
  'phone-number': {
    ...common,
    compact: true,
    pattern: new RegExp(
      `(?<![\\w+/-]|\\d\\.|[^ ]\\d |[^A-Za-z] \\d )(?:\\+ ?|00(?!1\\d)[ -]?)(?:${internationalForms()})(?![\\w@%]|[.:]\\d)`,
    ),
    check: (value, around) =>
      isInternational(value) &&
      !isNobodysPhone(value, around) &&
      (value[0] === '+' || /\D/.test(value) || isNamed(named, around)) &&
      !insideIban.test(around.before.slice(-48)),
  },
  'phone-number-national': {
    ...common,
    compact: true,
    pattern: new RegExp(`${leftEdge}(?:${nationalForms.join('|')})${rightEdge}`),
    check: isNational,
  },
  'phone-number-slash': {
    ...common,
    keywords: [' / '],
    digits: [5, 13],
    together: true,
    reach: [22, 18],
    pattern: new RegExp(
      `${leftEdge}(?:\\+[1-9]\\d{0,2} ?(?:\\(0\\) ?)?|0)[1-9]\\d{1,5} / \\d{2,4}(?:[ -]?\\d{2,4}){1,3}${rightEdge}`,
    ),
    check: (value) => digitsOf(value) > 7 && digitsOf(value) < 15 && isVaried(value, 3),
  },
  'phone-number-named': {
    ...common,
    compact: true,
    together: true,
    reach: [40, 40],
    keywords: keywordsOf(names),
    pattern: regex('')`
      ${leftEdge}(?:\([\d -]{1,7}\)[ -]?)?\d{1,12}(?:[ ./-]{1,3}(?:\(\d{2,4}\)[ -]?)?\d{1,8}){0,5}${rightEdge}
    `,
    check: isDialled,
  },
});

export const examples: Examples = {
  match: [
    'dial «+49 151 83788181» today, night 2 «+41 78 394 78 39»',
    'WhatsApp «+44 (0)20 7946 0958»',
    'call «(861) 784-4717».',
    'office «212-664-7665», floor 3; we met near the town hall, phone «07481 720365»',
    'call the office at No. «418-201-9945»',
    'joignable au «07 33 53 31 34», demande',
    'Praxis «0221/2841310»',
    '高橋 «090-6487-8301».',
    'κιν. «6948 170236».',
    'Tel: «5321234567»',
    'Tel. «02151 / 460560»',
    'whatsapp «(11) 94327-5518»',
    'WhatsApp da loja «11990415093»',
    '«0702265485» är patientens mobil',
    'Mon portable : «6 14 35 57 79», sími «694 8172»',
  ],
  ignore: [
    'route 487 at 0719 1057 2052 daily; there is no hp 94817203 toner, cel de-al 48172036 client',
    'TX: 01 03 00 79 00 02 ED A3',
    '49 48 44 52 08 06 00 00 00 ae b9',
    'phone (212) 555-0174 in the mock-up',
    'call 1-800-275-2273, 0300 471 8836, or Tel. 0800 330 1000',
    '号码 7 9 10 5 8 4 2 1 6 是加权',
    'offset +1709243030 bytes',
    'at 5321234567 the counter wrapped; contact 47.171.200.59 first', // digits without groups
    'due 01-02-2024 and 2026-04-03 11:30',
    'matrix row: 625 9551 8039 5152',
    'ISBN 978-7-9818-1851-3, pages 192-377',
    'gasket 749-953-1087/B, drawing 075-476347-00',
    'bearings: LM555, 0718-3906-52, 6203; MAWB 020-48193075 / HAWB FRA-48193',
    'order 401-023-2138', // no exchange starts with 0
    'see No. 418-201-9945 and kit 617-338-9000; it replaces 617-338-9001',
  ],
};
