import { piece, regex } from '../../engine/regex.ts';
import { isDigit } from '../../engine/ascii.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/** Codes of things: safes, alarm panels, SIM cards, mail boxes; and a PIN that stands beside a login, without a link. */
const common = { entity: 'PIN', title: 'PIN or door code', severity: 'high' } as const;

/** Whom or what a PIN opens, close before it. */
const opens = regex('iu')`
  (?<!\p{L})(?:
    anmeldename|benutzer\p{L}*|user\p{L}*|login|account|konto|kontonummer|sim|karten?|cards?|voice ?mail|mail ?box|box
    |id|tresor|safe|dongle|alarm\p{L}*|kunden\p{L}*|zugang\p{L}*|identifiant|usuario|utente|kennung
  )(?!\p{L})[^\n]{0,40}$
`;

/** Where a code is typed and ended by a key of the pad. */
const pressed = /(?:alarm|door|gate|safe|lock|pad|panel|entry|tür|tor(?![a-z])|tresor|schloss)/i;

/** `[14:03] me: yes, it's` */
const speaker = piece`[^\n\d]{0,3}(?:\[[^\]\n]{0,30}\] )?`;
const answer = piece`(?:(?:yes|yeah|yep|ja|sure|ok|here),?[ ])?(?:(?:it['’]?s|it[ ]is|es[ ]ist|here[ ]it[ ]is:?)[ ])`;

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
      'kennwort',
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
        |(?:passwort|kennwort) (?:tresor|alarmanlage)|pers(?:ö|oe)nl\p{L}{0,8}\.? kennwort
        |(?:safe|vault|lock|padlock|locker|tresor|zahlen)[ -]?(?:combination|kombination)
        |combination (?:for|of|to) the (?:safe|vault|lock|padlock|locker)
        |kod do (?:szafy|sejfu|drzwi|bramy|alarmu|domofonu|klatki)|(?:larm|port|dörr)kod(?:en)?|(?:dør|alarm)kode[nr]?
        |kód (?:od|k|ke) (?:alarmu|dveř\p{L}+|trezoru|sejfu|brány)|код (?:от|к) (?:сейфа|двери|сигнализации|калитки|домофона)
        |код (?:домофона|сигнализации)|ovikoodi|kapukód|(?:kapı|alarm) kodu
        |combinaison du (?:coffre|cadenas)|combinación de la caja(?: fuerte)?
      )(?: \p{L}{1,3} \p{L}[\p{L}-]{2,15})?(?: (?:is|ist|est|es|to|je|är|er|now|jetzt|so:)|\s?[:=])?\s{1,3}["'\`]?(?:(?:left|right|links|rechts) )?(?<v>\d{1,2}(?:[ /-]\d{1,2}){2,3}|\d{1,2}(?:,? (?:left|right|links|rechts) \d{1,2}){2,3}|\d{4,8})(?![\w%]|[.,/-]\d)
    `,
    check: (value) => !/^(?:19|20)\d\d$/.test(value) && new Set(value.replace(/\D/g, '')).size > 2 && 0.7,
  },
  'code-with-key': {
    ...common,
    keywords: ['code'],
    apart: ['code'],
    worth: (text, at) => /\d{4}/.test(text.slice(at, at + 60)),
    reach: [64, 64],
    pattern:
      /\bcode\b(?: [^\n.\d]{0,36}?(?:is|ist|est|es|:))? (?<v>\d{4,8} ?(?:[#*]|(?:hash|star|pound|raute)(?![a-z])))(?!\w)/i,
    check: (_value, { before }) => pressed.test(before.slice(-90)) && 0.7,
  },
  'one-time-code-answered': {
    entity: 'ONE_TIME_CODE',
    title: 'One-time code',
    severity: 'high',
    keywords: ['code'],
    apart: ['code'],
    worth: (text, at) => text.slice(at, at + 60).includes('\n'),
    reach: [24, 140],
    pattern: regex('i')`
      \b(?:the|a|your|der|den|dein) (?:sms |login |new )?code (?:
        (?:come|came|arrive|arrived|angekommen|gekommen|da)\b(?! (?:from|up|with|out|down|back)\b)[^\n\d]{0,30}\n${speaker}(?:[^\n:\d]{1,24}: )?${answer}?
        |[^\n\d]{0,30}\n${speaker}[^\n:\d]{1,24}: ${answer}
      )(?<v>\d{6})(?!\w|[.,:-]\d| \p{L}{3,}s\b)
    `,
    check: () => 0.7,
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
    'Kennung ar48, persönl. Kennwort «04819302» – Fehler',
    'the alarm code at the back is «1948 hash» then lights',
    'Safe im Keller, Code «481930#», piept',
    'safe combination left «12 right 48 left 93» full stop',
    '[14:02] Bo: did the code come\n[14:03] me: yes its «481930»\n[14:03] ok',
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
    'did the code run?\nlines: 481930',
    'did the code come up?\nme: 481930',
    'did the code come yet?\n[14:03] me: yes, PR 481930',
    'we got the code from her\nBuild: 481930',
    'turn left 12 right 48 times',
    'safe combination: 12.48.93 of the manual',
  ],
};
