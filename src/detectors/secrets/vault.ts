import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `hvs.`, `hvb.`, `hvr.` by kind; before 1.10 `s.` and 24 letters and digits (HashiCorp's token prefixes). */
export default secrets('HashiCorp Vault', {
  'vault-service-token': {
    severity: 'critical',
    token: /hvs\.[\w-]{24,150}|(?<![\w.)\]])s\.[A-Za-z0-9]{24}(?![\w.(-])/,
    keywords: ['hvs.', ' s.', '"s.', "'s.", '=s.', ':s.'],
    check: (value) => value.length > 26 || (/\d/.test(value) && /[A-Z]/.test(value) && /[a-z]/.test(value)),
  },
  'vault-batch-token': { token: /hvb\.[\w-]{130,300}/ },
  'vault-recovery-token': { token: /hvr\.[\w-]{24,150}/ },
  'vault-unseal-key': {
    severity: 'critical',
    keywords: ['unseal key', 'recovery key'],
    token: /(?:[Uu]nseal|[Rr]ecovery) [Kk]ey(?: #?\d{1,2}(?: of \d{1,2})?)?: (?<v>[A-Za-z0-9+/]{43,44}={0,2})/,
  },
});

export const examples: Examples = {
  match: [
    sample('VAULT_TOKEN=«hvs.{base64url:91}»'),
    sample('token: «s.{alnum:24}»'),
    sample('«hvb.{base64url:140}» «hvr.{alnum:24}»'),
    sample('Unseal Key 1: «{base64:43}=»'),
    sample('Unseal Key 2 of 4: «{base64:43}=»'),
    sample('paste unseal key 3 of 5: «{base64:44}» there'),
  ],
  ignore: [
    's.xxxxxxxxxxxxxxxxxxxxxxxx',
    's.THISSTRINGISALLUPPERCASE',
    'o.s.f.DefaultListableBeanFactory1',
    'VAULT_TOKEN=hvs.<token>',
  ],
};
