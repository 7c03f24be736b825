import { isWord } from '../../engine/ascii.ts';
import { sha256 } from '../../engine/sha256.ts';
import { detectors, type Examples } from '../../engine/detector.ts';
import { entropy } from '../../engine/entropy.ts';
import { isOfStandard } from '../../engine/standard.ts';
import { sample } from '../../engine/sample.ts';

/**
 * Keys of wallets: raw hex where words name it, Bitcoin's WIF and extended keys (base58check, BIP-32), Solana, Nostr.
 */

const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

function base58Bytes(text: string): Uint8Array {
  let value = 0n;
  for (const char of text) value = value * 58n + BigInt(alphabet.indexOf(char));
  const hex = value.toString(16);
  const even = hex.length % 2 ? `0${hex}` : hex;
  return Uint8Array.from({ length: even.length / 2 }, (_none, at) =>
    Number.parseInt(even.slice(at * 2, at * 2 + 2), 16),
  );
}

/** The last four bytes are the start of the double SHA-256 of the others. */
function base58check(text: string): boolean {
  const bytes = base58Bytes(text);
  const hash = sha256(sha256(bytes.slice(0, -4)));
  return bytes.length > 4 && bytes.slice(-4).every((byte, at) => byte === hash[at]);
}

const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** A seed of Stellar: base32 of a kind, 32 bytes and CRC-16/XMODEM of those, its lower byte first (SEP-23). */
function isStellarSeed(text: string): boolean {
  const bits = [...text].map((char) => base32.indexOf(char).toString(2).padStart(5, '0')).join('');
  const bytes = (bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2));
  let crc = 0;
  for (const byte of bytes.slice(0, -2)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : crc << 1;
  }
  return crc === (bytes.at(-2) ?? 0) + (bytes.at(-1) ?? 0) * 256;
}

const common = { entity: 'CRYPTO_PRIVATE_KEY', severity: 'critical' } as const;

export default detectors('secret', {
  'crypto-private-key-hex': {
    ...common,
    title: 'Private key of a wallet',
    keywords: [
      'private',
      'privkey',
      'priv_key',
      'secret',
      'mnemonic',
      'wallet',
      'signer',
      'deployer',
      'metamask',
      'eth',
      '--pk',
      '_pk',
      'accounts',
    ],
    reach: [100, 200],
    pattern: /(?<![0-9A-Za-z])(?:0x)?[0-9a-fA-F]{64}(?![0-9A-Za-z])/,
    context: [
      'private',
      'privkey',
      'priv_key',
      'wallet(',
      'secret key',
      'secretkey',
      'secret_key',
      'signer',
      'deployer',
      'mnemonic',
      'import my wallet',
      'metamask',
      '--private-key',
      '_pk',
      'eth key',
      'wallet key',
      'accounts: [',
      'accounts:[',
      'accounts": [',
      'accounts = [',
    ],
    check: (value, { before }) =>
      entropy(value) > 3 &&
      !isOfStandard({ before }) &&
      !/(?:tx|txn|transaction|hash|block|sha-?256|digest|checksum|commit|address|root|topic|signature)["'\s:=_(]*(?:id|hash)?["'\s:=(]*$/i.test(
        before.slice(-40),
      ),
  },
  'crypto-private-key-wif': {
    ...common,
    title: 'Private key of a wallet (WIF)',
    keywords: ['5h', '5j', '5k', 'kw', 'kx', 'ky', 'kz', 'l1', 'l2', 'l3', 'l4', 'l5'],
    begin: (text, at) => (isWord(text.charCodeAt(at - 1)) ? -1 : at),
    reach: [4, 60],
    pattern: /(?<![A-Za-z0-9+/_=-])(?:5[HJK][1-9A-HJ-NP-Za-km-z]{49}|[KL][1-9A-HJ-NP-Za-km-z]{51})(?![A-Za-z0-9+/_=-])/,
    check: base58check,
  },
  'crypto-extended-private-key': {
    ...common,
    title: 'Extended private key of a wallet',
    keywords: ['xprv', 'tprv', 'yprv', 'zprv'],
    reach: [4, 130],
    pattern: /(?<![A-Za-z0-9])[xtyz]prv[1-9A-HJ-NP-Za-km-z]{107}(?![A-Za-z0-9])/,
  },
  'crypto-private-key-solana': {
    ...common,
    title: 'Private key of a wallet (Solana)',
    keywords: [
      'id.json',
      'solana',
      'phantom',
      'secretkey',
      'secret key',
      'private key',
      'privatekey',
      'private_key',
      'keypair',
    ],
    reach: [420, 420],
    pattern:
      /(?<![A-Za-z0-9+/_=-])[1-9A-HJ-NP-Za-km-z]{86,88}(?![A-Za-z0-9+/_=-])|\[(?:\s?\d{1,3}\s?,){63}\s?\d{1,3}\s?\]/,
    check: (value) => value.startsWith('[') || entropy(value) > 4.6,
  },
  'crypto-private-key-stellar': {
    ...common,
    title: 'Private key of a wallet (Stellar)',
    keywords: ['stellar', 'xlm', 'soroban', 'secret', 'seed', 'wallet', 'private', 'keypair'],
    reach: [100, 140],
    pattern: /(?<![A-Za-z0-9])S[A-D][A-Z2-7]{54}(?![A-Za-z0-9])/,
    check: isStellarSeed,
  },
  'nostr-private-key': {
    ...common,
    title: 'Nostr private key',
    keywords: ['nsec1'],
    reach: [4, 70],
    pattern: /(?<![a-z0-9])nsec1[02-9ac-hj-np-z]{58}(?![a-z0-9])/,
  },
});

const wif = '5HueCGU8rMjxEXxiPuD5BDku4Mk' + 'FqeZyd4dZ1jvhTVqvbTLvyTJ'; // the Bitcoin wiki's own example

export const examples: Examples = {
  match: [
    sample('my metamask private key «0x{hex:64}» please'),
    sample('accounts: ["«0x{hex:64}»"],'),
    sample('DEPLOYER_PRIVATE_KEY=«{hex:64}»'),
    `sweep «${wif}» now`,
    sample('for example in section 5 of the plan: private_key «{hex:64}»'),
    sample('Guide, section 6.1. Deployer private key: «{hex:64}»'),
    sample('We ran the test vectors. Deployer private key: «{hex:64}»'),
    sample('«xprv{upper:50}{upper:57}»').replace(/[IO]/g, 'Z'),
    `[solana] keypair «[${Array.from({ length: 64 }, (_none, at) => (at * 37) % 256).join(',')}]»`,
    `id.json is «[${Array.from({ length: 64 }, (_none, at) => (at * 91) % 256).join(', ')}]»`,
    'stellar seed «SDBLSBCP2CPCJX5TJIEM6RBB' + 'XJODEDWBYTJMPYAOV7MJIJRBW6IKWG7K» of mine',
    'nostr «nsec1' + 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.repeat(2).slice(0, 58) + '»',
  ],
  ignore: [
    'stellar seed SDBLSBCP2CPCJX5TJIEM6RBB' + 'XJODEDWBYTJMPYAOV7MJIJRBW6IKWG7A',
    sample('private repo, commit sha256:{hex:64}'),
    sample('RFC 8032 test 1024: secret key {hex:64}'),
    sample('tx hash 0x{hex:64}'),
    sample('the private key in appendix A of RFC 6979 is {hex:64}'),
    sample('{hex:64}  wallet.tar.gz'),
    `${wif.slice(0, -1)}K`, // wrong checksum
  ],
};
