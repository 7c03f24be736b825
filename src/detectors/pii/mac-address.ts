import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';

/**
 * Groups that no device has as its own: IPv4 and IPv6 multicast, bridges, Cisco, IANA's own (documentation, virtual
 * routers).
 */
const isGroup = (value: string): boolean => /^(?:0100(?:5e|0c)|3333|0180c2|00005e)/i.test(value.replace(/[:.-]/g, ''));

/** Hardware addresses: IEEE 802, six bytes in pairs or (Cisco) three groups of four. */
export default detectors('pii', {
  'mac-address': {
    entity: 'MAC_ADDRESS',
    title: 'Hardware (MAC) address',
    severity: 'low',
    keywords: ['mac', 'ether', 'hwaddr', 'bssid', 'physical', 'hardware', 'lease', 'dhcp', 'vendor'],
    digits: [2, 99],
    trait: /[:-][0-9A-Fa-f]{2}[:-][0-9A-Fa-f]{2}[:-]|\.[0-9A-Fa-f]{4}\./,
    reach: [24, 48],
    pattern: regex('i')`
      (?<![\w:.-])(?:[0-9a-f]{2}(?<s>[:-]))(?:[0-9a-f]{2}\k<s>){4}[0-9a-f]{2}(?![\w:-]|\.\w)
      |(?<![\w:.-])(?:[0-9a-f]{4}\.){2}[0-9a-f]{4}(?![\w:.-])
    `,
    check: (value) => new Set(value.toLowerCase()).size > 2 && !isGroup(value) && !/^\d{4}\.\d{4}\.\d{4}$/.test(value),
  },
});

export const examples: Examples = {
  match: [
    'Device MAC: «3C:7A:8B:C4:4D:5E»',
    'link/ether «01-b3-4a-67-d9-cf» brd',
    'vendor? «dc:c4:b9:ac:9c:ce»  tablet',
    'physical address is «aab4.ccd1.ee0f»',
  ],
  ignore: [
    'FF:FF:FF:FF:FF:FF',
    '00:00:00:00:00:00',
    '00:1A:2B:3C:4D',
    'multicast 01:00:5e:00:00:fb shows up',
    'use 00-00-5E-00-53-AF in docs',
    'SHA1 3C:7A:8B:C4:4D:5E:6F:70',
    '10:2F:33-AC-29-C3',
    '2024.1015.0930',
  ],
};
