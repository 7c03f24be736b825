import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 64 letters and digits without a mark (gitleaks). */
export default secrets('FreshBooks', { 'freshbooks-access-token': { named: /[a-z0-9]{64}/ } });

export const examples: Examples = {
  match: [sample('freshbooks_client_secret: «{hex:64}»')],
  ignore: [sample('freshbooks digest {hex:64}')],
};
