import { decodeText } from './text.ts';
import { walkXml } from './xml.ts';

/** Office Open XML (ECMA-376): Word, Excel and PowerPoint files as parts of a zip. */
export type Entries = ReadonlyMap<string, Uint8Array>;

export const xmlOf = (entries: Entries, name: string): string =>
  decodeText(entries.get(name) ?? new Uint8Array()) ?? '';
export const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
export const named = (entries: Entries, pattern: RegExp): readonly string[] =>
  [...entries.keys()].filter((name) => pattern.test(name)).sort((a, b) => number(a) - number(b));

/** What ends a line in drawings, charts and comments; the runs of a line follow one another. */
const lines = /^(?:a:p|c:v|cx:pt|text|p:text|comment)$/;

/** The texts in all elements of these names. */
export function texts(xml: string, names: RegExp): string {
  const list: string[] = [];
  let inText = false;
  walkXml(xml, {
    open: (name) => (inText = names.test(name)),
    close(name) {
      inText = false;
      if (lines.test(name)) list.push('\n');
    },
    text(text) {
      if (inText) list.push(text);
    },
  });
  return list.join('');
}

/** What holds the words of bodies: all else in one whose root is known is no text, such as fields and places of pictures. */
const words = /(?:^|:)(?:t|v)$/;
const roots = /^(?:w:\w+|worksheet|p:\w+)$/;

/** Whether the body of a document has content, by its bytes: for one of which nothing could be read. */
export function hasContent(entries: Entries, name: string): boolean {
  const xml = xmlOf(entries, name);
  if (xml === '') return (entries.get(name)?.length ?? 0) > 0;
  let [root, inWords, content]: [string | undefined, boolean, boolean] = [undefined, false, false];
  walkXml(xml, {
    open(element) {
      root ??= element;
      inWords = words.test(element);
    },
    close: () => (inWords = false),
    text: (text) => (content ||= /\S/.test(text) && (inWords || !roots.test(root ?? ''))),
  });
  return content;
}
