import { regex } from '../engine/regex.ts';
import { decode, encodingOf } from './encoding.ts';
import { PartList, unreadable, type FileText } from './part.ts';
import { walkXml } from './xml.ts';

/** The text of bytes, in an encoding that is known or told from them; undefined where they are those of no text. */
export function decodeText(bytes: Uint8Array, encoding?: string): string | undefined {
  if (encoding === undefined || encodingOf(bytes) !== 'utf-8') return decode(bytes)?.text;
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return decode(bytes)?.text; // an encoding that nobody knows
  }
}

/** Names that promise words, tables, keys or archives: bytes that are none of ours are worth a question there. */
const promising = regex('i')`
  \.(?:
    txt|md|csv|tsv|json|xml|log|rtf|docx?|docm|dotx?|xls[xmb]?|pptx?|pptm|ppsx?|od[tsp]|pages|numbers|key|pdf
    |epub|mobi|msg|pst|eml|one|vsdx?|mdb|accdb|db|sqlite3?|parquet|avro|pkl|zip|rar|7z|tar|t?gz|bz2|xz|zst|jar
    |p12|pfx|jks|kdbx?|der|dump|bak
  )$
`;

/** Whether a name promises text, in whatever form. */
export const promisesText = (name: string): boolean => promising.test(name);

/** What is no text and promises none (pictures, sound, film, programs) says nothing. */
export function readText(bytes: Uint8Array, name: string): FileText {
  const text = decodeText(bytes);
  if (text !== undefined) return { kind: 'text', parts: [{ text, hidden: false, where: '' }] };
  return promisesText(name)
    ? unreadable('it is of a kind that Parapet cannot read')
    : { kind: 'text', parts: [], unread: true };
}

const unseen = regex('i')`
  display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*(?:0|1px)(?![\d.])|opacity\s*:\s*0(?![.\d])
  |(?:^|;)\s*color\s*:\s*(?:white|#fff(?:fff)?)\b
`;
const block = /^(?:p|div|br|tr|li|h[1-6]|table|title|section|article|td|th)$/i;
const single = /^(?:br|img|hr|input|meta|link|col|area|base|wbr|source)$/i;
const silent = /^(?:style|script|head)$/i;

/** The words of HTML, as mails have them; what a style hides is marked. */
export function addHtml(list: PartList, html: string, where: string): void {
  const open: { readonly name: string; readonly hidden: boolean; readonly silent: boolean }[] = [];
  const now = () => open[open.length - 1] ?? { name: '', hidden: false, silent: false };
  walkXml(html, {
    open(name, attribute) {
      if (block.test(name) && !now().silent) list.add('\n', where, now().hidden);
      if (single.test(name)) return;
      const hidden = now().hidden || unseen.test(attribute('style') ?? '') || attribute('hidden') !== undefined;
      open.push({ name, hidden, silent: now().silent || silent.test(name) });
    },
    close(name) {
      const at = open.findLastIndex((one) => one.name === name);
      if (at >= 0) open.length = at;
    },
    text(text) {
      if (!now().silent) list.add(text, where, now().hidden);
    },
  });
}
