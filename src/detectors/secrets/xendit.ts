import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `xnd_`, the mode and base 62 (Xendit). */
export default secrets('Xendit', {
  'xendit-api-key': { severity: 'critical', token: /xnd_(?:production|development)_[A-Za-z0-9]{40,80}/ },
});

export const examples: Examples = {
  match: [sample('«xnd_production_{alnum:60}»')],
  ignore: ['xnd_development_...', sample('xnd_public_development_{alnum:50}')],
}; // public
