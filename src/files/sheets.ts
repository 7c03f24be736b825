import { named, number, texts, xmlOf, type Entries } from './entries.ts';
import type { PartList } from './part.ts';
import { walkXml } from './xml.ts';

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

const letters = (reference: string): number =>
  [...(/^[A-Z]{0,3}/.exec(reference)?.[0] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Where a cell keeps what it shows, and what is only printed. */
const inCell = /^[vtf]$/;
const printed = /^(?:odd|even|first)(?:Header|Footer)$/;

/** Excel: rows and columns that are hidden, in sheets that are or are not. A row is a line, tabs between the cells. */
function addSheet(list: PartList, xml: string, shared: readonly string[], where: string, hiddenSheet: boolean): void {
  const hiddenColumns: [number, number][] = [];
  let hiddenRow = false;
  let cell = { hidden: false, type: '', formula: '' };
  let value: string | undefined;
  walkXml(xml, {
    open(name, attribute) {
      const hidden = attribute('hidden') === '1' || attribute('hidden') === 'true';
      if (name === 'col' && hidden) hiddenColumns.push([Number(attribute('min')), Number(attribute('max'))]);
      else if (name === 'row') hiddenRow = hidden;
      else if (name === 'c') {
        const column = letters(attribute('r') ?? '');
        const unseen = hiddenRow || hiddenColumns.some(([from, to]) => column >= from && column <= to);
        cell = { hidden: unseen, type: attribute('t') ?? '', formula: '' };
      } else if (inCell.test(name) || printed.test(name)) value = '';
    },
    close(name) {
      if (name === 'f') cell.formula = value ?? '';
      else if (/^[vt]$/.test(name) && value !== undefined) {
        cell.formula = '';
        const said = cell.type === 's' ? shared[Number(value)] : value;
        if (said?.trim() === '') list.blank();
        list.add(`${said ?? ''}\t`, where, hiddenSheet || cell.hidden);
      } else if (printed.test(name)) list.add(`${value ?? ''}\n`, where, hiddenSheet);
      else if (name === 'row') list.add('\n', where, hiddenSheet || hiddenRow);
      // its result is only there where a program has worked it out
      else if (name === 'c' && cell.formula !== '') list.add(`${cell.formula}\t`, where, hiddenSheet || cell.hidden);
      if (inCell.test(name) || printed.test(name)) value = undefined;
    },
    text(text) {
      if (value !== undefined) value += text;
    },
  });
}

/** Each sheet through `body`, which is told the name of its entry. */
export function addSheets(list: PartList, entries: Entries, body: (name: string, add: () => void) => void): void {
  const targets = new Map<string, string>();
  walkXml(xmlOf(entries, 'xl/_rels/workbook.xml.rels'), {
    open: (_name, attribute) =>
      void targets.set(attribute('Id') ?? '', (attribute('Target') ?? '').replace(/^\/?(?:xl\/)?/, 'xl/')),
  });
  const shared = sharedStrings(xmlOf(entries, 'xl/sharedStrings.xml'));
  const left = new Set(named(entries, /^xl\/worksheets\//));
  const add = (name: string, where: string, hidden: boolean): void => {
    left.delete(name);
    body(name, () => addSheet(list, xmlOf(entries, name), shared, where, hidden));
  };
  walkXml(xmlOf(entries, 'xl/workbook.xml'), {
    open(name, attribute) {
      if (name === 'sheet')
        add(
          targets.get(attribute('r:id') ?? '') ?? '',
          `sheet ${attribute('name') ?? ''}`,
          /hidden/i.test(attribute('state') ?? ''),
        );
    },
  });
  // no sheet goes unread because nothing we understand leads to it
  for (const name of left) add(name, `sheet ${number(name)}`, false);
  for (const name of named(entries, /^xl\/(?:comments\d*\.xml|threadedComments\/)/))
    list.add(`${texts(xmlOf(entries, name), /^(?:t|text)$/)}\n`, 'comments');
}
