import { regex } from './regex.ts';
import { covered } from './covered.ts';
import { sheetLinks, styleLinks } from './styles.ts';
import type { ListItem, ReplyCode, ReplyLink, Segment, Span } from './types.ts';

/** Stands for what a reader sees but cannot read as words: a picture. */
const picture = '\uFFFC';
const hidden = '\uE000';

const fence = regex('gm')`
  ^([ \t>]*(?:(?:[-*+]|\d{1,3}[.)])[ \t]+)?)(\`{3,}(?!\`)|~{3,}(?!~))[ \t]*([\w+#.-]*)[^\n]*\n([\s\S]*?)
  (?:^[ \t>]*\2[\`~]*[ \t]*$|$(?![\s\S]))
`;
const inlineCode = /(?<!`)(`{1,2})(?!`)([^\n]*?[^`\n])\1(?!`)/g;
const comment = /<!--[\s\S]*?-->/g;
const markdownLink = regex('g')`
  (!?)\[((?:[^[\]\n]|\[[^[\]\n]*\]){0,500})\]\([ \t]*<?([^\s()<>]{1,4000}(?:\([^\s()<>]*\)[^\s()<>]*)*)>?
  (?:[ \t]+["'(][^"')\n]*["')])?[ \t]*\)
`;
const definition = /^[ \t]{0,3}\[([^\]\n]{1,200})\]:[ \t]*<?(\S{1,4000}?)>?(?:[ \t]+["'(][^\n]*)?$/gm;
const tag = /<(\/?)([a-z][a-z0-9-]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>]+))?)*)\s*\/?>/gi;
const address = /\bhttps?:\/\/[^\s<>"'`\])}|\uE000]+[^\s<>"'`\])}|.,;:!?*_\uE000]/gi;
const loads = new Set(['img', 'iframe', 'source', 'video', 'audio', 'embed', 'object', 'link', 'script', 'input']);

const blank = (text: string): string => covered(text, ' ');
const mask = (text: string): string => covered(text, hidden);

/** Reads code, links and marks out of a reply, pass by pass; every pass keeps the length. */
class MarkdownReader {
  readonly links: ReplyLink[] = [];
  readonly code: ReplyCode[] = [];
  #kept: Span[] = [];
  #source: string;
  #work: string;

  constructor(source: string) {
    this.#source = source;
    this.#work = source;
  }

  read(): Segment {
    // most replies hold few of these marks, and a pass costs more than to look for its own
    const has = (mark: string): boolean => this.#work.includes(mark);
    if (has('```') || has('~~~')) this.#fences();
    if (has('`')) this.#inlineCode();
    if (has('<!--')) this.#work = this.#work.replace(comment, blank);
    if (has('](')) this.#images();
    if (has('](')) this.#links();
    if (has(']:')) this.#definitions();
    if (has('<style')) this.links.push(...sheetLinks(this.#work));
    if (has('<')) this.#tags();
    if (has('://')) this.#addresses();
    const items = itemsOf(this.#work);
    this.#work = this.#work.split('\n').map(plainLine).join('\n');
    return {
      text: this.#restored(),
      links: this.links.sort((a, b) => a.span.start - b.span.start),
      code: this.code,
      ...(items.length > 0 && { items }),
    };
  }

  /** Hides a stretch from later passes; it comes back unchanged at the end. */
  #keep(start: number, length: number): string {
    this.#kept.push({ start, end: start + length });
    return mask(this.#source.slice(start, start + length));
  }

  #restored(): string {
    let text = '';
    let at = 0;
    for (const { start, end } of this.#kept.sort((a, b) => a.start - b.start)) {
      if (start < at) continue;
      text += this.#work.slice(at, start) + this.#source.slice(start, end);
      at = end;
    }
    return text + this.#work.slice(at);
  }

  #fences(): void {
    this.#work = this.#work.replace(fence, (whole, _lead, _marks, language: string, body: string, at: number) => {
      const from = whole.indexOf('\n') + 1;
      const span = { start: at + from, end: at + from + body.length };
      this.code.push({ span, language: language.toLowerCase() });
      return blank(whole.slice(0, from)) + this.#keep(span.start, body.length) + blank(whole.slice(from + body.length));
    });
  }

  #inlineCode(): void {
    this.#work = this.#work.replace(inlineCode, (whole, marks: string, body: string, at: number) => {
      if (body.includes(hidden)) return whole;
      const start = at + marks.length;
      this.code.push({ span: { start, end: start + body.length }, language: '' });
      return blank(marks) + this.#keep(start, body.length) + blank(marks);
    });
    this.code.sort((a, b) => a.span.start - b.span.start);
  }

  #images(): void {
    this.#work = this.#work.replace(markdownLink, (whole, bang: string, _text, url: string, at: number) => {
      if (bang === '') return whole;
      this.links.push({ span: { start: at, end: at + whole.length }, url, kind: 'image' });
      return picture + blank(whole.slice(1));
    });
  }

  #links(): void {
    this.#work = this.#work.replace(markdownLink, (whole, bang: string, text: string, url: string, at: number) => {
      const start = at + bang.length + 1;
      this.links.push({ span: { start, end: start + text.length }, url, kind: 'link' });
      return blank(bang) + ' ' + text + blank(whole.slice(start - at + text.length));
    });
  }

  #definitions(): void {
    this.#work = this.#work.replace(definition, (whole, id: string, url: string, at: number) => {
      if (id.startsWith('^')) return whole;
      const kind = this.#source.includes(`![${id}]`) || this.#source.includes(`][${id}]`) ? this.#useOf(id) : 'link';
      this.links.push({ span: { start: at, end: at + whole.length }, url, kind });
      return blank(whole);
    });
  }

  /** A definition used by a picture loads by itself. */
  #useOf(id: string): ReplyLink['kind'] {
    const use = this.#source.indexOf(`][${id}]`);
    const opening = this.#source.lastIndexOf('[', use - 1);
    return this.#source.includes(`![${id}]`) || this.#source[opening - 1] === '!' ? 'image' : 'link';
  }

  #tags(): void {
    this.#work = this.#work.replace(tag, (whole, closing: string, name: string, attributes: string, at: number) => {
      const url = /\b(?:src|href|data)\s*=\s*["']?([^\s"'<>]+)/i.exec(attributes)?.[1];
      const lower = name.toLowerCase();
      if (url && !closing) {
        const kind = loads.has(lower) ? 'image' : 'link';
        this.links.push({ span: { start: at, end: at + whole.length }, url, kind });
      }
      for (const each of attributes.includes('url(') ? styleLinks(attributes) : [])
        this.links.push({ span: { start: at, end: at + whole.length }, url: each, kind: 'image' });
      return url && loads.has(lower) ? picture + blank(whole.slice(1)) : blank(whole);
    });
  }

  #addresses(): void {
    this.#work = this.#work.replace(address, (whole, at: number) => {
      this.links.push({ span: { start: at, end: at + whole.length }, url: whole, kind: 'link' });
      return this.#keep(at, whole.length);
    });
  }
}

