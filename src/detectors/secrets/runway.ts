import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `key_` and 128 hexadecimal digits (Runway). */
export default secrets('Runway', {
  'runway-api-secret': { token: /key_[a-f0-9]{128}/ },
});

export const examples: Examples = {
  match: [sample('RUNWAYML_API_SECRET=«key_{hex:128}»')],
  ignore: ['key_of_the_map'],
};
