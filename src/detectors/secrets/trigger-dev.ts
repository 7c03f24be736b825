import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `tr_`, the kind and letters and digits (Trigger.dev). */
export default secrets('Trigger.dev', {
  'trigger-dev-secret-key': {
    token: /tr_(?:prod|stg|dev|pat|preview)_[A-Za-z0-9]{20,44}/,
    keywords: ['tr_prod_', 'tr_stg_', 'tr_dev_', 'tr_pat_', 'tr_preview_'],
  },
});

export const examples: Examples = {
  match: [sample('TRIGGER_SECRET_KEY=«tr_prod_{alnum:24}»')],
  ignore: ['tr_prod_deployment'],
};
