import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** `phx_` personal keys; `phc_` project keys are public (PostHog). */
export default secrets('PostHog', { 'posthog-api-key': { token: /phx_[A-Za-z0-9]{40,60}/ } });

export const examples: Examples = { match: [sample('«phx_{alnum:43}»')], ignore: [sample('phc_{alnum:43}')] };
