import { piece } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { isStock } from '../../engine/no-secret.ts';

/**
 * Configurations of switches, routers and firewalls (Cisco IOS, NX-OS and ASA, Arista, HPE, Juniper, MikroTik): what
 * stands behind `password 0`, `password 7` (a cipher that anybody can undo), `key`, `community`. Types 5, 8 and 9 are hashes.
 */
const forms = [
  piece`
    (?:username \S{1,40} (?:[^\n]{0,40}? )?|enable |neighbor \S{1,45} |line )(?:password|secret) (?:[07] |0?(?=[^\s\d]))
    (?:level \d{1,2} )?
  `,
  '^\\s{0,4}password [07] ',
  'snmp-server community ',
  'snmp-server user \\S{1,40} \\S{1,40} v3 (?:auth \\S{2,8} )',
  '(?:tacacs|radius)(?:-server)? (?:host \\S{1,45} (?:[^\\n]{0,40}? )?)?key (?:[07] )?',
  'server-private \\S{1,45} (?:[^\\n]{0,40}? )?key (?:[07] )?',
  'crypto isakmp key (?:[06] )?',
  '(?:wpa-psk|psk) (?:ascii|hex) (?:[08] )?',
  'ikev[12] (?:local-|remote-)?(?:authentication )?pre-shared-key ',
  'key-string (?:[07] )?',
  'ppp (?:chap|pap sent-username \\S{1,40}) password (?:[07] )?',
  'ntp authentication-key \\d{1,5} md5 ',
  'standby \\d{1,4} authentication ',
  'set [^\\n]{0,80}(?:plain-text-password|secret|pre-shared-key ascii-text|authentication-key) "?',
  '/(?:ppp secret|user) add [^\\n]{0,60}?password="?',
];

export default detectors('secret', {
  'network-device-password': {
    entity: 'PASSWORD',
    title: 'Password of a network device',
    severity: 'critical',
    keywords: [
      'password 0',
      'password 7',
      'secret 0',
      'enable password',
      'enable secret',
      'username ',
      'snmp-server',
      'tacacs',
      'radius',
      'server-private',
      'isakmp key',
      'wpa-psk',
      'psk ascii',
      'psk hex',
      'pre-shared-key',
      'key-string',
      'ppp ',
      'authentication-key',
      'standby ',
      'plain-text-password',
      'user add',
    ],
    reach: [90, 160],
    pattern: new RegExp(`(?:${forms.join('|')})(?<v>[^\\s"<>{}]{4,80})(?=["\\s]|$)`, 'im'),
    check: (value, { before }) =>
      (/[\dA-Z!@#$%^&*+=?]/.test(value) || /community $/.test(before)) &&
      !isStock(value) &&
      !/^\$\d\$|^[<[({$]/.test(value) &&
      !/^(?:public|private|address|text|md5|sha)$/i.test(value),
  },
});

export const examples: Examples = {
  match: [
    'username netadmin privilege 15 password 0 «fbehV&388AHy»',
    'snmp-server community «agfPlmYOMMaLLK» RW',
    'tacacs-server key «OLgRmGh4!2fJ#h0d»',
    'enable password 7 «094F471A1A0A57»',
    'crypto isakmp key «Lamp0tter!» address 203.0.113.7',
    'set system root-authentication plain-text-password "«lamp-Otter9»"',
  ],
  ignore: [
    'enable secret 5 $1$mERr$hx5rVt7rPNoS4wqbXKX7m0',
    'snmp-server community public RO',
    'the radius key is missing',
    'username and password are required',
  ],
};
