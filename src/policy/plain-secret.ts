import { scanner, type Scanner } from '../engine/scan.ts';
import type { Detector } from '../engine/types.ts';
import type { PolicyValues } from './schema.ts';

/** A page's own sign-in tokens and public keys look like secrets and are none of the user's. */
const sessionLike = /jwt|bearer|basic|generic|session|public|signed-url|google|gcp-api/i;

/** Whether what this detector finds is a secret that no page sends of itself. */
export const isPlainSecret = (id: string, { category, severity }: Pick<Detector, 'category' | 'severity'>): boolean =>
  category === 'secret' && (severity === 'critical' || severity === 'high') && !sessionLike.test(id);

/** A scanner of such secrets alone. */
export const plainScanner = (
  detectors: readonly Detector[],
  { disabledDetectors }: Pick<PolicyValues, 'disabledDetectors'>,
): Scanner => scanner(detectors.filter((one) => isPlainSecret(one.id, one) && !disabledDetectors.includes(one.id)));
