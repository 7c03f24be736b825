import type { Finding } from '../engine/types.ts';

/** A page's own sign-in tokens and public keys (a search box sends one) look like secrets and are none of the user's. */
const sessionLike = /jwt|bearer|basic|generic|session|public|google|gcp-api|algolia/i;

/** Whether a finding is a secret that no page sends of itself. */
export const isPlainSecret = ({ detector, entity, category, severity, confidence }: Finding): boolean =>
  category === 'secret' &&
  (severity === 'critical' || severity === 'high') &&
  confidence >= 0.9 &&
  // of links to files, which a page fetches and uploads by
  entity !== 'SIGNED_URL' &&
  !sessionLike.test(detector);
