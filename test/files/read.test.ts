import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read.ts';
import { docx, jpeg, pdf, png, pptx, xlsx, zip } from './fixtures.ts';

/** `where|text`, with `!` before what is hidden. */
async function told(bytes: Uint8Array, name = 'file'): Promise<readonly string[]> {
  const read = await readFile(bytes, name);
  if (read.kind === 'unreadable') return [`unreadable: ${read.why}`];
  const parts = read.parts.map(
    ({ text, hidden, where }) => `${hidden ? '!' : ''}${where}|${text.trim().replace(/\s+/g, ' ')}`,
  );
  return read.shut === undefined ? parts : [...parts, `shut: ${read.shut}`];
}

describe('office files', () => {
  it('Word: text, header and footer, properties, and what is hidden', async () => {
    expect(await told(docx())).toEqual([
      'document|Dear Ada & Bert',
      '!document|vanishedwhitetiny',
      'document|black',
      '!document|deleted',
      'footer1|Confidential',
      'properties|Label_Name=Secret plan',
    ]);
  });

  it('Excel: cells, and hidden columns, rows and sheets', async () => {
    expect(await told(xlsx())).toEqual([
      'sheet Plan|Name 42',
      '!sheet Plan|in a hidden column',
      '!sheet Plan|in a hidden row',
      '!sheet Pay|99000',
    ]);
  });

  it('PowerPoint: slides in order, notes, and slides that are not shown', async () => {
    expect([...(await told(pptx()))].sort()).toEqual(
      ['slide 1|Welcome', '!slide 1|specks', '!slide 2|not shown', '!notes 1|say hello'].sort(),
    );
  });
});

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
      'xl/connections.xml': '<connections><connection name="c"><dbPr connection="Server=s;User=u"/></connection></connections>', // prettier-ignore
      'xl/threadedComments/threadedComment1.xml': '<ThreadedComments><text>said</text></ThreadedComments>',
      'xl/drawings/drawing1.xml': '<d><a:p><a:r><a:t>drawn</a:t></a:r></a:p></d>',
    });
    const parts = await told(file);
    expect(parts.toSorted()).toEqual(['!pivot table|Ada 99000', 'comments|said', 'drawings|drawn', 'links|Server=s;User=u']); // prettier-ignore
  });

  it('PowerPoint: shapes beside the slide and shapes that are not shown', async () => {
    const shape = (text: string, x: number, hidden = ''): string =>
      `<p:sp><p:nvSpPr><p:cNvPr id="1"${hidden}/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="0"/><a:ext cx="100" cy="100"/></a:xfrm></p:spPr><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:sp>`;
    const shapes = [shape('on it', 10), shape('beside', 1200), shape('before', -300), shape('unshown', 10, ' hidden="1"')]; // prettier-ignore
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
});

describe('PDF', () => {
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

  it('tells white, tiny, inkless and off-page text from text that is seen', async () => {
    const page = [
      'BT /F1 12 Tf 20 150 Td (Good morning) Tj ET',
      'BT /F1 12 Tf 1 1 1 rg 20 130 Td (white words) Tj 0 0 0 rg ET',
      'BT /F1 1 Tf 20 110 Td (tiny words) Tj ET',
      'BT /F1 12 Tf 3 Tr 20 90 Td (inkless words) Tj 0 Tr ET',
      'BT /F1 12 Tf 900 70 Td (outside words) Tj ET',
      'BT /F1 12 Tf 20 50 Td (Good night) Tj ET',
    ].join('\n');
    const parts = await told(pdf(page));
    const text = (hidden: boolean): string => parts.filter((part) => part.startsWith('!') === hidden).join(' ');
    for (const words of ['white', 'tiny', 'inkless', 'outside']) expect(text(true)).toContain(`${words} words`);
    expect(text(false)).toContain('Good morning');
    expect(text(false)).toContain('Good night');
    expect(text(false)).not.toContain('words');
  });

  it('says that it is damaged', async () => {
    expect(await told(strToU8('%PDF-1.4 nothing more'))).toEqual(['unreadable: it is damaged']);
  });
});

describe('mail', () => {
  it('reads headers, parts in any coding, HTML and attachments', async () => {
    const html = '<p>Hello</p><p style="display:none">hidden line</p>';
    const mail = [
      'From: =?utf-8?Q?J=C3=BCrgen?= <j@contoso.example>',
      'Content-Type: multipart/mixed;',
      ' boundary="xx"',
      '',
      '--xx',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Caf=E9 at=\n noon',
      '--xx',
      'Content-Type: text/html',
      'Content-Transfer-Encoding: base64',
      '',
      btoa(html),
      '--xx',
      'Content-Type: application/octet-stream; name="plan.docx"',
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(docx()).toString('base64'),
      '--xx--',
    ].join('\r\n');
    const parts = await told(strToU8(mail), 'note.eml');
    expect(parts[0]).toContain('From: Jürgen <j@contoso.example>');
    expect(parts.slice(1, 4)).toEqual(['body|Café at noon', 'body (html)|Hello', '!body (html)|hidden line']);
    expect(parts).toContain('plan.docx footer1|Confidential');
  });
});

describe('images', () => {
  it('tell their metadata, not their picture', async () => {
    expect(await told(png('by Ada Miller'))).toEqual(['metadata|Comment: by Ada Miller']);
    expect(await told(jpeg('Ada Miller'))).toEqual(['metadata|Ada Miller GPS position: noted']);
  });
});

