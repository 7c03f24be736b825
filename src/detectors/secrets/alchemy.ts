import type { Examples } from '../../engine/detector.ts';
import { sample } from '../../engine/sample.ts';
import { secrets } from '../../engine/secret.ts';

/** 32 or more characters, mostly in an address (Alchemy). */
export default secrets('Alchemy', {
  'alchemy-api-key': { token: /alchemy(?:api)?\.(?:com|io)\/(?:nft\/)?v[23]\/(?<v>[\w-]{21,40})/ },
});

export const examples: Examples = {
  match: [sample('https://eth-mainnet.g.alchemy.com/v2/«{alnum:32}»')],
  ignore: ['https://eth-mainnet.g.alchemy.com/v2/your-api-key-goes-in-here'],
};
