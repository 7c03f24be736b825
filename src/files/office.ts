import { regex } from '../engine/regex.ts';
import { decodeText } from './text.ts';
import { PartList, type Part } from './part.ts';
import { addSlide, slideSize } from './slides.ts';
import { walkXml } from './xml.ts';

/** Office Open XML (ECMA-376): Word, Excel and PowerPoint files as parts of a zip. */
type Entries = ReadonlyMap<string, Uint8Array>;

const xmlOf = (entries: Entries, name: string): string => decodeText(entries.get(name) ?? new Uint8Array()) ?? '';
const number = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);
const named = (entries: Entries, pattern: RegExp): readonly string[] =>
  [...entries.keys()].filter((name) => pattern.test(name)).sort((a, b) => number(a) - number(b));

/** Word: runs set to vanish, white, or smaller than 3 points are hidden, and what was deleted with tracking. */
function addWord(list: PartList, xml: string, where: string): void {
  let run = false;
  let hidden = false;
  let deleted = 0;
  let inText = false;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'w:r') [run, hidden] = [true, false];
      else if (name === 'w:del') deleted++;
      else if (name === 'w:t' || name === 'w:delText') inText = true;
      else if (name === 'w:tab') list.add('\t', where, hidden || deleted > 0);
      else if (name === 'w:br') list.add('\n', where, hidden || deleted > 0);
      else if (run && name === 'w:vanish') hidden ||= !/^(?:0|false|off)$/.test(attribute('w:val') ?? '');
      else if (run && name === 'w:color') hidden ||= /^fffff[ef]$/i.test(attribute('w:val') ?? '');
      else if (run && name === 'w:sz') hidden ||= Number(attribute('w:val') ?? 24) < 6; // half points
    },
    close(name) {
      if (name === 'w:r') [run, hidden] = [false, false];
      else if (name === 'w:del') deleted--;
      else if (name === 'w:t' || name === 'w:delText') inText = false;
      else if (name === 'w:p') list.add('\n', where);
    },
    text(text) {
      if (inText) list.add(text, where, hidden || deleted > 0);
    },
  });
}

/** The texts of `<si>`, the shared strings, phonetic hints left out. */
function sharedStrings(xml: string): readonly string[] {
  const list: string[] = [];
  let inText = false;
  walkXml(xml, {
    open(name) {
      if (name === 'si') list.push('');
      inText = name === 't';
    },
    close: () => (inText = false),
    text(text) {
      if (inText && list.length > 0) list[list.length - 1] += text;
    },
  });
  return list;
}

/** The texts in all elements of these names, a line each. */
function texts(xml: string, names: RegExp): string {
  const list: string[] = [];
  let inText = false;
  walkXml(xml, {
    open: (name) => (inText = names.test(name)),
    close: () => (inText = false),
    text(text) {
      if (inText) list.push(text);
    },
  });
  return list.join('\n');
}

