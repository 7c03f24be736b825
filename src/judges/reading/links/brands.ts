/** Names that people trust, and that look-alike addresses borrow. The part before the ending. */
export const brands: ReadonlySet<string> = new Set(
  `adobe airbnb alibaba aliexpress amazon americanexpress apple atlassian bankofamerica barclays binance bitbucket
  blockchain booking capitalone citibank cloudflare coinbase commerzbank craigslist deutschebank discord disney docusign
  dropbox ebay elster etsy haveibeenpwned expedia facebook fedex fidelity github gitlab gmail godaddy google hotmail hsbc huggingface icloud
  instagram intuit jpmorgan kraken linkedin lloydsbank mastercard mediafire metamask microsoft microsoftonline mozilla npmjs
  natwest netflix netlify nvidia office365 onedrive openai oracle outlook paypal pinterest postbank pypi python quickbooks
  reddit revolut salesforce santander shopify sharepoint signal skype slack snapchat sparkasse spotify stackoverflow
  steamcommunity steampowered stripe telegram ticketmaster tiktok trustwallet twitch twitter vodafone walmart wellsfargo
  wetransfer whatsapp wikipedia wordpress yahoo youtube zalando zendesk`.split(/\s+/),
);

const lookAlikes: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/1/g, 'l'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
  [/3/g, 'e'],
  [/5/g, 's'],
];

/** Letters that a hurried reader takes for one another. */
const twins = 'bd db pq qp gq qg mn nm uv vu il li ij ji ce ec hn nh';

/** One such letter: `githud`, `gooqle`. */
function mistaken(name: string): string | undefined {
  for (const pair of twins.split(' ')) {
    const [drawn = '', meant = ''] = pair;
    for (let at = name.indexOf(drawn); at >= 0; at = name.indexOf(drawn, at + 1)) {
      const other = name.slice(0, at) + meant + name.slice(at + 1);
      if (other.length >= 6 && brands.has(other)) return other;
    }
  }
  return undefined;
}

/** Two neighbours in the wrong order: `pyhton`. */
function swapped(name: string): string | undefined {
  for (let at = 1; at < name.length - 1 && name.length >= 6; at++) {
    const other = name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2);
    if (other !== name && brands.has(other)) return other;
  }
  return undefined;
}

/** The well-known name that this one is drawn to look like: `paypa1`, `rnicrosoft`. The name itself is not. */
export function imitated(name: string): string | undefined {
  if (name.length < 5 || brands.has(name)) return undefined;
  for (const [sign, letter] of [...lookAlikes, [/1/g, 'i'] as const]) {
    const plain = name.replace(sign, letter);
    if (plain !== name && brands.has(plain)) return plain;
  }
  const plain = lookAlikes.reduce((text, [sign, letter]) => text.replace(sign, letter), name);
  return plain !== name && brands.has(plain) ? plain : (mistaken(name) ?? swapped(name));
}
