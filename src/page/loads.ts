import { regex } from '../engine/regex.ts';
import { absolute } from './address.ts';
import type { Allows } from './asking.ts';
import { bare, getter, uncurry } from './natives.ts';

/** What is loaded as soon as an element or a style has its address. */

/** Elements that load what their attribute names without a click. */
const loading: Readonly<Record<string, readonly string[]>> = bare({
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  embed: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  input: ['src'],
  object: ['data'],
  link: ['href'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
  feimage: ['href', 'xlink:href'],
  script: ['src', 'href', 'xlink:href'],
  frame: ['src'],
});
const none: readonly string[] = [];
export const stylesThatLoad = '[style*="url("], [style*="image-set("], style';
/** The elements above, and those with a style that loads something. */
export const allThatLoad = `${Object.keys(loading).join(', ')}, feImage, ${stylesThatLoad}`;
/** Names of attributes that are looked at: by far the most are none. */
const anyName = bare(Object.fromEntries([...Object.values(loading).flat(), 'style'].map((name) => [name, true])));
const anyLoading = regex('i')`
  <(?:img|source|iframe|embed|video|audio|track|input|object|link|image|use|feimage|script|frame)\b[^>]*?
  (?://|\?)
  |\bstyle\s*=[^>]*(?:url|image-set)\(
  |<style
`;

const lowerCase = uncurry(String.prototype.toLowerCase);
const nameOf = getter(Element.prototype, 'localName');
const test = uncurry(RegExp.prototype.test);
const exec = uncurry(RegExp.prototype.exec);
const slice = uncurry(String.prototype.slice);
const { encodeURIComponent: encode } = globalThis;

export const lower = (text: string): string => lowerCase(text);
export const mayLoad = (html: string): boolean => test(anyLoading, html);
export const isName = (name: string): boolean => name in anyName;
export const namesOf = (element: Element): readonly string[] => loading[lowerCase(nameOf(element))] ?? none;

const http = /^https?:/i;
/** Empty, and with the address as its fragment, which is never sent: the isolated world reads it from there. */
const standIn = (url: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='24' height='24'/%3E#${encode(url)}`;
/** In a srcset several addresses stand side by side, each perhaps with a size. */
const inSrcset = /[^\s,]\S*[^\s,]/g;
/** Escapes and comments pass by; then an end, a bare address, what strings with addresses stand behind, a string. */
const inCss = regex('gi')`
  \\[^]|/\*[^]*?(?:\*/|$)|([;{}])|url\(\s*((?:\\[^]|[^\s"'()\\])+)|(@import|image-set\(|url\()
  |(["'])((?:\\[^]|(?!\4)[^\\\n])*)\4?
`;

/** Addresses that are remembered. */
const mostFine = 500;

export interface Checks {
  /** The value of an attribute, or what stands in for it where it may not load. */
  readonly attribute: (name: string, value: string) => string;
  /** Rules or declarations, with addresses taken out that may not load; what is no text stays as it is. */
  readonly css: <Given>(css: Given) => Given;
}

/** The address where it may not load. */
type Refused = (address: string) => string | undefined;

function asker(allows: Allows): Refused {
  /**
   * What may load is not asked about again: it has been loaded. A style that moves says its address with every frame.
   */
  let fine = bare<Record<string, true>>({});
  let count = 0;
  return (address) => {
    const url = absolute(address);
    if (!test(http, url) || fine[url]) return undefined;
    if (!allows({ carrier: 'picture', url, headers: '', text: '', unread: false })) return url;
    if ((count += 1) % mostFine === 0) fine = bare({});
    fine[url] = true;
    return undefined;
  };
}

export function checksOf(allows: Allows): Checks {
  const refused = asker(allows);
  const css = <Given>(given: Given): Given => {
    if (given === null || given === undefined) return given;
    const text = `${given as string}`;
    let kept = '';
    let from = 0;
    let loads = false;
    inCss.lastIndex = 0;
    for (let hit = exec(inCss, text); hit; hit = exec(inCss, text)) {
      if (hit[1] || hit[3]) loads = !hit[1];
      const address = hit[2] || (loads && hit[5]);
      if (!address || refused(address) === undefined) continue;
      kept += slice(text, from, hit.index) + (hit[2] ? 'url(data:,' : '"data:,"');
      from = inCss.lastIndex;
    }
    // a trusted text stays one
    return from === 0 ? given : ((kept + slice(text, from)) as Given);
  };
  return {
    css,
    attribute(name, value) {
      if (name === 'style') return css(value);
      if (name !== 'srcset') {
        const url = refused(value);
        return url === undefined ? value : standIn(url);
      }
      inSrcset.lastIndex = 0;
      for (let hit = exec(inSrcset, value); hit; hit = exec(inSrcset, value)) {
        const url = refused(hit[0]);
        if (url !== undefined) return standIn(url);
      }
      return value;
    },
  };
}
