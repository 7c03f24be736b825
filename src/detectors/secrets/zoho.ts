import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `1000.` with two groups of 32 hexadecimal digits (Zoho). */
export default secrets('Zoho', {
  'zoho-refresh-token': { severity: 'critical', token: /1000\.[a-f0-9]{32}\.[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('Zoho-oauthtoken «1000.{hex:32}.{hex:32}»')],
  ignore: ['1000.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