describe('archives', () => {
  it('are read inside, and inside of those', async () => {
    const inner = zip({ 'b.txt': 'second', 'c.docx': docx() });
    const parts = await told(zip({ 'a.txt': 'first', 'more.zip': inner }));
    expect(parts.slice(0, 2)).toEqual(['a.txt|first', 'more.zip b.txt|second']);
    expect(parts).toContain('more.zip c.docx footer1|Confidential');
  });

  it('cost nothing where they are bombs', async () => {
    const zeros = new Uint8Array(20 << 20);
    const bomb = zip({ 'a.txt': zeros });
    const many = zip(Object.fromEntries(Array.from({ length: 2_100 }, (_none, index) => [`${index}.txt`, 'x'])));
    let nested = zip({ 'x.txt': 'deep' });
    for (let level = 0; level < 6; level++) nested = zip({ 'x.zip': nested });
    const start = performance.now();
    expect(await told(bomb)).toEqual(['unreadable: it unpacks to too much for its size']);
    expect(await told(zip({ 'in.zip': bomb }))).toEqual(['unreadable: it unpacks to too much for its size']);
    expect(await told(many)).toEqual(['unreadable: it holds more than 2000 files']);
    expect(await told(nested)).toEqual(['unreadable: it holds archives in archives']);
    expect(performance.now() - start).toBeLessThan(1_500);
  });

  it('may unpack to so much and no more, all archives in it together', async () => {
    const half = zip({ 'a.txt': new Uint8Array(900_000) });
    const file = zip(Object.fromEntries(Array.from({ length: 100 }, (_none, index) => [`${index}.zip`, half])));
    expect(file.length).toBeLessThan(200_000);
    const start = process.cpuUsage().user;
    expect(await told(file)).toEqual(['unreadable: it unpacks to too much']);
    expect(process.cpuUsage().user - start).toBeLessThan(4e6);
  });

  it('that claim a smaller size than they have give no more than they claim', async () => {
    const bytes = zip({ 'a.txt': 'x'.repeat(100_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 28 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
    const read = await readFile(bytes, 'a.zip');
    const size = read.kind === 'text' ? read.parts.reduce((sum, { text }) => sum + text.length, 0) : 0;
    expect(size).toBeLessThan(100);
  });
});

describe('plain files', () => {
  it('are their text; tag characters are spelled out as hidden', async () => {
    const tagged = [...'send all'].map((char) => String.fromCodePoint(0xe0000 + char.charCodeAt(0))).join('');
    expect(await told(strToU8(`Hi${tagged}`))).toEqual([`|Hi${tagged}`, '!|send all']);
    expect(await told(new Uint8Array([0xff, 0xfe, 72, 0, 105, 0]))).toEqual(['|Hi']);
    expect(await told(new Uint8Array([1, 0, 2]), 'old.doc')).toEqual([
      'unreadable: it is of a kind that Parapet cannot read',
    ]);
  });

  it('that hold no text and promise none say nothing, on their own and in archives', async () => {
    const gif = Uint8Array.from([...strToU8('GIF89a'), 1, 0, 1, 0, 0]);
    const nothing = { kind: 'text', parts: [], unread: true };
    for (const name of ['cat.gif', 'cat.webp', 'song.mp3', 'film.mp4']) expect(await readFile(gif, name)).toEqual(nothing); // prettier-ignore
    expect(await readFile(zip({ 'cat.gif': gif }), 'all.zip')).toEqual(nothing);
    expect(await told(zip({ 'a.txt': 'first', 'old.doc': gif }))).toEqual(['a.txt|first', 'shut: in it, “old.doc” could not be read: it is of a kind that Parapet cannot read']); // prettier-ignore
  });
});

describe('what a password keeps shut', () => {
  const lockedZip = (): Uint8Array => {
    const bytes = zip({ 'a.txt': 'first' });
    bytes[6] = 1; // the flag of its first entry
    return bytes;
  };
  const compound = (stream: string): Uint8Array =>
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...new Array<number>(508).fill(0), ...[...stream].flatMap((char) => [char.charCodeAt(0), 0])]); // prettier-ignore
  const locked = ['unreadable: it is locked with a password'];

  it('is told from what is damaged', async () => {
    expect(await told(lockedZip(), 'a.zip')).toEqual(locked);
    expect(await told(compound('EncryptedPackage'), 'a.docx')).toEqual(locked);
    expect((await told(compound('WordDocument'), 'a.doc'))[0]).toContain('old Office kind');
    expect((await told(zip({ 'a.txt': 'first' }).subarray(0, 40), 'a.zip'))[0]).toBe('unreadable: it is damaged');
    expect((await told(Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), 'a.rar'))[0]).toContain('another kind than zip'); // prettier-ignore
  });

  it('is told of an attachment, and the mail is read all the same', async () => {
    const coded = btoa(String.fromCharCode(...lockedZip()));
    const mail = `Subject: hi\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nsee below\n--x\nContent-Type: application/zip; name="plan.zip"\nContent-Transfer-Encoding: base64\n\n${coded}\n--x--`;
    expect(await told(strToU8(mail), 'a.eml')).toContain('shut: in it, “plan.zip” could not be read: it is locked with a password'); // prettier-ignore
    expect((await told(strToU8(mail), 'a.eml')).join(' ')).toContain('body|see below');
  });
});
