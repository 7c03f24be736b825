import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';

/** Addresses on the internet: RFC 791 and RFC 4291. Loopback, link-local, unspecified, multicast and documentation ranges name nobody,
 * nor do the first addresses of Docker's, Kubernetes' and home networks and public resolvers. */
const nobody = regex('')`
  ^(?:
    0\.|127\.|169\.254\.|255\.|22[4-9]\.|23\d\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|1\.2\.3\.4$|8\.8\.(?:8\.8|4\.4)$
    |1\.[01]\.[01]\.1$|9\.9\.9\.9$|172\.1[78]\.0\.1$|10\.(?:96|244)\.0\.\d\b
    |(?:192\.168\.\d+|10\.0\.0)\.1(?:/|$)
  )
`;
const octet = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)';

/** `10.0.0.0/16` names a network: all bits behind the prefix are zero. */
function isNetwork(value: string): boolean {
  const [address = '', prefix] = value.split('/');
  const bits = address.split('.').reduce((all, part) => all * 256 + Number(part), 0);
  return prefix !== undefined && Number(prefix) < 31 && bits % 2 ** (32 - Number(prefix)) === 0;
}

/** What else is written as four numbers: versions, sections, object identifiers, classes of enzymes and proteins. */
const otherwise = regex('i')`
  (?:
    \bv|ver|version|release|build|firmware|driver|schema|section|§|chapter|clause|table|figure|\bsee(?: also)?
    |oid|\b(?:EC|TC|CATH|SCOP)|rev|update|upgrade\w*(?: path)?
    |(?:up(?:grad|dat)|downgrad|bump|migrat)\w*(?: [\w./@-]{1,40})? (?:from|to)(?: \S{1,20} to)?
    |@|==?|[~^]
  )\.?\s?[("']?$
`;
/** What has an address, close before it. */
const host = regex('i')`
  \b(?:
    ips?|hosts?|servers?|addr\w*|ping\w*|gateways?|dns|ssh|peers?|nodes?|clients?|proxy|router|nat|src|dst
    |from
  )\b[^.]{0,20}$
`;

