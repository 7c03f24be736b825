import { regex } from '../../engine/regex.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { bech32 } from '../../engine/checksums.ts';
import { sample } from '../../engine/sample.ts';
import { sha256 } from '../../engine/sha256.ts';

/**
 * Wallet addresses. Bitcoin: Base58 (names near) and Bech32/Bech32m with its own checksum (BIP 173, BIP 350). Ethereum:
 * 20 bytes in hex (EIP-55). Others by their mark and the currency's name near.
 */
const money = ['btc', 'coin', 'wallet', 'crypto', 'satoshi', 'blockchain', 'electrum', 'ledger', 'metamask', 'xpub'];

/** Words that stand by an address of any kind: there the checksum has to speak for it. */
const dealings = ['address', 'send', 'sent', 'pay', 'donat', 'deposit', 'transfer', 'ransom', 'adresse'];
const base58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** A version byte, 20 bytes and the first four of their double SHA-256 (Bitcoin's Base58Check). */
function base58Check(value: string): boolean {
  const bytes = new Uint8Array(25);
  for (const char of value) {
    let carry = base58.indexOf(char);
    for (let at = 24; at >= 0; at--) {
      carry += (bytes[at] ?? 0) * 58;
      bytes[at] = carry & 0xff;
      carry >>= 8;
    }
    if (carry > 0) return false;
  }
  const sum = sha256(sha256(bytes.subarray(0, 21)));
  return bytes.subarray(21).every((byte, at) => byte === sum[at]);
}

/** What everybody pays with and no person owns: USDC, WETH, USDT, DAI, WBTC, Uniswap's router; and EIP-55's example. */
const contracts = /^0x(?:a0b86991|c02aaa39|dac17f95|6b175474|2260fac5|7a250d56|5aaeb605)/i;
/** The first block's, and the wiki's. */
const printed = /^(?:1A1zP1eP5QG|1BvBMSEYstW|3J98t1WpEZ7)/;

const others = [
  'litecoin',
  'ltc',
  'doge',
  'tron',
  'trx',
  'usdt',
  'ripple',
  'xrp',
  'solana',
  ' sol ',
  'monero',
  'xmr',
  'cardano',
  'wallet',
];

export default detectors('pii', {
  'bitcoin-address': {
    entity: 'CRYPTO',
    title: 'Bitcoin address',
    severity: 'medium',
    keywords: [...money, ...dealings],
    reach: [70, 100],
    pattern: /(?<![A-Za-z0-9+/_=-])[13][1-9A-HJ-NP-Za-km-z]{25,33}(?![A-Za-z0-9+/_=-])/,
    check: (value, { before, after }) => {
      if (printed.test(value)) return false;
      const near = `${before.slice(-60)} ${after.slice(0, 60)}`.toLowerCase();
      const isMixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d.*\d/.test(value);
      return (isMixed && money.some((word) => near.includes(word))) || base58Check(value);
    },
  },
  'bitcoin-address-bech32': {
    entity: 'CRYPTO',
    title: 'Bitcoin address',
    severity: 'medium',
    keywords: ['bc1'],
    reach: [2, 96],
    pattern: /(?<![A-Za-z0-9])bc1[02-9ac-hj-np-z]{11,71}(?![A-Za-z0-9])/i,
    check: (value) => bech32(value.toLowerCase()),
  },
  'crypto-address': {
    entity: 'CRYPTO',
    title: 'Wallet address',
    severity: 'medium',
    keywords: [...others, 'addr1', 'ltc1', 'bc1', ...dealings],
    reach: [70, 190],
    pattern: regex('')`
      (?<![A-Za-z0-9+/_=-])(?:
        (?:addr|ltc)1[02-9ac-hj-np-z]{38,110}
        |[48][1-9AB][1-9A-HJ-NP-Za-km-z]{93}
        |(?:[LMDTXr]|t[13]|[1-9A-HJ-NP-Z])[1-9A-HJ-NP-Za-km-z]{25,43}
      )(?![A-Za-z0-9+/_=-])
    `,
    check: (value, { before, after }) => {
      if (/^(?:addr|ltc)1/.test(value) || value.length === 95) return true;
      if (value.length < 36 && /^(?:[LMDTX]|t[13])/.test(value) && base58Check(value)) return true;
      const near = `${before.slice(-60)} ${after.slice(0, 60)}`;
      const isMixed = /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d.*\d/.test(value);
      return (
        isMixed &&
        ((/^r/.test(value) && value.length < 36 && /xrp|ripple/i.test(near)) ||
          (value.length > 42 && /solana|phantom|\bsol\b|bc1[a-z\d]{20}|0x[\da-f]{40}/i.test(near)))
      );
    },
  },
  'ethereum-address': {
    entity: 'CRYPTO',
    title: 'Ethereum address',
    severity: 'medium',
    keywords: ['0x'],
    reach: [34, 64],
    pattern: /(?<![A-Za-z0-9])0x[0-9a-f]{40}(?![A-Za-z0-9])/i,
    check: (value, { before, after }) =>
      new Set(value.toLowerCase()).size > 8 &&
      !contracts.test(value) &&
      !/(?:contract|token|factory|router|proxy|pool|addr|0x)[\w ]{0,12}[\s:="'(]{0,4}$/i.test(before.slice(-32)) &&
      !/^\W{0,3}(?:\w+ ){0,3}(?:is|are) (?:\w+ ){0,3}contracts?\b/i.test(after),
  },
});

export const examples: Examples = {
  match: [
    'send btc to «1Qk4tYmW7vXbZr2sLpDg8HnJc5FuTe9Ea3»',
    'send it to «1BoatSLRHtKNngkdXEeobR76b53LETtpyT»', // its own checksum
    'pay «bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4» now', // BIP 173
    `my solana wallet «${sample('7Kq{alnum:41}').replace(/[0OIl]/g, 'x')}»`,
    `monero «${sample('4A{upper:93}').replace(/[IO]/g, 'Z')}»`,
    'doge «DH5yaieqoZN36fDVciNyRueRGvGLR3mr7L»', // of the Dogecoin wiki
    sample('wallet «0x{hex:40}»'),
    sample('Send my wages to «0x{hex:40}» as the contract says'),
  ],
  ignore: [
    sample('contract 0x{hex:40} verified'),
    sample('0x{hex:40} and its twin are contracts'),
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    'send it to 1BoatSLRHtKNngkdXEeobR76b53LETtpyU', // a wrong checksum
    'doge DH5yaieqoZN36fDVciNyRueRGvGLR3mr7M', // a wrong checksum
    '1Qk4tYmW7vXbZr2sLpDg8HnJc5FuTe9Ea3', // nothing says money
    sample('tx 0x{hex:64}'),
    '0x0000000000000000000000000000000000000000',
  ],
};
