import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys 56 and secrets 86 base-64 characters without a mark (gitleaks; Kraken). */
export default secrets('Kraken', {
  'kraken-access-token': { severity: 'critical', named: /[\w/=+-]{80,90}|[\w/+]{56}/ },
});

export const examples: Examples = {
  match: [sample('KRAKEN_PRIVATE_KEY=«{base64:86}==»')],
  ignore: [sample('kraken is a sea monster {base64:86}==')],
};
