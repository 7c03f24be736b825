/** A tag with attributes and children: what markdown becomes, whoever draws it. */
export type Node = string | Element;
export interface Element {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}

const element = (
  tag: string,
  children: readonly Node[],
  attributes: Readonly<Record<string, string>> = {},
): Element => ({
  tag,
  attributes,
  children,
});

const inlinePattern = /`([^`]+)`|\*\*([^*]+)\*\*|!\[([^\]]*)\]\(([^)\s]+)\)|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inline(text: string): readonly Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const match of text.matchAll(inlinePattern)) {
    const [whole, code, strong, alt, source, label, target] = match;
    if (match.index > at) nodes.push(text.slice(at, match.index));
    if (code !== undefined) nodes.push(element('code', [code]));
    else if (strong !== undefined) nodes.push(element('strong', [strong]));
    else if (source !== undefined) nodes.push(element('img', [], { src: source, alt: alt ?? '' }));
    else if (label !== undefined) nodes.push(element('a', [label], { href: target ?? '', rel: 'noopener' }));
    at = match.index + whole.length;
  }
  if (at < text.length) nodes.push(text.slice(at));
  return nodes;
}

const bullet = /^(?:[-*]|(\d+)\.) +/;

function block(text: string): Element {
  const lines = text.split('\n');
  const heading = /^(#{1,4}) +(.*)/.exec(text);
  if (heading !== null) return element(`h${heading[1]?.length ?? 1}`, inline(heading[2] ?? ''));
  const marker = bullet.exec(text);
  if (marker === null) return element('p', inline(text));
  const items = lines.map((line) => element('li', inline(line.replace(bullet, ''))));
  return element(marker[1] === undefined ? 'ul' : 'ol', items);
}

const fence = /^```(\w*)\n?([\s\S]*?)(?:\n?```[ \t]*(?:\n|$)|$(?![\s\S]))/gm;

/** Blocks of the little markdown chat models write. An unfinished fence is code already, as on the real sites. */
export function parseMarkdown(markdown: string): readonly Element[] {
  const blocks: Element[] = [];
  const paragraphs = (text: string): void => {
    for (const part of text.split(/\n{2,}/)) if (part.trim() !== '') blocks.push(block(part.trim()));
  };
  let at = 0;
  for (const match of markdown.matchAll(fence)) {
    paragraphs(markdown.slice(at, match.index));
    const language = match[1] ?? '';
    blocks.push(element('pre', [element('code', [match[2] ?? ''], { class: `language-${language}` })]));
    at = match.index + match[0].length;
  }
  paragraphs(markdown.slice(at));
  return blocks;
}
