import type { Allows } from './carriers.ts';

/**
 * A reply may hold a picture whose address carries the conversation to somebody else, and showing it is enough. So an
 * address is looked at before an element gets it: by property, by attribute, and in HTML that is about to be parsed.
 */

/** Elements that load what their attribute names without a click. */
const loading: Readonly<Record<string, readonly string[]>> = {
  IMG: ['src', 'srcset'],
  SOURCE: ['src', 'srcset'],
  IFRAME: ['src'],
  EMBED: ['src'],
  VIDEO: ['src', 'poster'],
  AUDIO: ['src'],
  TRACK: ['src'],
  INPUT: ['src'],
  OBJECT: ['data'],
  LINK: ['href'],
  IMAGE: ['href', 'xlink:href'],
};
const anyLoading = /<(?:img|source|iframe|embed|video|audio|track|input|object|link|image)\b[^>]*?\/\//i;
const inStyle = /url\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi;

const setAttribute = Element.prototype.setAttribute;
const getAttribute = Element.prototype.getAttribute;

const elsewhere = (url: URL): boolean => /^https?:$/.test(url.protocol) && url.hostname !== location.hostname;

/** Asks about each address in a value; a `srcset` holds several. The answer is the value, or what stands in for it. */
function checked(allows: Allows, name: string, value: string): string {
  const addresses = name === 'srcset' ? value.split(/\s*,\s+|\s+[\d.]+[wx]/) : name === 'style' ? [...value.matchAll(inStyle)].map(([, url = '']) => url) : [value]; // prettier-ignore
  for (const address of addresses) {
    const url = URL.canParse(address.trim(), document.baseURI) && new URL(address.trim(), document.baseURI);
    if (!url || !elsewhere(url) || allows({ carrier: 'picture', url: url.href, text: '' })) continue;
    return name === 'style' ? '' : standIn(url.href);
  }
  return value;
}

/** Empty, and with the address as its fragment, which is never sent: the isolated world reads it from there. */
const standIn = (url: string): string => `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='24' height='24'/%3E#${encodeURIComponent(url)}`; // prettier-ignore

const watchedNames = (element: Element): readonly string[] => [
  ...(loading[element.tagName.toUpperCase()] ?? []),
  'style',
];

function clean(allows: Allows, root: ParentNode): boolean {
  let changed = false;
  for (const element of root.querySelectorAll([...Object.keys(loading), '[style*=url]'].join(','))) {
    for (const name of watchedNames(element)) {
      const value = getAttribute.call(element, name);
      const kept = value === null ? value : checked(allows, name, value);
      if (kept === value || kept === null) continue;
      setAttribute.call(element, name, kept);
      changed = true;
    }
  }
  return changed;
}

function guardProperty(allows: Allows, owner: object, name: string): void {
  const native = Object.getOwnPropertyDescriptor(owner, name);
  const set = native?.set;
  if (!native || !set) return;
  Object.defineProperty(owner, name, {
    ...native,
    set(this: Element, value: unknown) {
      Reflect.apply(set, this, [typeof value === 'string' ? checked(allows, name, value) : value]);
    },
  });
}

function guardAttributes(allows: Allows): void {
  Element.prototype.setAttribute = new Proxy(setAttribute, {
    apply(target, self: Element, [name, value]: [string, unknown]) {
      const lower = String(name).toLowerCase();
      const watched = typeof value === 'string' && value.includes('//') && watchedNames(self).includes(lower);
      return Reflect.apply(target, self, [name, watched ? checked(allows, lower, value) : value]) as undefined;
    },
  });
}

function guardHtml(allows: Allows): void {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  const set = native?.set;
  if (!native || !set) return;
  /** Parsed where nothing loads; undefined where nothing had to be taken out. Works on trusted HTML as it is. */
  const parsed = (html: unknown): DocumentFragment | undefined => {
    if (!anyLoading.test(String(html))) return undefined;
    const template = document.createElement('template');
    Reflect.apply(set, template, [html]);
    return clean(allows, template.content) ? template.content : undefined;
  };
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...native,
    set(this: Element, html: unknown) {
      const content = this instanceof HTMLTemplateElement ? undefined : parsed(html);
      if (content) this.replaceChildren(content);
      else Reflect.apply(set, this, [html]);
      if (this instanceof HTMLTemplateElement) clean(allows, this.content);
    },
  });
  const place = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const;
  Element.prototype.insertAdjacentHTML = new Proxy(Element.prototype.insertAdjacentHTML, {
    apply(target, self: Element, [where, html]: [keyof typeof place, unknown]) {
      const content = parsed(html);
      const method = place[String(where).toLowerCase() as keyof typeof place];
      if (content && method) return self[method](content);
      return Reflect.apply(target, self, [where, html]) as undefined;
    },
  });
}

export function guardPictures(allows: Allows): void {
  for (const [owner, ...names] of [
    [HTMLImageElement.prototype, 'src', 'srcset'],
    [HTMLSourceElement.prototype, 'src', 'srcset'],
    [HTMLIFrameElement.prototype, 'src'],
    [HTMLMediaElement.prototype, 'src'],
    [HTMLVideoElement.prototype, 'poster'],
    [HTMLLinkElement.prototype, 'href'],
    [HTMLEmbedElement.prototype, 'src'],
    [HTMLObjectElement.prototype, 'data'],
  ] as const) {
    for (const name of names) guardProperty(allows, owner, name);
  }
  guardAttributes(allows);
  guardHtml(allows);
}
