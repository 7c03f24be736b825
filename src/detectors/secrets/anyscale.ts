import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `esecret_` or `aph0_` and characters (Anyscale). */
export default secrets('Anyscale', {
  'anyscale-api-key': { token: /esecret_[a-z0-9]{24,40}/ },
  'anyscale-platform-key': { token: /aph0_[A-Za-z0-9_-]{30,80}/ },
});

export const examples: Examples = {
  match: [sample('ANYSCALE_API_KEY=«esecret_{lowalnum:30}»'), sample('«aph0_{alnum:44}»')],
  ignore: ['esecret_key'],
};
