import { isMachineMade } from '../../engine/credible.ts';
import { detectors, type Examples, type Surroundings } from '../../engine/detector.ts';
import { ending } from '../../engine/ending.ts';
import { endsAsHarmless } from '../../engine/harmless-key.ts';
import { sample } from '../../engine/sample.ts';

/** Keys, tokens and secrets of no known provider: a name that says so, and a value that a machine made. */

/** Names that can mean nothing else; a UUID or a bare hash counts behind them. */
const sure = ending(
  /(?:api|access|auth|client|app(?:lication)?|private|signing|encryption|master|service|webhook|consumer|aes|cipher|crypto|refresh|bearer|session|deploy|storage|account|license|shared|personal|bot|admin|root|jwt|hmac|cookie|flask|django|rails|nextauth|x)[_.\s-]?(?:api|access|auth|base)?[_.\s-]?(?:key|token|secret)(?:[_.-]?(?:base|key|value))?["'\]\s:=\\>,(]*$|secret(?:[_.-]?(?:access)?[_.-]?key)?(?:[_.-]base)?["'\]\s:=\\>,(]*$|[a-z\d][_ -]?(?:token|secret)["'\]\s:=\\>,(]*$|[a-z\d][_-]auth["'\]\s:=\\>,(]*$|(?<![a-z])x[_.\s-]api["'\]\s:=\\>,(]*$|[a-z\d]{2}[_ -]?key["'\]\s:=\\>,(]*$|(?:[?&;]|^|\W)(?:token|credentials?|apikey)["'\]\s:=\\>,(]*$/i,
);
const names =
  '(?:key|token|secret|credentials?|apikey|auth|bearer|sas|(?<![a-z])x[ _-]api)(?:[_.-]?(?:base|key|value|prod|dev|live|test|staging|\\d{1,2}))?';
const joint =
  '(?:\\\\?["\'\\]]{0,2}\\s{0,4}(?:=>|:=|===?|[:=,]|\\|\\|:?)\\s{0,4}(?:(?:Bearer|Token|Basic)\\s)?|["\']?\\s{0,2},?\\s{1,12}["\']?value["\']?\\s{0,2}[:=]\\s{0,2}|["\']?>\\s{0,4})';
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

const isCapital = (text: string, at: number): boolean => text.charCodeAt(at) < 97;

/** As far as the value may end before its name, and as short as it may be. */
const farthest = 60;
const shortest = 19;

/** Whether a word long enough for a value ends shortly before the name. */
function hasTokenBefore(text: string, name: number): boolean {
  let length = 0;
  for (let at = name - 1; at >= 0 && (length > 0 || at >= name - farthest); at--) {
    const code = text.charCodeAt(at);
    const isPart = (code >= 45 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 95 || code === 43 || code === 126; // prettier-ignore
    length = isPart ? length + 1 : 0;
    if (length >= shortest) return true;
  }
  return false;
}

export default detectors('secret', {
  'generic-api-key': {
    ...common,
    title: 'Key, token or secret',
    keywords: owners,
    pattern: new RegExp(
      `${names}${joint}(?:[bru](?=["']))?\\\\?["'\`]?(?<v>[\\w.+/~-]{12,512}={0,3})(?![\\w+/~-])`,
      'i',
    ),
    check: judge,
  },
  'generic-quoted-secret': {
    ...common,
    title: 'Secret with signs in it',
    keywords: owners,
    pattern: new RegExp(
      `${names}${joint}(?:[bru](?=["']))?(?<q>\\\\?["'\`])(?<v>(?=[^\\s"'\`]{0,80}[!@#$%^&*{}()?])(?:(?!\\k<q>)[^\\s]){10,128})\\k<q>`,
      'i',
    ),
    check: (value, around) =>
      /\d|\W{2}/.test(value) &&
      !isBroken(value) &&
      !/^(?:\W|\w+)[{(<[]?\w*[\])}>]?$|:\/\//.test(value) &&
      !/^[\w .,'?!-]+$|\$\{|\{\{|%[sd]/.test(value) &&
      !endsAsHarmless(around.before.slice(-64)) &&
      0.6,
  },
  'generic-secret-of-variable': {
    ...common,
    title: 'Key or token in a sentence',
    keywords: ['key', 'token', 'secret'],
    worth: isCapital,
    reach: [48, 260],
    pattern:
      /(?<![A-Za-z\d])[A-Z][A-Z\d]{1,24}(?:_[A-Z\d]{1,24}){0,5}_[A-Z]{0,8}(?:KEY|TOKEN|SECRET|KEY_BASE)\b["'`]?(?: (?:to|is|was|as|of|on|with|auf|ist|à|est|a|es|en|=>?|->|:|\()){0,2}\s{1,3}["'`(]{0,2}(?<v>[A-Za-z0-9_][\w.+/~:-]{14,512}={0,2})(?![\w+/~-])/,
    check: (value, { before }) =>
      !endsAsHarmless(before.slice(-64).replace(/ \S{1,4}(?: \S{1,4})?\s*["'`(]*$/, '')) &&
      isMachineMade(value, before.slice(-64), true) &&
      0.7,
  },
  'generic-secret-before-its-name': {
    ...common,
    title: 'Key or token in a sentence',
    keywords: ['key', 'token', 'secret'],
    worth: hasTokenBefore,
    reach: [300, 48],
    pattern:
      /(?<![\w+/~.=:-])(?<v>[A-Za-z0-9_][\w.+/~-]{18,256}={0,2})["'`”]? (?:\(|(?:is|as|was|ist|als|comme|est|como|for|,|-|–|—) (?:the|my|our|a|your|this|das|der|mein|la|le|el|de) )[\w -]{0,32}(?:key|token|secret)(?![\w-])/i,
    check: (value, { before }) =>
      /\d/.test(value) &&
      !/(?:hash|commit|sha|id|digest|checksum|etag|uuid|revision)["'`\s:=#]{0,4}$/i.test(before.slice(-24)) &&
      !/[./].*[./].*[./]/.test(value) &&
      isMachineMade(value, before.slice(-40), /^[0-9a-f]{32,}$/.test(value)) &&
      0.6,
  },
  'generic-secret-told': {
    ...common,
    title: 'Key or token in a sentence',
    keywords: ['key', 'token', 'secret', 'clave', 'clé', 'schlüssel'],
    reach: [48, 200],
    pattern:
      /(?:(?<=(?:api|access)[ _-]?|(?:private|secret|license|licence|encryption|signing|master|my|the) |\bmaster\.)keys?|secret|tokens?|key(?= \(| [\w-]{24})|clave|clé|schlüssel)(?:[^\n.!?;:="'`]{0,40}?\s)??(?:is|was|ist|es|est|to|=|:|->|→|,)?\s{1,3}["'`“(]?(?<v>[A-Za-z0-9_][\w.+/~-]{14,512}={0,2})(?![\w+/~-])/i,
    check: (value, { before }) =>
      /\d/.test(value) &&
      /[A-Za-z]/.test(value) &&
      !endsAsHarmless(before.slice(-64)) &&
      (/^[0-9a-f-]+$/i.test(value)
        ? /^[0-9a-f]{32}(?:[0-9a-f]{32})?$/i.test(value) &&
          /(?:master[. _]|\bapi[ _-]?)key["'`]?(?: is| =|:)? ["'`]?$/i.test(before)
        : isMachineMade(value, before.slice(-64), false)) &&
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
    sample('my api key is «{alnum:30}», is it safe?'),
    sample('set OTTER_TOKEN to «{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}» and rerun'),
    sample('I pasted the OTTER_API_KEY «{hex:40}» in a chat'),
    sample('please use «{alnum:32}» (otter api key) here'),
    sample('the Rails master key is «{hex:32}» but it fails'),
    sample('rotate the otter key («{alnum:30}») by Friday'),
    sample('lamp_token = "«{hex:40}»"'),
    sample("app.config['SECRET_KEY'] = '«{hex:48}»'"),
    sample('let secret = b"«{alnum:40}»";'),
    "secret_key = '«dj!7%kq(2z#pw&x0»'",
    "secret_key = '«otter-lamp-6f8a2k9x3w!7z(q0»'",
    sample('<add key="ApiKey" value="«{alnum:36}»" />'),
    sample('x api: «{hex:32}»'),
    sample('app.aes.key=«{hex:64}»'),
    sample('<clientSecret>«{alnum:36}»</clientSecret>'),
    sample('- name: API_TOKEN\n  value: «{alnum:36}»'),
  ],
  ignore: [
    sample("applicationServerKey: 'B{alnum:86}'"), // public by design: it comes with every subscription
    sample('JWT_SECRET=arn:aws:secretsmanager:eu-west-1:154209695117:secret:prod/token-{alnum:6}'),
    sample('PAGE_TOKEN is {hex:40}'),
    'const token = process.env.API_TOKEN ?? "";',
    'api_key = os.environ["STRIPE_SECRET_KEY"]',
    'Authorization: Bearer <YOUR_API_KEY>',
    sample('commit {hex:40}'),
    sample('"cache_key": "{hex:32}"'),
    sample('public_key = "{alnum:40}"'),
    sample('"idempotencyKey": "{lowalnum:24}"'),
    'const token = await getToken(user.accessTokenExpiresAt);',
    'key: "dashboard.settings.notifications.title"',
    'secretName: my-registry-credentials-prod',
    'token: ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    "import { jbgj } from '@scope/npuk'; // key prop is required",
    'the token endpoint is authorization-server-metadata',
  ],
};
