import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `token-`, five characters, a colon and 54 (Rancher). */
export default secrets('Rancher', {
  'rancher-api-token': { severity: 'critical', token: /token-[a-z0-9]{5}:[a-z0-9]{54}/ },
});

export const examples: Examples = {
  match: [sample('«token-{lowalnum:5}:{lowalnum:54}»')],
  ignore: ['token-abcde:secret'],
};
