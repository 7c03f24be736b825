import { regex } from '../engine/regex.ts';
import { hasContent, named, number, texts, xmlOf, type Entries } from './entries.ts';
import { inside, PartList, type Part } from './part.ts';
import { addSheets } from './sheets.ts';
import { addSlide, slideSize } from './slides.ts';
import { walkXml } from './xml.ts';

/** Text, what was deleted with tracking, and the letters of formulas. */
const wordText = /^(?:w:t|w:delText|m:t)$/;

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
      else if (wordText.test(name)) inText = true;
      else if (name === 'w:tab') list.add('\t', where, hidden || deleted > 0);
      else if (name === 'w:br') list.add('\n', where, hidden || deleted > 0);
      else if (run && name === 'w:vanish') hidden ||= !/^(?:0|false|off)$/.test(attribute('w:val') ?? '');
      else if (run && name === 'w:color') hidden ||= /^fffff[ef]$/i.test(attribute('w:val') ?? '');
      else if (run && name === 'w:sz') hidden ||= Number(attribute('w:val') ?? 24) < 6; // half points
    },
    close(name) {
      if (name === 'w:r') [run, hidden] = [false, false];
      else if (name === 'w:del') deleted--;
      else if (wordText.test(name)) inText = false;
      else if (name === 'w:p') list.add('\n', where);
    },
    text(text) {
      if (inText) list.add(text, where, hidden || deleted > 0);
    },
  });
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

/** What stands beside the text or is drawn, and in which elements it has its words. */
const drawn: readonly (readonly [where: string, files: RegExp, names: RegExp])[] = [
  ['comments', /^ppt\/comments\//, /^(?:p:text|a:t)$/],
  ['drawings', /^\w+\/drawings\//, /^a:t$/],
  ['diagrams', /^\w+\/diagrams\//, /^a:t$/],
  ['charts', /^\w+\/charts\//, /^(?:a:t|c:v|cx:pt)$/],
];

/** What of an office file is read. */
export const officeEntries = regex('')`
  ^(?:
    word/(?:document\d*|header\d*|footer\d*|comments|footnotes|endnotes)\.xml
    |ppt/presentation\.xml
    |ppt/(?:slides|notesSlides|slideMasters|slideLayouts|comments)/\w+\.xml
    |xl/(?:workbook|sharedStrings|comments\d*|connections)\.xml
    |xl/(?:worksheets|threadedComments|pivotCache)/\w+\.xml
    |(?:word|xl|ppt)/(?:charts|drawings)/\w+\.xml
    |(?:word|xl|ppt)/diagrams/data\w*\.xml
    |(?:word|xl|ppt)/(?:\w+/)?_rels/[\w.]+\.rels
    |(?:word|xl|ppt)/embeddings/[^/]+\.(?:(?:doc|xls|ppt)[xm]|pdf|txt|eml|zip)
    |word/[^/]+\.(?:html?|mht|txt|rtf|docx)
    |docProps/(?:core|app|custom)\.xml
  )$
`;
/** Whole files inside of one: the table behind a chart, or a text that Word takes in when it opens (`altChunk`). */
export const embedded = /\/embeddings\/|^word\/[^/]+\.(?!xml$)\w+$/;

/** What an office file says, and the first of its bodies of which nothing could be read though it has content. */
export function officeParts(entries: Entries): { readonly parts: readonly Part[]; readonly shut?: string } {
  const list = new PartList();
  let shut: string | undefined;
  const body = (name: string, add: () => void): void => {
    const before = list.said;
    add();
    if (list.said === before && hasContent(entries, name))
      shut ??= inside(name, 'it is written in a way that Parapet does not know');
  };
  for (const name of named(entries, /^word\/[^/]*\.xml$/))
    body(name, () => addWord(list, xmlOf(entries, name), name.slice(5, -4)));
  const size = slideSize(xmlOf(entries, 'ppt/presentation.xml'));
  for (const name of named(entries, /^ppt\/slides\/.*\.xml$/))
    body(name, () => addSlide(list, xmlOf(entries, name), `slide ${number(name)}`, size));
  // who looks at the slides does not see what the speaker does
  for (const name of named(entries, /^ppt\/notesSlides\/.*\.xml$/))
    addSlide(list, xmlOf(entries, name), `notes ${number(name)}`, size, { unseen: true });
  for (const name of named(entries, /^ppt\/slide(?:Master|Layout)s\/.*\.xml$/))
    addSlide(list, xmlOf(entries, name), 'master', size, { master: true });
  if (entries.has('xl/workbook.xml')) addSheets(list, entries, body);
  for (const [where, files, names] of drawn)
    for (const name of named(entries, files)) list.add(`${texts(xmlOf(entries, name), names)}\n`, where);
  addPivots(list, entries);
  addLinks(list, entries);
  addProperties(list, entries);
  return { parts: list.parts(), ...(shut !== undefined && { shut }) };
}
