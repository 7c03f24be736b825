import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 hexadecimal digits, secrets 16 (gitleaks). */
export default secrets('Flickr', { 'flickr-access-token': { named: /[a-z0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('flickr_api_key = "«{hex:32}»"')],
  ignore: [sample('flickr photo {hex:32}')],
};