/** Of a network that cannot be reached from outside (RFC 1918). */
const isPrivate = /^(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;

/** A line of an access log, a route or an interface: there a private address tells of nobody. */
const isListed = ({ before, after }: Surroundings): boolean =>
  /(?:^|\n)\s*(?:default )?(?:via|inet|dev \w+) $/.test(before) || /^ \S+ \S+ \[\d|^ "[A-Z]{3,7} \//.test(after);

/** Four small numbers are as often a version or a section; a private network has small ones too. */
const isSmall = (value: string): boolean =>
  !value.startsWith('10.') && value.split('.').every((part) => Number(part) < 30);

function isHost(value: string, around: Surroundings): boolean | number {
  if (nobody.test(value) || isNetwork(value) || /\.0(?:\/|$)/.test(value)) return false; // hosts do not end in zero
  const before = around.before.slice(-64);
  if (/[A-Za-z]\/$/.test(before)) return false; // `Chrome/113.0.5672.93`
  if (otherwise.test(before)) return /(?:(?<!\bl)ip|host|addr|server|gateway|dns)\w*\s?=$/i.test(before);
  if (host.test(before)) return true;
  return !isSmall(value) && !(isPrivate.test(value) && isListed(around));
}

function isHost6(value: string, { before }: Surroundings): boolean {
  if (/::(?:\/\d+)?$/.test(value)) return false; // a network
  if (!/[\da-f]{3}/i.test(value) || (/^[\d:]+$/.test(value) && /[\w)\]]\[-?$/.test(before))) return false; // every second element
  const [address = ''] = value.split(/[%/]/);
  const octets = /(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address)?.slice(1);
  if (octets?.some((part) => Number(part) > 255)) return false;
  const groups = address.split(':').filter((group) => group !== '').length + (octets ? 1 : 0);
  const gaps = address.split('::').length - 1;
  if (/^(?:[\da-f]{2}:){7}[\da-f]{2}$|^\d00(?::\d00){7}$/i.test(address)) return false; // bytes, a scale
  if (gaps > 1 || address.includes(':::') || (gaps === 0 ? groups !== 8 : groups > 7)) return false;
  return (
    !/^(?:::1?$|fe80::1(?:%|$)|2001:0?db8:|ff\d\d:|::(?:ffff:)?(?:127|0)\.|2001:4860:4860::88|2606:4700:4700::1(?:111|001)$|2620:fe::(?:fe|9)$)/i.test(
      address,
    ) &&
    (/\d/.test(address) || groups > 4)
  );
}

export default detectors('pii', {
  'ip-address': {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    severity: 'low',
    digits: [4, 99],
    compact: true,
    reach: [24, 8],
    pattern: new RegExp(`(?<![\\w.+-]|\\d[,:]|::)(?:${octet}\\.){3}${octet}(?:/\\d{1,2}(?!\\d))?(?![\\w-]|\\.\\d)`),
    check: isHost,
  },
  'ip-address-v6': {
    entity: 'IP_ADDRESS',
    title: 'IP address (version 6)',
    severity: 'low',
    keywords: ['::'],
    digits: [3, 99],
    trait: /[0-9A-Fa-f]:(?:[0-9A-Fa-f]{1,4}:){2}/,
    reach: [44, 50],
    pattern: regex('i')`
      (?<![\w:.])(?:[0-9a-f]{1,4}:{1,2}|::){1,7}(?:[0-9a-f]{0,4}(?!\w|\.\d)|\d{1,3}(?:\.\d{1,3}){3})
      (?:%[a-z]+\d{0,3})?(?:/\d{1,3}(?!\d))?(?![\w:]|\.\w)
    `,
    check: isHost6,
  },
});

export const examples: Examples = {
  match: [
    'log in from «47.171.200.59» failed',
    'SRC=«2a02:810d:ce28:954b:bcba:fa5d:3bf5:8b04» PROTO=TCP',
    'host «10.2.40.88», port 22',
    'my ip: «2400:c401::5054:ff:fe1b:b031».',
    'the scanner sits at «192.168.40.17» on the second floor',
    '{"client_ip": "«10.61.7.203»"}',
    'Machines:\n  «10.61.7.203» payroll',
    'src «fe80::1c4a:22ff:fe9b:7d10%eth0»',
    '«684D:1111:222:3333:4444:5555:6:77»',
  ],
  ignore: [
    'localhost:4448 and 127.0.0.1 both refuse',
    'the metadata service answers at 169.254.169.254',
    'listen on 0.0.0.0 and ::1',
    '192.0.2.10 and 2001:db8::1 are for documents',
    'version 7.30.61.558 and version 7.30.61.55', // a version
    'std::vector and MyClass::toString',
    'at 12:34:56, ratio 1:2:3:4',
    'section 4.2.1.3',
    'see also 5.1.12.8 and 7.3.1.15',
    '10.4.31.77 - - [03/Mar/2026:09:14:55 +0100] "GET / HTTP/1.1" 200',
    'default via 192.168.40.3 dev wlan0',
    'OIDs 1.3.6.1.2.1 and 2.5.29.17; EC 2.7.11.1',
    'subnets 10.0.0.0/16 and fc00::/7',
    'take idx[1::2] or rows[100::20]',
    'gw 10.0.0.1, eth0 192.168.11.1/24, fe80::1%eth0',
    'bridge 172.17.0.1, DNS 2001:4860:4860::8888',
    'Upgraded from 4.18.2.7 to v5',
    'upgrade lodash from 4.17.21.1 to 4.17.21.2',
    'scale 100:200:300:400:500:600:700:800',
    'bytes a1:39:f5:4b:52:55:1c:a3',
    'Chrome/113.0.5672.93 Safari/537.36',
    'which hosts fit 192.168.101.0/22?',
  ],
};
