import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/**
 * Project (or `*`), `:`, environment (or `*`), `.` and a long hexadecimal hash (Unleash, "API tokens and client keys").
 */
export default secrets('Unleash', {
  'unleash-api-token': {
    token: /(?:\*|\[\]|[a-z][\w-]{1,40}):(?:\*|[a-z][\w-]{1,40})\.[0-9a-f]{56,64}/,
    keywords: ['unleash', ':production.', ':development.', '*:*.'],
  },
});

export const examples: Examples = {
  match: [sample('Unleash client «*:production.{hex:56}»;'), sample('Authorization: «default:development.{hex:64}»')],
  ignore: [sample('unleash sha256:{hex:64}'), sample('image:production.{hex:12}')],
};
