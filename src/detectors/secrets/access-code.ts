import { piece, regex } from '../../engine/regex.ts';
import { isDigit } from '../../engine/ascii.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Codes of things: safes, alarm panels, SIM cards, mail boxes; and a PIN that stands beside a login, without a link.
 */
const common = { entity: 'PIN', title: 'PIN or door code', severity: 'high' } as const;

/** Whom or what a PIN opens, close before it. */
const opens = regex('iu')`
  (?<!\p{L})(?:
    anmeldename|benutzer\p{L}*|user\p{L}*|login|account|konto|kontonummer|sim|karten?|cards?|voice ?mail|mail ?box|box
    |id|tresor|safe|dongle|alarm\p{L}*|kunden\p{L}*|zugang\p{L}*|identifiant|usuario|utente|kennung
  )(?!\p{L})[^\n]{0,40}$
`;

/** India calls its postal codes so: `PIN 560034, Bengaluru`, `Address: PIN 560034`. */
const place = piece`
  India|[Nn]agar|[Tt]aluk|Bengaluru|Bangalore|Mumbai|Delhi|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Jaipur|Lucknow
  |Kochi|Noida|Gurgaon|Gurugram|Surat|Nagpur|Kerala|Karnataka|Maharashtra|Gujarat|Punjab|Tamil Nadu
`;
const behindPlace = regex('')`(?:\b[Aa]ddress[:,]?|\b(?:${place})\b[,.]?) (?:with |at )?$`;
const beforePlace = regex('u')`^[,.]? (?:in )?(?:${place})\b(?! \p{Ll})`;
const isPostal = (before: string, after: string): boolean =>
  behindPlace.test(before.slice(-40).replace(/PIN $/i, '')) || beforePlace.test(after.slice(0, 24));

export default detectors('secret', {
  'access-code': {
    ...common,
    keywords: [
      'pin der',
      'pin des',
      'pin do',
      'pin di',
      'pin du',
      'pin de',
      'alarm pin',
      'alarmcode',
      'alarm-code',
      'door pin',
      'gate pin',
      'safe pin',
      'vault pin',
      'locker pin',
      'code pin',
      'code de ',
      'puk',
      'combination',
      'kombination',
      'disarm',
      'unschärf',
      'combinaison',
      'combinación',
      'kod do',
      'larmkod',
      'portkod',
      'dörrkod',
      'dørkod',
      'kód od',
      'kód k',
      'код от',
      'код домофон',
      'код сигнал',
      'ovikoodi',
      'kapukód',
      'kapı kodu',
      'alarm kodu',
      'installer pin',
      'engineer pin',
      'errichter',
      'duress pin',
      'passwort tresor',
      'passwort alarm',
      'kennwort tresor',
      'kennwort alarm',
    ],
    apart: ['puk'],
    reach: [24, 70],
    pattern: regex('iu')`
      (?<!\p{L})(?:
        puk\d?(?:[ -]?code)?
        |pin (?:de[rsl]|do|d[iu]|della|del?) (?:alarm\p{L}*|tür|tresors?|safes?|handys?|cofre|allarme|coffre|caja|carte|karte|tarjeta)(?: (?:in|als|so|en) \p{L}+)?
        |alarm-?code
        |(?:alarm|door|gate|safe|vault|locker|installer|engineer|errichter|duress)[ -](?:code[ -])?pin(?: (?:as|in) \p{L}+)?
        |code de (?:l[’']alarme|désarmement)(?: \p{L}+)?
        |disarm(?:ing)?[ -]code|unschärf\p{L}*code
        |(?:passwort|kennwort) (?:tresor|alarmanlage)
        |(?:safe|vault|lock|padlock|locker|tresor|zahlen)[ -]?(?:combination|kombination)
        |combination (?:for|of|to) the (?:safe|vault|lock|padlock|locker)
        |kod do (?:szafy|sejfu|drzwi|bramy|alarmu|domofonu|klatki)|(?:larm|port|dörr)kod(?:en)?|(?:dør|alarm)kode[nr]?
        |kód (?:od|k|ke) (?:alarmu|dveř\p{L}+|trezoru|sejfu|brány)|код (?:от|к) (?:сейфа|двери|сигнализации|калитки|домофона)
        |код (?:домофона|сигнализации)|ovikoodi|kapukód|(?:kapı|alarm) kodu
        |combinaison du (?:coffre|cadenas)|combinación de la caja(?: fuerte)?
      )(?: \p{L}{1,3} \p{L}[\p{L}-]{2,15})?(?: (?:is|ist|est|es|to|je|är|er|now|jetzt|so:)|\s?[:=])?\s{1,3}["'\`]?(?<v>\d{1,2}(?:[ /-]\d{1,2}){2,3}|\d{4,8})(?![\w%]|[.,/-]\d| (?:[mck]?m|Seiten|pages)(?!\p{L}))
    `,
    check: (value) => !/^(?:19|20)\d\d$/.test(value) && new Set(value.replace(/\D/g, '')).size > 2 && 0.7,
  },
  'pin-beside-login': {
    ...common,
    keywords: ['pin'],
    apart: ['pin'],
    worth: (text, at) => isDigit(text.charCodeAt(at + 4)) && isDigit(text.charCodeAt(at + 7)),
    reach: [90, 20],
    pattern: /(?<![A-Za-z])PIN (?<v>\d{4,8})(?![\w%]|[.,/-]\d)/i,
    check: (value, { before, after }) =>
      !/^(?:19|20)\d\d$/.test(value) &&
      !(value.length === 6 && isPostal(before, after)) &&
      opens.test(before.slice(-64)) &&
      0.7,
  },
});

export const examples: Examples = {
  match: [
    'SIM card locked, PUK «48193072», what now',
    'safe combination: «12-48-93-07» for the float',
    'the back door, disarm code «481930», 30 seconds',
    'Benutzername otter01, PIN «48193», TAN per App',
    'der Schlüssel liegt im Tresor, PIN «481930»',
    'Alarmcode als Ziffern «481930» bitte',
    'voicemail box 7 pin «481930»',
    'my address is 7 Mill Lane and the user PIN «481930» opens the shed',
    'tablet login PIN «481930» for the Punjab kitchen',
    'Kod do szafy z kluczami: «481930».',
    'код домофона «4819»',
    'PIN der Alarmanlage: «481930»',
    'door system: installer PIN «481930», leave it',
    'Passwort Tresor: «481930» / Lampe',
    "code de l'alarme dicté : «481930»",
  ],
  ignore: [
    'the user moved, box 4, PIN 560118, Bengaluru',
    'user address: PIN 110093',
    'our user in Civil Lines, Nagpur, PIN 440001',
    'a combination of 4819 parts',
    'solder pin 4819 first',
    'PUK 0000',
    'lock combination: 12-12-12',
    'login code 2024',
    'fire alarm code 2019 edition',
    'error code 481930#, then reboot',
    'installer PIN 4817 mm long',
    'Kennwort Tresor: 4817 Seiten',
    'safe combination: 12.48.93 of the manual',
  ],
};
