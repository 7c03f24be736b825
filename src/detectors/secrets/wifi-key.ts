import { regex } from '../../engine/regex.ts';
import { ending } from '../../engine/ending.ts';
import { isQuotedPassword, isSpokenPassword } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/** The key of a wireless network, told in a sentence behind the network: no word of it needs to say "password". */
const linked = ending(/(?:\b(?:is|ist|est|es|é|è)|[:=：])\s{0,3}["'`“«]?$/i);

export default detectors('secret', {
  'wifi-key-told': {
    entity: 'PASSWORD',
    title: 'Key of a wireless network',
    severity: 'critical',
    keywords: ['wifi', 'wi-fi', 'wlan', 'ssid', 'hotspot'],
    reach: [8, 200],
    pattern: regex('i')`
      (?<![a-z\d])(?:wi-?fi|wlan|ssid|hotspot)[^\n]{0,80}?(?<![a-z\u00df-\u024f\u0400-\u04ff\d_])(?:
        key|code|schlüssel|clé|clave|chave|chiave|sleutel|klucz|nyckel|avain|ключ|密钥|キー
      )(?:\s{0,2}(?:is|ist|est|es|é|è|:|=|：))?[ \t]{1,3}["'\`“«]?
      (?<v>[^\s"'\`“”«»<>]{7,62}[^\s"'\`“”«»<>.,;:?!)\]])
    `,
    check: (word, { before }) => isSpokenPassword(word, linked(before)) && 0.7,
  },
  'wifi-key-in-code': {
    entity: 'PASSWORD',
    title: 'Key of a wireless network',
    severity: 'critical',
    keywords: ['wifi:'],
    reach: [2, 300],
    pattern: /\bWIFI:(?:(?!P:)[A-Z\d]{1,3}:(?:\\.|[^;\\\n]){0,64};){0,6}P:(?<v>(?:\\.|[^;\\\n]){8,63});/i,
    check: (word) => isQuotedPassword(word) && 0.9,
  },
});

export const examples: Examples = {
  match: [
    'Wifi upstairs: network Otter-Staff, key «lampOtter77x». Please make a card.',
    'Clave del wifi, no: wifi de la planta 3, clave: «lampOtter77»',
    'the code of the poster says WIFI:S:Otter-Guests;T:WPA;P:«lampOtter77»;;',
    'WLAN im Gästehaus, Schlüssel: «Lampe#Otter9»',
  ],
  ignore: [
    'wifi is slow, press a key combination2 to reset',
    'The SSID is Otter and the key length is 256-bit.',
    'our wifi has no key yet',
    'WIFI:T:WPA;S:mynetwork;P:password;;',
  ],
};
