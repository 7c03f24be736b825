/**
 * Prefixes that everybody gives to the namespaces of office files (ECMA-376, transitional and strict), by the end of
 * their URI. A file may call them otherwise, as the Open XML SDK (`x:sheet`) and ElementTree (`ns0:t`) do.
 */
const usual: Readonly<Record<string, string>> = {
  'wordprocessingml/main': 'w',
  'spreadsheetml/main': '',
  'presentationml/main': 'p',
  'drawingml/main': 'a',
  'drawingml/chart': 'c',
  'officeDocument/math': 'm',
  'officeDocument/relationships': 'r',
  'officeDocument/docPropsVTypes': 'vt',
  'officeDocument/custom-properties': '',
  'officeDocument/customProperties': '',
};
const office = /^http:\/\/(?:schemas\.openxmlformats\.org|purl\.oclc\.org\/ooxml)\/(\w+)\/(?:2006\/)?([\w-]+)$/;
const threads = /^http:\/\/schemas\.microsoft\.com\/office\/spreadsheetml\/20\d\d\/threadedcomments$/;
const declared = /\sxmlns(?::([^\s=:"'/<>]{1,80}))?\s{0,4}=\s{0,4}(?:"([^"]*)"|'([^']*)')/g;

function usualPrefix(uri: string): string | undefined {
  const [, room, name] = office.exec(uri) ?? [];
  return threads.test(uri) ? '' : usual[`${room}/${name}`];
}

/** What the prefixes in an XML file mean where a walk stands. A name of an unknown namespace stays as it is written. */
export class Namespaces {
  /** The usual prefix for each that is declared; undefined where the namespace is none of ours. */
  readonly #bound = new Map<string, string | undefined>();
  /** What a declaration replaced, until its element ends. Copies of the map for each element would not be linear. */
  readonly #replaced: { readonly depth: number; readonly prefix: string; readonly before: string | undefined }[] = [];
  #depth = 0;

  enter(tag: string, decode: (text: string) => string): void {
    this.#depth++;
    if (!tag.includes('xmlns')) return;
    for (const [, prefix = '', double, single] of tag.matchAll(declared)) {
      this.#replaced.push({ depth: this.#depth, prefix, before: this.#bound.get(prefix) });
      this.#bound.set(prefix, usualPrefix(decode(double ?? single ?? '')));
    }
  }

  leave(): void {
    this.#depth--;
    for (let last = this.#replaced.at(-1); last && last.depth > this.#depth; last = this.#replaced.at(-1)) {
      this.#bound.set(last.prefix, last.before);
      this.#replaced.pop();
    }
  }

  /** A prefix as it is usual, of an element or, where there is one, of an attribute. */
  prefix(written: string): string {
    return this.#bound.get(written) ?? written;
  }

  /** The name of an element with its usual prefix. */
  element(written: string): string {
    if (this.#bound.size === 0) return written;
    const colon = written.indexOf(':');
    const prefix = this.prefix(written.slice(0, Math.max(0, colon)));
    return prefix === '' ? written.slice(colon + 1) : `${prefix}:${written.slice(colon + 1)}`;
  }
}
