import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits without a mark (gitleaks). */
export default secrets('Algolia', { 'algolia-api-key': { named: /[a-z0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('ALGOLIA_ADMIN_KEY="«{hex:32}»"')],
  ignore: [sample('algolia index {hex:32}'), 'algolia_key = "YourAdminAPIKey"'],
};
