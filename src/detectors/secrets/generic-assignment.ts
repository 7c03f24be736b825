import { piece, regex } from '../../engine/regex.ts';
import { isMachineMade } from '../../engine/credible.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import type { Surroundings } from '../../engine/surroundings.ts';
import { ending } from '../../engine/ending.ts';
import { endsAsHarmless } from '../../engine/harmless-key.ts';
import { sample } from '../../engine/sample.ts';

/** Keys, tokens and secrets of no known provider: a name that says so, and a value that a machine made. */

/** Names that can mean nothing else; a UUID or a bare hash counts behind them. */
const sure = ending(
  regex('i')`
    (?:
      api|access|auth|client|app(?:lication)?|private|signing|encryption|master|service|webhook|consumer|aes
      |cipher|crypto|refresh|bearer|session|deploy|storage|account|license|shared|personal|bot|admin|root|jwt
      |hmac|cookie|flask|django|rails|nextauth|x
    )[_.\s-]?(?:api|access|auth|base)?[_.\s-]?(?:key|token|secret)(?:[_.-]?(?:base|key|value))?["'\]\s:=\\>,(]*$
    |secret(?:[_.-]?(?:access)?[_.-]?key)?(?:[_.-]base)?["'\]\s:=\\>,(]*$
    |[a-z\d][_ -]?(?:token|secret)["'\]\s:=\\>,(]*$
    |[a-z\d][_-]auth["'\]\s:=\\>,(]*$
    |(?<![a-z])x[_.\s-]api["'\]\s:=\\>,(]*$
    |[a-z\d]{2}[_ -]?key["'\]\s:=\\>,(]*$
    |(?:[?&;]|^|\W)(?:token|credentials?|apikey)["'\]\s:=\\>,(]*$
  `,
);
const names = piece`
  (?:key|token|secret|credentials?|apikey|auth|bearer|sas|(?<![a-z])x[ _-]api)(?:
    [_.-]?(?:base|key|value|prod|dev|live|test|staging|\d{1,2})
  )?
`;
const joint = piece`
  (?:
    \\?["'\]]{0,2}\s{0,4}(?:=>|:=|===?|[:=,]|\|\|:?)\s{0,4}(?:(?:Bearer|Token|Basic)\s)?
    |["']?\s{0,2},?\s{1,12}["']?value["']?\s{0,2}[:=]\s{0,2}
    |["']?>\s{0,4}
  )
`;
/** The second half of a pair: `name="ApiKey" value="…"`. */
const pairing = /["']?\s{0,2},?\s{1,12}["']?value["']?\s{0,2}[:=]\s{0,2}["']?$/i;
const pair = ending(pairing);
const owners = ['key', 'token', 'secret', 'credential', 'apikey', 'auth', 'bearer', 'sas', 'x api', 'x-api', 'x_api'];
const common = { entity: 'GENERIC_SECRET', severity: 'high', reach: [48, 260] } as const;

function judge(value: string, { before, after }: Surroundings): boolean | number {
  // What a machine made has digits, or is long; said first, for the labels cost more to read.
  if (value.length < 24 && !/\d/.test(value)) return false;
  const near = before.slice(-64);
  const label = pair(near) ? near.replace(pairing, ': ') : near;
  // A sign right behind it: what follows belongs to it, so that it is no token.
  if (/^(?:[?!^*$]\w|&\w+(?![\w.[\]%-]*=)|%(?![\dA-F]{2}))/i.test(after)) return false;
  // A sign inside the quotes: what follows belongs to it, and the detector below takes the whole.
  if (/["'`]$/.test(before.slice(-1)) && /^[!@#$%^&*(){}[\]|?]/.test(after)) return false;
  if (
    endsAsHarmless(label) ||
    /\barn:[\w:/-]*$/.test(label) ||
    after.startsWith('(') ||
    /^\.[A-Za-z_]\w*[(.]/.test(after)
  )
    return false;
  const isSure = sure(label);
  return isMachineMade(value, label, isSure) && (isSure ? 0.8 : 0.6);
}

/** A long token with one sign in it: machines put none in, or many. */
const isBroken = (value: string): boolean => /^[A-Za-z\d]+[^A-Za-z\d\s][A-Za-z\d]+$/.test(value) && value.length > 18;

export default detectors('secret', {
  'generic-api-key': {
    ...common,
    title: 'Key, token or secret',
    keywords: owners,
    pattern: new RegExp(
      `${names}${joint}(?:[bru](?=["']))?\\\\?["'\`]?(?<v>[\\w.+/~-]{11,511}[\\w+/~-]={0,3})(?![\\w+/~-])`,
      'i',
    ),
    check: judge,
  },
  'generic-quoted-secret': {
    ...common,
    title: 'Secret with signs in it',
    keywords: owners,
    pattern: regex('i')`
      ${names}${joint}(?:[bru](?=["']))?(?<q>\\?["'\`])(?<v>
        (?=[^\s"'\`]{0,80}[!@#$%^&*{}()?])(?:(?!\k<q>)[^\s]){10,128}
      )\k<q>
    `,
    check: (value, around) =>
      /\d|\W{2}/.test(value) &&
      !isBroken(value) &&
      !/^(?:\W|\w+)[{(<[]?\w*[\])}>]?$|:\/\//.test(value) &&
      !/^[\w .,'?!-]+$|\$\{|\{\{|%[sd]/.test(value) &&
      !endsAsHarmless(around.before.slice(-64)) &&
      0.6,
  },
});

export const examples: Examples = {
  match: [
    sample('"clientSecret": "«{base64url:32}»"'),
    sample('https://ci.otter.dev/hooks/build?access_token=«{alnum:32}»'),
    sample('export SERVICE_API_KEY=«{hex:40}»'),
    sample("'auth_token' => '«{alnum:40}»',"),
    sample('api-key: «{lowalnum:24}»'),
    sample('{\\"secret\\":\\"«{alnum:28}»\\"}'),
    sample('lamp_token = "«{hex:40}»"'),
    sample("app.config['SECRET_KEY'] = '«{hex:48}»'"),
    sample('let secret = b"«{alnum:40}»";'),
    "secret_key = '«dj!7%kq(2z#pw&x0»'",
    "secret_key = '«otter-lamp-6f8a2k9x3w!7z(q0»'",
    sample('<add key="ApiKey" value="«{alnum:36}»" />'),
    sample('x api: «{hex:32}»'),
    sample('app.aes.key=«{hex:64}»'),
    sample('<clientSecret>«{alnum:36}»</clientSecret>'),
    sample('ALIPAY_CHECKSUM_KEY=«{hex:64}»'),
    sample('{"checksum_token":"«{hex:64}»"}'),
    sample('- name: API_TOKEN\n  value: «{alnum:36}»'),
    sample('the lamp secret = «{alnum:40}». What now?'),
  ],
  ignore: [
    sample("applicationServerKey: 'B{alnum:86}'"), // public by design: it comes with every subscription
    sample('JWT_SECRET=arn:aws:secretsmanager:eu-west-1:154209695117:secret:prod/token-{alnum:6}'),
    'const token = process.env.API_TOKEN ?? "";',
    'api_key = os.environ["STRIPE_SECRET_KEY"]',
    'Authorization: Bearer <YOUR_API_KEY>',
    sample('commit {hex:40}'),
    'secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY. What is mine?',
    sample('checksum/secret: {hex:64}'),
    sample('"cache_key": "{hex:32}"'),
    sample('public_key = "{alnum:40}"'),
    sample('"idempotencyKey": "{lowalnum:24}"'),
    'const token = await getToken(user.accessTokenExpiresAt);',
    'key: "dashboard.settings.notifications.title"',
    'secretName: my-registry-credentials-prod',
    'token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
  ],
};
