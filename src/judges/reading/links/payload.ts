import { regex, wordList } from '../../../engine/regex.ts';
import { blobsIn } from '../../../engine/disguise/decode.ts';
import type { ReplyLink } from '../../../engine/types.ts';
import { prefilter } from '../../../engine/wake/prefilter.ts';
import { addressOf, isUnder, owner, unescaped, type Address } from './address.ts';
import { brands } from './brands.ts';
import { folded, packed, sharedRun, type Supplied } from '../given/supplied.ts';

/** What an address takes along: the words of a sentence, or undefined where it takes nothing that is yours. */
type Load = 'a value that you gave' | 'words that you gave' | 'personal data or a key' | 'hidden text' | 'a sentence';

interface Piece {
  readonly text: string;
  readonly name: string;
  readonly encoded: boolean;
}

/** A number by which its maker looks something up: an order, a parcel, a ticket. */
const lookUp = regex('')`
  ^(?:
    /|id
    |[\w-]*(?:
      order|track|parcel|ship|consign|waybill|ticket|invoice|case|booking|reservation|claim|ref|item|product
      |sku|issue|num|nr
    )[\w-]*
    |no
  )$
`;
const parcels = new Set(
  wordList`
    dhl ups fedex usps royalmail hermes evri dpd dpdgroup gls tnt canadapost auspost laposte bpost postnl poste
    correos
  `.split(' '),
);

/** `dhl.com/track?tracking-id=…`: whoever gave the number, or carries parcels, knows it already. */
function isLookedUp({ name, text, encoded }: Piece, host: string, { words }: Supplied): boolean {
  const maker = owner(host).split('.')[0] ?? '';
  const isKnown = parcels.has(maker) || brands.has(maker) || (maker.length >= 3 && words.includes(` ${maker} `));
  return isKnown && !encoded && lookUp.test(name) && /^[\w-]{5,30}$/.test(text);
}

