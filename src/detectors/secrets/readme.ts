import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `rdme_` and 70 letters and digits (gitleaks). */
export default secrets('ReadMe', { 'readme-api-token': { token: /rdme_[a-z0-9]{70}/ } });

export const examples: Examples = { match: [sample('«rdme_{lowalnum:70}»')], ignore: ['rdme_...'] };
