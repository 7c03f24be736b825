import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 36 capitals and digits without a mark (Vultr). */
export default secrets('Vultr', { 'vultr-api-key': { severity: 'critical', named: /[A-Z0-9]{36}/ } });

export const examples: Examples = {
  match: [sample('VULTR_API_KEY=«{upalnum:36}»')],
  ignore: [sample('vultr instance {upalnum:36}')],
};
