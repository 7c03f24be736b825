import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** Keys and secrets: 32 hexadecimal digits, the key mostly in an address (Infura). */
export default secrets('Infura', {
  'infura-api-key': { token: /infura\.io\/(?:ws\/)?v3\/(?<v>[a-f0-9]{32})/ },
  'infura-api-secret': { named: /[a-f0-9]{32}/ },
});

export const examples: Examples = {
  match: [sample('https://mainnet.infura.io/v3/«{hex:32}»'), sample('INFURA_SECRET=«{hex:32}»')],
  ignore: ['https://mainnet.infura.io/v3/YOUR-PROJECT-ID', sample('infura block {hex:32}')],
};