const opensBlock = /^[ \t]*[-=*_>+#|:\d]/;
const emphasised = /[*_~\\]/;

const listItem = /^([ \t]*)(?:[-*+•]|(\d{1,3})[.)])[ \t]+(?=\S)/gm;

const itemsOf = (markdown: string): readonly ListItem[] =>
  [...markdown.matchAll(listItem)].map(({ index, 1: spaces = '', 2: number }) => ({
    start: index,
    depth: spaces.length,
    ...(number !== undefined && { number: Number(number) }),
  }));

/** One line as the reader sees it. */
function plainLine(line: string): string {
  const body = opensBlock.test(line) ? withoutBlockMarks(line) : line;
  const row = body.includes('|') && body.split('|').length > 2 ? body.replaceAll('|', '\t') : body;
  return emphasised.test(row) ? withoutEmphasis(row) : row;
}

/** Headings, quotes, bullets, numbers of lists and rules: the reader never sees them as characters. */
function withoutBlockMarks(line: string): string {
  return line
    .replace(/^[ \t]*(?:[-=]{3,}|(?:[-*_][ \t]*){3,})$/, blank)
    .replace(/^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/, blank)
    .replace(/^(?:[ \t]*>)+/, blank)
    .replace(/^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?/, blank)
    .replace(/^[ \t]*#{1,6}(?=[ \t])/, blank);
}

/** `2*3*4` and `2**10` are sums, not emphasis. */
function withoutEmphasis(line: string): string {
  return line
    .replace(/(?<!\d)\*{2,3}|\*{2,3}(?!\d)/g, blank)
    .replace(/(?<![\w\\])__(?=\S)|(?<=\S)__(?!\w)|~~/g, blank)
    .replace(/(?<![\w*\\])\*(?![\s*])([^*\n]+?)(?<![\s\\])\*(?![\w*])/g, ' $1 ')
    .replace(/(?<![\w\\])_(?![\s_])([^_\n]+?)(?<![\s\\])_(?!\w)/g, ' $1 ')
    .replace(/\\(?=[*_$#`~>|+=.-])/g, ' ');
}

/**
 * Reads a whole reply in markdown as one segment: its text with the marks blanked, and its links, code and lists. Spans
 * are offsets in the markdown as it was given. Linear in its length.
 */
export function segmentOf(markdown: string): Segment {
  return new MarkdownReader(markdown).read();
}
