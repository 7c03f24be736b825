import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `jina_`, 32 hexadecimal digits and 28 more (Jina AI). */
export default secrets('Jina AI', { 'jina-api-key': { token: /jina_[a-f0-9]{32}[\w-]{28}/ } });

export const examples: Examples = { match: [sample('«jina_{hex:32}{alnum:28}»')], ignore: ['jina_...'] };
