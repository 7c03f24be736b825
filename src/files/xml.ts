import { Namespaces } from './namespaces.ts';

/** What a walk through XML tells, in order. Names come with the prefix that is usual for their namespace: `w:t`. */
interface XmlVisitor {
  open?(name: string, attributes: (name: string) => string | undefined): void;
  close?(name: string): void;
  text?(text: string): void;
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: '\u00a0' };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,6}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
}

/** Where the value of an attribute begins in a tag; -1 where it has none. */
function valueAt(tag: string, name: string, names: Namespaces): number {
  const [prefix = '', local] = name.split(':');
  if (local === undefined) {
    const at = tag.search(new RegExp(`\\s${name}\\s{0,4}=`));
    return at < 0 ? -1 : tag.indexOf('=', at) + 1;
  }
  for (const { 0: whole, 1: written = '', index } of tag.matchAll(
    new RegExp(`\\s([^\\s=:"'/<>]{1,80}):${local}\\s{0,4}=`, 'g'),
  ))
    if (names.prefix(written) === prefix) return index + whole.length;
  return -1;
}

function attributesOf(tag: string, names: Namespaces): (name: string) => string | undefined {
  return (name) => {
    const from = valueAt(tag, name, names);
    if (from < 0) return undefined;
    const value = /^\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s>]*))/.exec(tag.slice(from));
    return decodeEntities(value?.[1] ?? value?.[2] ?? value?.[3] ?? '');
  };
}

/** Walks once through XML or HTML, forgiving, in linear time. Declarations and comments are passed over. */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
  const names = new Namespaces();
  for (let at = 0; at < xml.length;) {
    const start = xml.indexOf('<', at);
    if (start !== at) text?.(decodeEntities(xml.slice(at, start < 0 ? xml.length : start)));
    if (start < 0) return;
    if (xml.startsWith('<![CDATA[', start)) {
      const end = xml.indexOf(']]>', start);
      text?.(xml.slice(start + 9, end < 0 ? xml.length : end));
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    const comment = xml.startsWith('<!--', start);
    const end = xml.indexOf(comment ? '-->' : '>', start);
    if (end < 0) return;
    at = end + (comment ? 3 : 1);
    if (comment) continue;
    const tag = xml.slice(start + 1, end);
    const [, slash, name] = /^(\/?)([A-Za-z_\u0080-\uffff][\w:.\u0080-\uffff-]*)/.exec(tag) ?? [];
    if (name === undefined) continue;
    if (slash !== '/') {
      names.enter(tag, decodeEntities);
      open?.(names.element(name), attributesOf(tag, names));
      if (!tag.endsWith('/')) continue;
    }
    close?.(names.element(name));
    names.leave();
  }
}