const letters = (reference: string): number =>
  [...(/^[A-Z]{0,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Excel: rows and columns that are hidden, in sheets that are or are not. A row is a line, tabs between the cells. */
function addSheet(list: PartList, xml: string, shared: readonly string[], where: string, hiddenSheet: boolean): void {
  const hiddenColumns: [number, number][] = [];
  let hiddenRow = false;
  let hiddenCell = false;
  let type = '';
  let value: string | undefined;
  walkXml(xml, {
    open(name, attribute) {
      const hidden = attribute('hidden') === '1' || attribute('hidden') === 'true';
      if (name === 'col' && hidden) hiddenColumns.push([Number(attribute('min')), Number(attribute('max'))]);
      else if (name === 'row') hiddenRow = hidden;
      else if (name === 'c') {
        type = attribute('t') ?? '';
        const column = letters(attribute('r') ?? '');
        hiddenCell = hiddenRow || hiddenColumns.some(([from, to]) => column >= from && column <= to);
      } else if (name === 'v' || name === 't') value = '';
    },
    close(name) {
      if ((name === 'v' || name === 't') && value !== undefined) {
        list.add(`${type === 's' ? (shared[Number(value)] ?? '') : value}\t`, where, hiddenSheet || hiddenCell);
        value = undefined;
      } else if (name === 'row') list.add('\n', where, hiddenSheet || hiddenRow);
    },
    text(text) {
      if (value !== undefined) value += text;
    },
  });
}

function addSheets(list: PartList, entries: Entries): void {
  const targets = new Map<string, string>();
  walkXml(xmlOf(entries, 'xl/_rels/workbook.xml.rels'), {
    open: (_name, attribute) =>
      void targets.set(attribute('Id') ?? '', (attribute('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')),
  });
  const shared = sharedStrings(xmlOf(entries, 'xl/sharedStrings.xml'));
  walkXml(xmlOf(entries, 'xl/workbook.xml'), {
    open(name, attribute) {
      if (name !== 'sheet') return;
      const xml = xmlOf(entries, targets.get(attribute('r:id') ?? '') ?? '');
      addSheet(list, xml, shared, `sheet ${attribute('name') ?? ''}`, /hidden/i.test(attribute('state') ?? ''));
    },
  });
  for (const name of named(entries, /^xl\/(?:comments\d*\.xml|threadedComments\/|drawings\/)/))
    list.add(
      `${texts(xmlOf(entries, name), /^(?:t|text|a:t)$/)}\n`,
      name.includes('drawing') ? 'drawings' : 'comments',
    );
}

/** Title, author, and custom properties such as labels, as `name=value` lines. */
function addProperties(list: PartList, entries: Entries): void {
  for (const file of ['docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) {
    let name = '';
    walkXml(xmlOf(entries, file), {
      open(tag, attribute) {
        if (tag === 'property') name = attribute('name') ?? '';
        else if (!tag.startsWith('vt:')) name = tag.replace(/^\w+:/, '');
      },
      text(text) {
        if (text.trim() !== '') list.add(`${name}=${text}\n`, 'properties');
      },
    });
  }
}

/** Where links lead, and what tables are filled from: addresses and connection strings may hold keys. */
function addLinks(list: PartList, entries: Entries): void {
  for (const name of entries.keys()) {
    if (!/\.rels$|connections\.xml$/.test(name)) continue;
    walkXml(xmlOf(entries, name), {
      open(_tag, attribute) {
        const said = attribute('TargetMode') === 'External' ? attribute('Target') : attribute('connection');
        if (said) list.add(`${said}\n`, 'links');
      },
    });
  }
}

/** A pivot table keeps a copy of what it was made from, also where that is deleted. */
function addPivots(list: PartList, entries: Entries): void {
  for (const name of named(entries, /^xl\/pivotCache\//))
    walkXml(xmlOf(entries, name), {
      open: (tag, attribute) => void (/^[sn]$/.test(tag) && list.add(`${attribute('v') ?? ''}\n`, 'pivot table', true)),
    });
}

/** What of an office file is read. */
export const officeEntries = regex('')`
  ^(?:
    word/(?:document|header\d*|footer\d*|comments|footnotes|endnotes)\.xml
    |ppt/presentation\.xml
    |ppt/(?:slides|notesSlides|comments)/\w+\.xml
    |xl/(?:workbook|sharedStrings|comments\d*|connections)\.xml
    |xl/(?:worksheets|threadedComments|drawings|pivotCache)/\w+\.xml
    |(?:word|xl|ppt)/(?:\w+/)?_rels/[\w.]+\.rels
    |(?:word|xl|ppt)/embeddings/[^/]+\.(?:docx|xlsx|pptx|pdf|txt|eml|zip)
    |docProps/(?:core|app|custom)\.xml
  )$
`;
/** Whole files inside of one, such as the table behind a chart. */
export const embedded = /\/embeddings\//;

export function officeParts(entries: Entries): readonly Part[] {
  const list = new PartList();
  for (const name of named(entries, /^word\/[^/]*\.xml$/)) addWord(list, xmlOf(entries, name), name.slice(5, -4));
  const size = slideSize(xmlOf(entries, 'ppt/presentation.xml'));
  for (const name of named(entries, /^ppt\/slides\/.*\.xml$/))
    addSlide(list, xmlOf(entries, name), `slide ${number(name)}`, size);
  // who looks at the slides does not see what the speaker does
  for (const name of named(entries, /^ppt\/notesSlides\/.*\.xml$/))
    addSlide(list, xmlOf(entries, name), `notes ${number(name)}`, size, true);
  for (const name of named(entries, /^ppt\/comments\//))
    list.add(`${texts(xmlOf(entries, name), /^(?:p:text|a:t)$/)}\n`, 'comments');
  if (entries.has('xl/workbook.xml')) addSheets(list, entries);
  addPivots(list, entries);
  addLinks(list, entries);
  addProperties(list, entries);
  return list.parts();
}
