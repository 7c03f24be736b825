/** What a walk through XML tells, in order. Names come with their prefix: `w:t`. */
export interface XmlVisitor {
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

function attributesOf(tag: string): (name: string) => string | undefined {
  return (name) => {
    const at = tag.search(new RegExp(`\\s${name}\\s{0,4}=`));
    if (at < 0) return undefined;
    const from = tag.indexOf('=', at) + 1;
    const value = /^\s{0,4}(?:"([^"]*)"|'([^']*)'|([^\s>]*))/.exec(tag.slice(from));
    return decodeEntities(value?.[1] ?? value?.[2] ?? value?.[3] ?? '');
  };
}

/** Walks once through XML or HTML, forgiving, in linear time. Declarations and comments are passed over. */
export function walkXml(xml: string, { open, close, text }: XmlVisitor): void {
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
    const [, slash, name] = /^(\/?)([A-Za-z_][\w:.-]*)/.exec(tag) ?? [];
    if (name === undefined) continue;
    if (slash === '/') close?.(name);
    else {
      open?.(name, attributesOf(tag));
      if (tag.endsWith('/')) close?.(name);
    }
  }
}
