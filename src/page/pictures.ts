import type { Allows } from './asking.ts';
import { apply, bare, uncurry, wrap, wrapSetter, type Stead } from './natives.ts';

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
  SCRIPT: ['src'],
  FRAME: ['src'],
};
const anyLoading = /<(?:img|source|iframe|embed|video|audio|track|input|object|link|image)\b[^>]*?(?:\/\/|\?)/i;
const inStyle = /url\(\s*["']?((?:https?:)?\/\/[^"')\s]+)/gi;

const lowerCase = uncurry(String.prototype.toLowerCase);
const setAttribute = Element.prototype.setAttribute;
const getAttribute = Element.prototype.getAttribute;

const isLoaded = (url: URL): boolean => /^https?:$/.test(url.protocol);

/** Asks about each address in a value; a `srcset` holds several. The answer is the value, or what stands in for it. */
function checked(allows: Allows, name: string, value: string): string {
  const addresses = name === 'srcset' ? value.split(/\s*,\s+|\s+[\d.]+[wx]/) : name === 'style' ? [...value.matchAll(inStyle)].map(([, url = '']) => url) : [value]; // prettier-ignore
  for (const address of addresses) {
    const url = URL.canParse(address.trim(), document.baseURI) && new URL(address.trim(), document.baseURI);
    if (!url || !isLoaded(url) || allows({ carrier: 'picture', url: url.href, headers: '', text: '', unread: false })) continue; // prettier-ignore
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
  wrapSetter(owner, name, (native, self, [value]) => {
    // what a policy of the page trusts stays an object, unless it may not go
    const kept = checked(allows, name, String(value));
    return apply(native, self, [kept === String(value) ? value : kept] as never);
  });
}

/** Names of attributes that are looked at: by far the most are none. */
const anyWatched = bare(Object.fromEntries([...Object.values(loading).flat(), 'style'].map((name) => [name, true])));

function guardAttributes(allows: Allows): void {
  const at =
    (name: number, value: number): Stead =>
    (native, self: Element, args) => {
      const lower = lowerCase(`${args[name] as string}`);
      if (args.length > value && lower in anyWatched && watchedNames(self).includes(lower)) {
        const given = `${args[value] as string}`;
        const kept = checked(allows, lower, given);
        if (kept !== given) args[value] = kept;
      }
      return apply(native, self, args as never);
    };
  wrap(Element.prototype, 'setAttribute', at(0, 1));
  wrap(Element.prototype, 'setAttributeNS', at(1, 2));
}

const place = bare({ beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' } as const);

function guardHtml(allows: Allows): void {
  const set = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML')?.set;
  if (!set) return;
  /** Parsed where nothing loads; undefined where nothing had to be taken out. Works on trusted HTML as it is. */
  const parsed = (html: unknown): DocumentFragment | undefined => {
    if (!anyLoading.test(String(html))) return undefined;
    const template = document.createElement('template');
    apply(set, template, [html]);
    return clean(allows, template.content) ? template.content : undefined;
  };
  wrapSetter(Element.prototype, 'innerHTML', (native, self: Element, args) => {
    const isTemplate = self instanceof HTMLTemplateElement;
    const content = isTemplate ? undefined : parsed(args[0]);
    if (content) return self.replaceChildren(content);
    apply(native, self, args as never);
    if (isTemplate) clean(allows, self.content);
  });
  wrapSetter(Element.prototype, 'outerHTML', (native, self: Element, args) => {
    const content = parsed(args[0]);
    return content ? self.replaceWith(content) : apply(native, self, args as never);
  });
  wrap(Element.prototype, 'insertAdjacentHTML', (native, self: Element, args) => {
    const content = parsed(args[1]);
    const method = place[lowerCase(`${args[0] as string}`) as keyof typeof place];
    return content && method ? self[method](content) : apply(native, self, args as never);
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
    [HTMLScriptElement.prototype, 'src'],
    [HTMLInputElement.prototype, 'src'],
  ] as const) {
    for (const name of names) guardProperty(allows, owner, name);
  }
  guardAttributes(allows);
  guardHtml(allows);
}
