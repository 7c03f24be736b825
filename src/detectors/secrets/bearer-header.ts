import { regex } from '../../engine/regex.ts';
import { isMachineMade } from '../../engine/credible.ts';
import { base64Text } from '../../engine/disguise/blob-text.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/** Credentials in HTTP headers: RFC 6750 (Bearer), RFC 7617 (Basic), and the usual private headers and cookies. */
export default detectors('secret', {
  'bearer-header': {
    entity: 'BEARER_TOKEN',
    title: 'Bearer token',
    severity: 'high',
    keywords: ['bearer ', 'bearer%20', 'authorization', 'token '],
    reach: [40, 400],
    pattern: regex('i')`
      (?:\bbearer(?: |%20)|authorization["']?\s?[:=,]\s?["']?(?:token |apikey |key |bot )?)(?:token=)?["']?
      (?<v>[A-Za-z0-9_.~+/-]{12,2048}={0,2})
    `,
    check: (value, { before }) =>
      isMachineMade(value, before.slice(-40), true) && (/authorization/i.test(before.slice(-40)) ? 0.8 : 0.6),
  },
  'basic-header': {
    entity: 'BASIC_AUTH',
    title: 'User name and password in a header',
    severity: 'critical',
    keywords: ['basic '],
    reach: [40, 400],
    pattern: /\bbasic (?<v>[A-Za-z0-9+/]{8,512}={0,2})(?![A-Za-z0-9+/=])/i,
    check: (value) =>
      /^[^\s:]{0,100}:(?!(?:pass(?:word)?|open ?sesame|123\S)$)[^\s]{3,}$/.test(base64Text(value) ?? ''),
  },
  'key-header': {
    entity: 'GENERIC_SECRET',
    title: 'Key in a header',
    severity: 'high',
    keywords: [
      'x-api-key',
      'x-auth',
      'x-access',
      'api-key',
      'apikey',
      'private-token',
      'x-token',
      'subscription-key',
      'x-functions-key',
      'x-goog-api',
    ],
    reach: [8, 400],
    pattern: regex('i')`
      (?:x-[a-z-]{0,24}(?:key|token)|(?:api|subscription)-?key|private-token|x-auth[a-z-]{0,12})["']?\s{0,2}[:=,]\s{0,2}["']?
      (?<v>[A-Za-z0-9_.~+/-]{10,1024}={0,2})
    `,
    check: (value, { before }) => isMachineMade(value, before.slice(-40), true) && 0.8,
  },
  'session-cookie': {
    entity: 'SESSION_COOKIE',
    title: 'Session cookie',
    severity: 'high',
    keywords: [
      'cookie',
      'sessionid',
      'session_id',
      'phpsessid',
      'jsessionid',
      'connect.sid',
      '.aspxauth',
      '_session',
      'session=',
      ' sid=',
    ],
    reach: [24, 600],
    pattern: regex('i')`
      (?:\b|_|(?=\.)|(?<=[a-z])(?=Session=))(?:
        session(?:id|_id|_token|-token)?|sess|sid|phpsessid|jsessionid|asp\.net_sessionid|auth(?:_?token)?
        |remember[_-]?(?:me|token)|\.aspxauth|jwt|(?<=cookie: (?:[^\n]{0,160}; )?)csrftoken
      )["']?\s?[=:]\s?["']?(?<v>[A-Za-z0-9_.~+/%-]{16,1024}={0,2})
    `,
    check: (value, { before }) =>
      /cookie|curl|sess|log(?:ged )?in|auth/i.test(before) && isMachineMade(value, '', true) && 0.8,
  },
  'docker-config-auth': {
    entity: 'BASIC_AUTH',
    title: 'Registry password',
    severity: 'critical',
    keywords: ['"auth"', '_auth', '_password'],
    reach: [4, 400],
    pattern: regex('')`
      (?:"auth"\s{0,4}:\s{0,4}"|_(?:auth|password)\s{0,2}=\s{0,2}["']?)(?<v>[A-Za-z0-9+/]{8,400}={0,2})
      (?![A-Za-z0-9+/=])
    `,
    check: (value) => base64Text(value) !== undefined,
  },
});

const encoded = 'Ym86' + 'b3R0ZXItbGFtcC05OQ=='; // bo:otter-lamp-99

export const examples: Examples = {
  match: [
    sample('headers={"authorization":"Bearer «{alnum:36}»"}'),
    sample('-H "Authorization: Token «{hex:40}»"'),
    `Authorization: Basic «${encoded}»`,
    `We keep to RFC 7617 in our tests: Authorization: Basic «${encoded}»`,
    sample('curl -H "X-Api-Key: «{alnum:32}»" https://otter.dev'),
    sample('Cookie: lang=en; sessionid=«{lowalnum:32}»; theme=dark'),
    sample('PHPSESSID=«{lowalnum:26}» is refused'),
    sample('.ASPXAUTH=«{HEX:96}»'),
    `{"auths":{"cr.otter.dev":{"auth":"«${encoded}»"}}}`,
    `//npm.otter.dev/:_auth="«${encoded}»"`,
  ],
  ignore: [
    'Authorization: Bearer <YOUR_API_KEY>',
    'Authorization: Bearer $TOKEN',
    'bearer of good news, a basic understanding of headers',
    'X-Api-Key: your-api-key-here',
    'Authorization: Basic dGVzdDoxMjPCow==', // RFC 7617
    'basic Aromatherapy for beginners',
    'session=true; cookie banner',
  ],
};
