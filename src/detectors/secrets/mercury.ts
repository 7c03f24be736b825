import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `secret-token:mercury_` and characters (Mercury). */
export default secrets('Mercury', {
  'mercury-api-token': {
    severity: 'critical',
    token: /secret-token:mercury_(?:production|sandbox)_[\w-]{20,120}/,
    keywords: ['secret-token:mercury'],
  },
});

export const examples: Examples = {
  match: [sample('«secret-token:mercury_production_rma_{alnum:44}»')],
  ignore: ['secret-token:mercury'],
};
