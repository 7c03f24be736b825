import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `cu_` (user) or `sv_` (service) and 32 hexadecimal digits (Checkly). */
export default secrets('Checkly', {
  'checkly-api-key': { token: /(?:cu|sv)_[a-f0-9]{32}/, keywords: ['checkly'], near: 'checkly' },
});

export const examples: Examples = {
  match: [sample('checkly key «cu_{hex:32}»')],
  ignore: [sample('cu_{hex:32}')],
};
