import { detectors, type Examples } from '../../engine/detector.ts';
import { regex } from '../../engine/regex.ts';

/** PINs, and codes of alarms, doors and safes: four to eight digits behind words that name them. */
export default detectors('secret', {
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
});

export const examples: Examples = {
  match: [
    'Alarmcode für Tor 3 ist «366866», ruf an',
    'The safe PIN in the cash office is «397463»; draft',
    'my card pin is «4819» of course',
    'Pincode van de fuel card: «6649». Schrijf',
    'the door code is «48193»',
    'Tresor-PIN «481947», then the alarm',
    'o pin do cofre é «481947»',
    'my card PIN is «4819»',
    'the door code for the server room is «481930»',
    'the gate code «4819», then left',
    "what's the PIN for the store room?\nBo: it's «4821»",
  ],
  ignore: [
    'what is the PIN code for Delhi? 110001',
    'Pin 12 on the Arduino, GPIO pin: 13',
    'the pin is blue and 4819 others are red',
    'pin: 4819 steps per turn',
    'which PIN? 4819 users asked',
    'is pin 4 the ground? 3300 mV',
  ],
};
