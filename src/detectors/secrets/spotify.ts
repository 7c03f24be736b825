import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Client ids and secrets: 32 hexadecimal digits; tokens `BQ` (Spotify). */
export default secrets('Spotify', { 'spotify-client-secret': { named: /[a-f0-9]{32}/ } });

export const examples: Examples = {
  match: [sample('SPOTIFY_CLIENT_SECRET=«{hex:32}»')],
  ignore: [sample('spotify track {hex:32}')],
};
