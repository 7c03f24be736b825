import type { Finding } from '../engine/types.ts';

/** A page's own sign-in tokens and public keys look like secrets and are none of the user's. */
const sessionLike = /jwt|bearer|basic|generic|session|public|signed-url|google|gcp-api/i;

/** Whether a finding is a secret that no page sends of itself. */
export const isPlainSecret = ({ detector, category, severity, confidence }: Finding): boolean =>
  category === 'secret' &&
  (severity === 'critical' || severity === 'high') &&
  confidence >= 0.9 &&
  !sessionLike.test(detector);
