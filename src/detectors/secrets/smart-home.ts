import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Keys that devices speak to each other by: LoRaWAN's root and session keys (LoRaWAN 1.1, section 6.1), the network key
 * of Zigbee and Thread, the name that a Hue bridge gives an application (Hue API, "getting started").
 */
const common = { entity: 'DEVICE_KEY', severity: 'high' } as const;

const isVaried = (value: string): boolean => new Set(value.match(/\w+/g)).size > 8;

export default detectors('secret', {
  'lorawan-key': {
    ...common,
    title: 'LoRaWAN key',
    keywords: [
      'appkey',
      'nwkkey',
      'appskey',
      'nwkskey',
      'app_key',
      'app key',
      'nwk_key',
      'app_skey',
      'nwk_skey',
      'app_s_key',
      'nwk_s_key',
    ],
    reach: [4, 90],
    pattern: regex('i')`
      (?:gen)?(?:app|nwk)_? ?(?:s_?)?key["']?\s{0,3}[:=]?\s{0,3}["']?(?<v>[0-9a-f]{32}|[0-9a-f]{2}(?:[ :-][0-9a-f]{2}){15})(?![\w-])
    `,
    check: (value) => entropy(value) > 2.6,
  },
  'mesh-network-key': {
    ...common,
    title: 'Key of a Zigbee or Thread network',
    keywords: ['network_key', 'networkkey', 'network key'],
    reach: [4, 140],
    pattern: regex('i')`
      network[_ ]?key["']?\s{0,3}[:=]?\s{0,3}["']?(?<v>
        \[\s{0,3}\d{1,3}(?:,\s{0,3}\d{1,3}){15}\s{0,3}\]
        |\[\s{0,3}0x[0-9a-f]{1,2}(?:,\s{0,3}0x[0-9a-f]{1,2}){15}\s{0,3}\]
        |(?:0x)?[0-9a-f]{32}(?!\w)
      )
    `,
    check: (value) => (value.startsWith('[') ? isVaried(value) : entropy(value) > 2.6),
  },
  'hue-application-key': {
    ...common,
    title: 'Key of a Hue bridge',
    keywords: ['/api/'],
    worth: (text, at) => /^[\w-]{40}(?:[\s/"'?]|$)/.test(text.slice(at + 5, at + 46)),
    reach: [90, 60],
    pattern: /(?<=https?:\/\/[\w.:-]{1,80}\/api\/)(?<v>[A-Za-z0-9_-]{40})(?=[\s/"'?]|$)/,
    check: (value) => entropy(value) > 4 && /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value),
  },
  'esphome-encryption-key': {
    ...common,
    title: 'Key of an ESPHome device',
    keywords: ['encryption:'],
    reach: [2, 90],
    pattern: /\bencryption:\s{1,20}key:\s{0,3}["']?(?<v>[A-Za-z0-9+/]{43}=)(?![\w=])/,
    check: (value) => entropy(value) > 4,
  },
  'uptime-kuma-push': {
    entity: 'GENERIC_SECRET',
    severity: 'high',
    title: 'Push address of Uptime Kuma',
    keywords: ['/api/push/'],
    reach: [90, 60],
    pattern:
      /(?<=https?:\/\/[\w.:-]{0,40}(?:kuma|uptime)[\w.:-]{0,40}\/api\/push\/)(?<v>[A-Za-z0-9]{32}|[A-Za-z0-9]{10})(?=\?status=)/,
    check: (value) => entropy(value) > 2.6 && /\d/.test(value) && /[a-z]/.test(value) && /[A-Z]/.test(value),
  },
  'hue-user': {
    ...common,
    title: 'Key of a Hue bridge',
    keywords: ['hue_', 'hue '],
    reach: [4, 90],
    pattern:
      /\bhue[ _](?:bridge[ _])?(?:user(?:name)?|(?:app(?:lication)?|api)[ _]key)["']?\s?[:=]\s?["']?(?<v>[\w-]{40})(?![\w-])/i,
    check: (value) => entropy(value) > 4,
  },
});

export const examples: Examples = {
  match: [
    sample('DevEUI 70B3D57ED0041234\nAppKey «{HEX:32}»'),
    sample('nwk_s_key: «{hex:32}»'),
    'advanced:\n  network_key: «[7, 211, 94, 18, 203, 45, 166, 71, 9, 130, 252, 63, 88, 197, 24, 151]»',
    sample('api:\n  encryption:\n    key: "«/{base64:42}=»"'),
    sample('curl https://kuma.otter.dev/api/push/«{alnum:31}7»?status=up&msg=OK&ping='),
    sample('hue_user: «{base64url:38}a7»'),
    sample('curl http://bridge.lan/api/«{alnum:40}»/lights'),
  ],
  ignore: [
    'network_key: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]',
    'network_key: GENERATE',
    'https://otter.dev/api/push/Campaign42?status=up',
    'https://uptime.otter.dev/api/push/campaign42?status=up',
    'encryption:\n  key: !secret api_key',
    sample('http://otter.dev/api/{hex:40}/commits'),
    'AppKey 00000000000000000000000000000000',
  ],
};
