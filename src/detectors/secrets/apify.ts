import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `apify_api_` and 36 letters and digits (Apify). */
export default secrets('Apify', { 'apify-api-token': { token: /apify_api_[A-Za-z0-9]{34,40}/ } });

export const examples: Examples = { match: [sample('?token=«apify_api_{alnum:36}»')], ignore: ['apify_api_...'] };
