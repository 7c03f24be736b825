import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Redis REST tokens: `A` and base 64 (Upstash). */
export default secrets('Upstash', { 'upstash-redis-token': { named: /A[a-z0-9+/=_-]{38,120}/ } });

export const examples: Examples = {
  match: [sample('UPSTASH_REDIS_REST_TOKEN="«AX{alnum:58}==»"')],
  ignore: ['UPSTASH_REDIS_REST_TOKEN=""', sample('upstash region A{alnum:50}')],
};
