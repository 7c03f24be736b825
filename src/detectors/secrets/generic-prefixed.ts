import { piece, regex } from '../../engine/regex.ts';
import { entropy } from '../../engine/entropy.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Keys of makers that nobody has described yet: since GitHub (2021) and Stripe, most new keys say their maker and their
 * kind in front: `acme_live_…`, `sk_prod_…`, `acme-pat-…`. The rest has to be random, with letters of both cases or all hex.
 */

const kinds = piece`
  live|prod|production|secret|private|priv|sk|pat|api|apikey|key|token|tok|auth|svc|service|admin|access
  |refresh|oat|sat|pt|at|rk
`;
/** Names that are printed for everybody, and ids. */
const open = regex('i')`
  ^(?:
    pk|pub|public|publishable|anon|price|prod|cus|sub|evt|acct|req|run|thread|asst|msg|file|org|user|usr
    |session|sess|chatcmpl|resp|call|node|css|chunk|data|img|icon|webpack|module|test|mock|fake|example|index
    |uuid|sha|commit|hash|build|cache
  )[_-]
  |[_-](?:pk|pub|public|publishable|anon|id|test|sandbox|example)[_-]
`;

const named = /(?:key|token|secret|キー|鍵|密钥|密鑰|키|ключ|clé|clave|chave|schlüssel)[^\n]{0,24}$/i;

export default detectors('secret', {
  // cut keys, and those that only look as OpenAI's do: they lack its mark
  'generic-project-key': {
    entity: 'GENERIC_SECRET',
    title: 'Key, token or secret',
    severity: 'high',
    keywords: ['sk-proj-', 'sk-svcacct-', 'sk-admin-'],
    reach: [60, 220],
    pattern: /(?<![A-Za-z0-9_-])sk-(?:proj|svcacct|admin)-(?<r>[\w-]{32,200})(?![\w-])/,
    check: (value, { before }) =>
      entropy(value) > 4.2 &&
      /\d/.test(value) &&
      /[a-z].*[A-Z]|[A-Z].*[a-z]/.test(value) &&
      ((value.length > 48 && value.replace(/\D/g, '').length > 3) || named.test(before)) &&
      0.8,
  },
  'generic-prefixed-key': {
    entity: 'GENERIC_SECRET',
    title: 'Key, token or secret',
    severity: 'high',
    keywords: kinds
      .split('|')
      .flatMap((kind) => (kind.length > 2 ? [`_${kind}_`, `-${kind}-`] : []))
      .concat(['_sk_', '-sk-', 'sk_prod_', 'sk_live_', '_rk_', '_pt_', '_at_', 'sk-live-', 'sk-prod-']),
    reach: [24, 160],
    pattern: regex('')`
      (?<![A-Za-z0-9_./-])(?:[a-z][a-z0-9]{1,14}[_-](?:${kinds})|sk[_-](?:live|prod))
      (?:[_-](?:v\d|live|prod|eu|us))?[_-](?<r>[A-Za-z0-9]{20,120})(?![A-Za-z0-9_/.-])
    `,
    check: (value) => {
      const random = value.slice(Math.max(value.lastIndexOf('_'), value.lastIndexOf('-')) + 1);
      if (open.test(value) || !/\d/.test(random) || !/[A-Za-z]/.test(random)) return false;
      if (/^(?:[0-9a-f]+|[0-9A-F]+)$/.test(random)) return random.length >= 32 && entropy(random) > 3 && 0.7;
      return entropy(random) > 3.5 && (/[a-z].*[A-Z]|[A-Z].*[a-z]/.test(random) || random.length >= 28) && 0.7;
    },
  },
});

export const examples: Examples = {
  match: [
    sample('use «otter_live_{alnum:32}» for it'),
    sample('«lamp-pat-{alnum:40}»'),
    sample('{"r":"/home","k":"«sk-proj-{alnum:24}_{alnum:23}»"}'),
    sample('鍵「«sk-proj-{alnum:24}_{alnum:23}»」です'),
    sample('«sk_prod_{alnum:24}» then'),
    sample('«otterly_api_v2_{hex:40}»'),
  ],
  ignore: [
    sample('pk_live_{alnum:24}'),
    sample('price_live_{alnum:24}'),
    'otter_live_getConnectionFromTheServicePool',
    'sk-proj-getConnectionFromTheServicePoolOfAllProjects2',
    sample('css-token-{lowalnum:20}'),
    sample('/assets/otter-key-{hex:32}.js'),
  ],
};