/** Services that draw a picture from the words in its address, or look words up: words are their purpose. */
const wordHosts = new Set(
  'placehold.co placeholder.com via.placeholder.com dummyimage.com quickchart.io image-charts.com chart.googleapis.com chart.apis.google.com img.shields.io shields.io latex.codecogs.com image.pollinations.ai pollinations.ai mermaid.ink kroki.io api.qrserver.com ui-avatars.com dicebear.com plantuml.com source.unsplash.com loremflickr.com google.com bing.com duckduckgo.com wikipedia.org wikimedia.org youtube.com amazon.com scholar.google.com stackoverflow.com github.com'.split(
    ' ',
  ),
);
const wordNames = regex('')`
  ^(?:
    text|alt|title|label|caption|txt|chl|chart|tex|latex|formula|q|query|search|s|k|keywords?|utm_\w+|name
    |filename|font|family
  )$
`;
const carriers = regex('')`
  ^(?:
    |d|data|c|content|msg|message|m|p|payload|body|chat|history|conversation|context|log|leak|info|secret
    |prompt|summary|user|note|x|exfil|q|text
  )$
`;
const personal = regex('i')`
  [\w.+-]{2,}@(?!example\b)[\w-]+\.[a-z]{2,}
  |\b(?:AKIA|ASIA)[A-Z2-7]{16}\b
  |\b(?:sk|pk|rk)[-_](?:live|test|proj|ant)[-_]\w{10,}
  |\bgh[pousr]_\w{20,}|\bxox[abps]-[\w-]{10,}
  |\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]{8,}
  |-----BEGIN [A-Z ]*PRIVATE KEY
`;
const settings = /^\s*(?:[{[].*"(?:bucket|key|edits|width|height|url|src|type|v)"|https?:|[{[]?"?(?:w|h|q)"?\s*[:=])/is;

const sight = prefilter([]);

/** What base64 or hex in `text` decodes to, and what that hides in turn. */
function* wrappedIn(text: string, depth = 0): Iterable<string> {
  for (const { text: inner } of blobsIn(text, sight(text)).flat()) {
    yield inner;
    if (depth < 2) yield* wrappedIn(inner, depth + 1);
  }
}

/** Every text that the address would hand to its host, with what is wrapped in base64 or hex. */
function* pieces({ host, path, query }: Address): Iterable<Piece> {
  const labels = host
    .split('.')
    .slice(0, -2)
    .filter((label) => label.length > 20);
  const plain = [
    ...path
      .split('/')
      .filter(Boolean)
      .map((text) => ({ name: '/', text })),
    ...query.map(([name, text]) => ({ name, text })),
    ...labels.map((text) => ({ name: '.', text })),
  ];
  for (const { name, text } of plain) {
    const open = unescaped(text);
    yield { text: open, name, encoded: false };
    for (const hidden of wrappedIn(open)) yield { text: hidden, name, encoded: true };
    const twice = unescaped(open);
    if (twice !== open) yield { text: twice, name, encoded: true };
  }
}

const wordsIn = (text: string): number => text.match(/(?<![\p{L}\d])\p{L}{2,}(?![\d])/gu)?.length ?? 0;
const isProse = (text: string): boolean =>
  text.length >= 16 &&
  wordsIn(text) >= 3 &&
  (text.match(/[\p{L}\p{N} .,;:'"@!?_-]/gu)?.length ?? 0) / text.length > 0.9;

function ofYours(piece: Piece, supplied: Supplied, image: boolean, spoken: boolean): Load | undefined {
  const tight = packed(piece.text);
  const least = image || piece.encoded ? 5 : 8;
  // a path is mostly names: only what is no name counts there
  const counts = (value: string): boolean => piece.name !== '/' || piece.encoded || supplied.sharp.has(value);
  const given = supplied.values.some((value) => value.length >= least && tight.includes(value) && counts(value));
  if (given) return 'a value that you gave';
  const enough = piece.encoded ? 2 : image ? 4 : 6;
  if (spoken && !piece.encoded) return undefined;
  return sharedRun(piece.text, supplied, enough) >= enough ? 'words that you gave' : undefined;
}

function ofItself(piece: Piece, image: boolean, spoken: boolean): Load | undefined {
  if (settings.test(piece.text)) return undefined;
  if ((image || piece.encoded) && personal.test(piece.text)) return 'personal data or a key';
  if (!image || spoken) return undefined;
  if (piece.encoded && piece.name !== '/' && isProse(piece.text)) return 'hidden text';
  return carriers.test(piece.name) && wordsIn(piece.text) >= 5 ? 'a sentence' : undefined;
}

/** Words of yours that single something out: a full name, a number. */
const isTold = (value: string, { words }: Supplied): boolean =>
  /\d{3}|\p{L}{3,}\s\p{L}{3,}|\p{L}{6,}/u.test(value) && words.includes(folded(value));

/** What the link would take out of the conversation, and to whom. An address that the user gave takes nothing out. */
export function carriedBy(
  { url, kind }: ReplyLink,
  supplied: Supplied,
): { readonly load: Load; readonly host: string } | undefined {
  const address = addressOf(url);
  if (!address || supplied.raw.includes(url)) return undefined;
  const image = kind === 'image';
  // a form that is filled with what you told
  const filled = address.query.filter(([, value]) => isTold(unescaped(value), supplied)).length;
  if (!isUnder(address.host, wordHosts) && filled > 1 && filled >= address.query.length - 1)
    return { load: 'words that you gave', host: address.host };
  for (const piece of pieces(address)) {
    if (piece.text.length < 5 || (!image && isLookedUp(piece, address.host, supplied))) continue;
    const spoken =
      isUnder(address.host, wordHosts) || (!image && piece.name === '/') || (wordNames.test(piece.name) && !image);
    const load =
      ofYours(piece, supplied, image, spoken) ??
      ofItself(piece, image, spoken || /^(?:text|title|alt|label|caption)$/.test(piece.name));
    if (load) return { load, host: address.host };
  }
  return undefined;
}
