import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets, uuid } from '../../engine/secret.ts';

/** Keys 24 hexadecimal digits, secrets a UUID (gitleaks). */
export default secrets('KuCoin', {
  'kucoin-access-token': { named: /[a-f0-9]{24}/ },
  'kucoin-secret-key': { severity: 'critical', named: uuid },
});

export const examples: Examples = {
  match: [sample('kucoin_key=«{hex:24}»\nkucoin_secret=«{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}»')],
  ignore: [sample('kucoin order {hex:24}')],
};
