import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Personal tokens `sbp_`, project secrets `sb_secret_` (Supabase's API keys page). Publishable keys are public. */
export default secrets('Supabase', {
  'supabase-access-token': { severity: 'critical', token: /sbp_(?:v0_|oauth_)?[a-f0-9]{40}/ },
  'supabase-secret-key': { severity: 'critical', token: /sb_secret_[\w-]{31}/ },
});

export const examples: Examples = {
  match: [sample('SUPABASE_ACCESS_TOKEN=«sbp_{hex:40}»'), sample('«sb_secret_{alnum:22}_{alnum:8}»')],
  ignore: [sample('sb_publishable_{alnum:22}_{alnum:8}'), 'sbp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx'],
};
