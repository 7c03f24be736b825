import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `PMAK-` with 24 and 34 hexadecimal digits; collection keys `PMAT-` (Postman; gitleaks). */
export default secrets('Postman', {
  'postman-api-token': { token: /PMAK-[a-f0-9]{24}-[a-f0-9]{34}/i },
  'postman-collection-key': { token: /PMAT-[0-9A-Z]{26}/ },
});

export const examples: Examples = {
  match: [sample('X-Api-Key: «PMAK-{hex:24}-{hex:34}» «PMAT-{upalnum:26}»')],
  ignore: ['PMAK-...', 'PMAT-XXXXXXXXXXXXXXXXXXXXXXXXXX'],
};
