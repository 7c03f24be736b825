import type { Detector, Finding } from '../engine/types.ts';

/**
 * A page's own sign-in tokens and public keys (a search box sends one) look like secrets and are none of the user's.
 */
const sessionLike = /jwt|bearer|basic|generic|session|public|google|gcp-api|algolia/i;

type Kind = Pick<Detector, 'id' | 'entity' | 'category' | 'severity'>;
/** Whether a detector finds such secrets: grave ones that are not of a kind which pages send to sign their user in. */
export const isPlain = ({ id, entity, category, severity }: Kind): boolean =>
  category === 'secret' &&
  (severity === 'critical' || severity === 'high') &&
  // of links to files, which a page fetches and uploads by
  entity !== 'SIGNED_URL' &&
  !sessionLike.test(id);

/**
 * Whether a finding is a secret that no page sends of itself, and sure enough (0.9) to stop a request that nobody
 * wrote.
 */
export const isPlainSecret = ({ detector: id, confidence, ...rest }: Finding): boolean =>
  confidence >= 0.9 && isPlain({ id, ...rest });
