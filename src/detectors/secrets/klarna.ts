import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `klarna_live_api_` and characters (Klarna). */
export default secrets('Klarna', {
  'klarna-api-key': { severity: 'critical', token: /klarna_(?:live|test)_api_[A-Za-z0-9!?*()\/#$%^-]{30,200}/ },
});

export const examples: Examples = {
  match: [sample('«klarna_live_api_{alnum:60}»')],
  ignore: ['klarna_live_api_key'],
};
