import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 40 letters and digits without a mark (gitleaks). */
export default secrets('Zendesk', { 'zendesk-secret-key': { named: /[a-z0-9]{40}|[a-f0-9]{64}/ } });

export const examples: Examples = {
  match: [sample('ZENDESK_API_TOKEN=«{alnum:40}»')],
  ignore: [sample('zendesk ticket {hex:40}')],
};
