import { describe, expect, it } from 'vitest';
import { zip } from './fixtures.ts';
import { told } from './told.ts';

/** The namespaces of office files, as ECMA-376 writes them. */
const format = 'http://schemas.openxmlformats.org/';
const word = `${format}wordprocessingml/2006/main`;
const sheets = `${format}spreadsheetml/2006/main`;
const links = `${format}officeDocument/2006/relationships`;

const paragraph = (text: string, style = ''): string =>
  `<n:p><n:r><n:rPr>${style}</n:rPr><n:t>${text}</n:t></n:r></n:p>`;
const document = (root: string, text: string): Uint8Array =>
  zip({ 'word/document.xml': `<n:document ${root}><n:body>${text}</n:body></n:document>` });

/** A workbook whose own names have the prefix `x`, and whose links have what `link` declares and writes. */
const workbook = (link: string): Uint8Array =>
  zip({
    'xl/workbook.xml': `<x:workbook xmlns:x="${sheets}"><x:sheets><x:sheet name="Crew" ${link}/></x:sheets></x:workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<q:Relationships xmlns:q="http://schemas.openxmlformats.org/package/2006/relationships"><q:Relationship Id="k" Target="/xl/worksheets/one.xml"/></q:Relationships>',
    'xl/sharedStrings.xml': `<x:sst xmlns:x="${sheets}"><x:si><x:t>Harbour</x:t></x:si></x:sst>`,
    'xl/worksheets/one.xml': `<x:worksheet xmlns:x="${sheets}"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:v>17</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
  });

describe('office files that name their namespaces in other ways', () => {
  it('Word: any prefix, none, and the strict form', async () => {
    const text =
      paragraph('Oak') + paragraph('unseen', '<n:vanish/>') + paragraph('white', '<n:color n:val="ffffff"/>');
    const expected = ['document|Oak', '!document|unseen', '!document|white'];
    for (const uri of [word, 'http://purl.oclc.org/ooxml/wordprocessingml/main'])
      expect(await told(document(`xmlns:n='${uri}'`, text)), uri).toEqual(expected);
    const bare = text.replaceAll('<n:', '<').replaceAll('</n:', '</');
    const plain = `<document xmlns="${word}" xmlns:n="${word}"><body>${bare}</body></document>`;
    expect(await told(zip({ 'word/document.xml': plain }))).toEqual(expected);
  });

  it('Excel: prefixed elements, and a prefix for links of its own', async () => {
    for (const link of [`xmlns:r="${links}" r:id="k"`, `d3p1:id="k" xmlns:d3p1="${links}"`])
      expect(await told(workbook(link)), link).toEqual(['sheet Crew|Harbour 17']);
  });

  it('PowerPoint: any prefix', async () => {
    const slide = `<s:sld xmlns:s="${format}presentationml/2006/main" xmlns:d="${format}drawingml/2006/main" show="0"><d:p><d:r><d:t>Elm</d:t></d:r></d:p></s:sld>`;
    expect(await told(zip({ 'ppt/slides/slide1.xml': slide }))).toEqual(['!slide 1|Elm']);
  });

  it('what is declared inside an element ends with it', async () => {
    const inner = `<p xmlns="urn:other"><t>no words</t></p>`;
    const outer = `<document xmlns="${word}">${inner}<p><r><t>Ash</t></r></p></document>`;
    expect(await told(zip({ 'word/document.xml': outer }))).toEqual(['document|Ash']);
  });
});

describe('a body of which nothing is understood', () => {
  const unknown = 'it is written in a way that Parapet does not know';

  it('is told of, and the rest is read', async () => {
    const shut = [`shut: in it, “word/document.xml” could not be read: ${unknown}`];
    expect(await told(document('xmlns:n="urn:other"', paragraph('Oak')))).toEqual(shut);
    expect(await told(zip({ 'word/document.xml': new Uint8Array([0, 1, 2, 3]) }))).toEqual(shut);
    const cell = '<worksheet><c t="s"><v>4</v></c></worksheet>';
    const lost = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/one.xml': cell });
    expect(await told(lost)).toEqual([`shut: in it, “xl/worksheets/one.xml” could not be read: ${unknown}`]);
  });

  it('is none where there is nothing to read', async () => {
    const picture =
      '<w:document><w:p><w:r><w:drawing><wp:posOffset>12</wp:posOffset></w:drawing></w:r></w:p></w:document>';
    expect(await told(zip({ 'word/document.xml': picture }))).toEqual([]);
    expect(await told(zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/one.xml': '<worksheet/>' }))).toEqual([]);
    const empty = '<p:sld><a:p><a:fld type="slidenum"/></a:p></p:sld>';
    expect(await told(zip({ 'ppt/slides/slide1.xml': empty }))).toEqual([]);
  });

  it('is none where a footer has but fields, a header but pictures, or a cell an empty shared string', async () => {
    const body = '<w:document><w:p><w:r><w:t>Oak</w:t></w:r></w:p></w:document>';
    const around = (root: string, inner: string): string => `<w:${root}><w:p><w:r>${inner}</w:r></w:p></w:${root}>`;
    const file = zip({
      'word/document.xml': body,
      'word/footer1.xml': around('ftr', '<w:instrText> NUMPAGES </w:instrText>'),
      'word/header1.xml': around('hdr', '<wp:positionH><wp:align>center</wp:align></wp:positionH>'),
      'word/header2.xml': around('hdr', '<m:oMath><m:r><m:t>beech</m:t></m:r></m:oMath>'),
      'word/footnotes.xml': around('footnotes', '<wp:posOffset>7</wp:posOffset>'),
    });
    expect(await told(file)).toEqual(['document|Oak', 'header2|beech']);
    const sheet = (at: number): Uint8Array =>
      zip({
        'xl/workbook.xml': '<workbook/>',
        'xl/sharedStrings.xml': '<sst><si><t></t></si></sst>',
        'xl/worksheets/one.xml': `<worksheet><row><c t="s"><v>${at}</v></c></row></worksheet>`,
      });
    expect(await told(sheet(0))).toEqual([]);
    expect(await told(sheet(1))).toEqual([`shut: in it, “xl/worksheets/one.xml” could not be read: ${unknown}`]);
    const odd = zip({ 'word/document.xml': body, 'word/footer1.xml': '<ftr xmlns="urn:other">elm</ftr>' });
    expect(await told(odd)).toEqual(['document|Oak', `shut: in it, “word/footer1.xml” could not be read: ${unknown}`]);
  });

  it('a sheet that nothing leads to is read all the same; formulas where they have no result yet', async () => {
    const sheet =
      '<worksheet><row><c><f>CONCAT("be",A2)</f></c><c><f>A1</f><v>birch</v></c></row><oddFooter>of the board</oddFooter></worksheet>';
    const file = zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet4.xml': sheet });
    expect(await told(file)).toEqual(['sheet 4|CONCAT("be",A2) birch of the board']);
  });
});
