import { describe, expect, it } from 'vitest';
import { pdf, png, zip } from './fixtures.ts';
import { told } from './told.ts';

describe('what else an office file carries', () => {
  it('Word: where links lead, and whole files behind charts', async () => {
    const inner = zip({ 'xl/workbook.xml': '<workbook/>', 'docProps/core.xml': '<p><dc:creator>Ada</dc:creator></p>' });
    const file = zip({
      'word/document.xml': '<w:document><w:p><w:r><w:t>seen</w:t></w:r></w:p></w:document>',
      'word/_rels/document.xml.rels':
        '<Relationships><Relationship Id="r1" Target="https://a.example/?k=1" TargetMode="External"/><Relationship Id="r2" Target="styles.xml"/></Relationships>',
      'word/embeddings/table.xlsx': inner,
      'word/media/image1.png': png('unread'),
    });
    expect(await told(file)).toEqual([
      'document|seen',
      'links|https://a.example/?k=1',
      'word/embeddings/table.xlsx properties|creator=Ada',
    ]);
  });

  it('Excel: pivot tables, connections, threaded comments, drawings', async () => {
    const file = zip({
      'xl/workbook.xml': '<workbook/>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<d><sharedItems><s v="Ada"/><n v="99000"/></sharedItems></d>',
      'xl/connections.xml':
        '<connections><connection name="c"><dbPr connection="Server=s;User=u"/></connection></connections>',
      'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><text>said</text></ThreadedComments>',
      'xl/drawings/drawing1.xml': '<d><a:p><a:r><a:t>drawn</a:t></a:r></a:p></d>',
    });
    const parts = await told(file);
    expect(parts.toSorted()).toEqual([
      '!pivot table|Ada 99000',
      'comments|said',
      'drawings|drawn',
      'links|Server=s;User=u',
    ]);
  });

  it('PowerPoint: shapes beside the slide and shapes that are not shown', async () => {
    const shape = (text: string, x: number, hidden = ''): string =>
      `<p:sp><p:nvSpPr><p:cNvPr id="1"${hidden}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp>`;
    const shapes = [
      shape('on it', 10),
      shape('beside', 1200),
      shape('before', -300),
      shape('unshown', 10, ' hidden="1"'),
    ];
    const file = zip({
      'ppt/presentation.xml': '<p:presentation><p:sldSz cx="1000" cy="500"/></p:presentation>',
      'ppt/slides/slide1.xml': `<p:sld>${shapes.join('')}${shape('on it too', 20)}</p:sld>`,
      'ppt/comments/comment1.xml': '<p:cmLst><p:cm><p:text>remark</p:text></p:cm></p:cmLst>',
    });
    expect(await told(file)).toEqual([
      'slide 1|on it',
      '!slide 1|beside before unshown',
      'slide 1|on it too',
      'comments|remark',
    ]);
  });

  it('diagrams and charts, their runs put together, and what slides show of their master', async () => {
    const runs = '<a:p><a:r><a:t>Pl</a:t></a:r><a:r><a:t>um</a:t></a:r></a:p>';
    const chart =
      '<c:chart><c:f>Plan!A1</c:f><c:pt idx="0"><c:v>Pear</c:v></c:pt><c:pt idx="1"><c:v>Fig</c:v></c:pt></c:chart>';
    const shape = (text: string, filled = ''): string =>
      `<p:sp><p:nvPr>${filled}</p:nvPr><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp>`;
    for (const [folder, body] of [
      ['ppt', { 'ppt/slides/slide1.xml': '<p:sld/>' }],
      ['word', { 'word/document.xml': '<w:document/>' }],
      ['xl', { 'xl/workbook.xml': '<workbook/>' }],
    ] as const) {
      const file = zip({
        ...body,
        [`${folder}/diagrams/data1.xml`]: `<dgm:dataModel><dgm:t>${runs}</dgm:t></dgm:dataModel>`,
        [`${folder}/diagrams/drawing1.xml`]: `<dsp:drawing>${runs}</dsp:drawing>`,
        [`${folder}/charts/chart1.xml`]: chart,
        ...(folder === 'ppt' && {
          'ppt/slideMasters/slideMaster1.xml': shape('Click to add text', '<p:ph/>') + shape('For the board'),
        }),
      });
      const master = folder === 'ppt' ? ['master|For the board'] : [];
      expect(await told(file), folder).toEqual([...master, 'diagrams|Plum', 'charts|Pear Fig']);
    }
  });

  it('Word: a text that is taken in when it opens', async () => {
    const file = zip({
      'word/document.xml': '<w:document><w:altChunk r:id="r1"/></w:document>',
      'word/chunk1.html': '<p>Quince</p>',
    });
    expect(await told(file)).toEqual(['word/chunk1.html|Quince']);
  });
});

describe('what a PDF carries besides its text', () => {
  it('tells what is written into a form, noted, linked and attached', async () => {
    const more = [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (Ada Miller) /Rect [10 10 90 30] >>',
      '<< /Type /Annot /Subtype /Text /Contents (a remark) /Rect [10 50 30 70] >>',
      '<< /Type /Annot /Subtype /Link /Rect [10 90 30 99] /A << /S /URI /URI (https://a.example/?k=1) >> >>',
      '<< /Type /Filespec /F (list.txt) /EF << /F 10 0 R >> >>',
      '<< /Type /EmbeddedFile /Length 8 >>\nstream\nattached\nendstream',
    ];
    const file = pdf('BT /F1 12 Tf 20 150 Td (Good morning) Tj ET', {
      root: '/AcroForm << /Fields [6 0 R] >> /Names << /EmbeddedFiles << /Names [(list.txt) 9 0 R] >> >>',
      page: '/Annots [6 0 R 7 0 R 8 0 R]',
      more,
    });
    const parts = await told(file);
    const notes = parts.find((part) => part.startsWith('page 1, form and notes'));
    for (const words of ['Ada Miller', 'a remark', 'https://a.example/?k=1']) expect(notes).toContain(words);
    expect(parts).toContain('list.txt|attached');
  });
});
