/** The parts of a web address that can carry data, read without the platform's URL. */
export interface Address {
  readonly secure: boolean;
  /** Lower case, without port and user. */
  readonly host: string;
  readonly path: string;
  /** Names are lower case. A query without names is one nameless entry. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly fragment: string;
}

const shape = /^(?:(https?|wss?):)?\/\/(?:[^/?#@]*@)?(\[[^\]]+\]|[^/?#:]+)(?::\d+)?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/is;

/** undefined for anything that does not go to a host: `#part`, `/path`, `data:`, `mailto:`. */
export function addressOf(url: string): Address | undefined {
  const hit = shape.exec(url.replaceAll('&amp;', '&'));
  if (!hit) return undefined;
  const [, scheme = 'https', host = '', path = '', query = '', fragment = ''] = hit;
  const pairs = query
    .split(/[&;]/)
    .filter(Boolean)
    .map((pair): readonly [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? ['', pair] : [unescaped(pair.slice(0, at)).toLowerCase(), pair.slice(at + 1)];
    });
  return { secure: /^(?:https|wss)$/i.test(scheme), host: host.toLowerCase(), path, query: pairs, fragment };
}

/** Percent signs and pluses taken off; bytes that are no UTF-8 stay as they are. */
export function unescaped(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const secondLevel = /^(?:co|com|org|net|ac|gov|edu|ne|or|go)\.[a-z]{2}$/;

/** `news.bbc.co.uk` to `bbc.co.uk`: who the name was given to, near enough without a list. */
export function owner(host: string): string {
  const labels = host.split('.');
  return labels.slice(secondLevel.test(labels.slice(-2).join('.')) ? -3 : -2).join('.');
}

/** The host or one of its parents stands in the set. */
export function isUnder(host: string, hosts: ReadonlySet<string>): boolean {
  for (let at = 0; at >= 0; at = host.indexOf('.', at + 1)) {
    if (hosts.has(host.slice(at === 0 ? 0 : at + 1))) return true;
  }
  return false;
}
