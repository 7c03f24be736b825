import { strToU8, zipSync } from 'fflate';

/** Files made in code, as small as their formats allow. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
export const docx = (): Uint8Array =>
  zip({
    'word/document.xml': `<w:document><w:body><w:p>${run('Dear Ada &amp; Bert')}</w:p><w:p>${run('vanished', '<w:vanish/>')}${run('white', '<w:color w:val="FFFFFF"/>')}${run('tiny', '<w:sz w:val="2"/>')}${run('black', '<w:color w:val="000000"/>')}<w:del>${'<w:r><w:delText>deleted</w:delText></w:r>'}</w:del></w:p></w:body></w:document>`,
    'word/footer1.xml': `<w:ftr><w:p>${run('Confidential')}</w:p></w:ftr>`,
    'docProps/custom.xml':
      '<Properties><property name="Label_Name"><vt:lpwstr>Secret plan</vt:lpwstr></property></Properties>',
  });

const sheet =
  '<worksheet><cols><col min="3" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>42</v></c><c r="C1" t="inlineStr"><is><t>in a hidden column</t></is></c></row><row r="2" hidden="1"><c r="A2" t="s"><v>1</v></c></row></sheetData></worksheet>';
export const xlsx = (): Uint8Array =>
  zip({
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Plan" r:id="r1"/><sheet name="Pay" state="veryHidden" r:id="r2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="r1" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml': '<sst><si><t>Name</t></si><si><r><t>in a </t></r><r><t>hidden row</t></r></si></sst>',
    'xl/worksheets/sheet1.xml': sheet,
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row r="1"><c r="A1"><v>99000</v></c></row></sheetData></worksheet>',
  });

const slide = (text: string, show = '', size = 1800): string =>
  `<p:sld${show}><a:p><a:r><a:rPr sz="${size}"/><a:t>${text}</a:t></a:r></a:p></p:sld>`;
export const pptx = (): Uint8Array =>
  zip({
    'ppt/slides/slide2.xml': slide('not shown', ' show="0"'),
    'ppt/slides/slide1.xml': slide('Welcome') + slide('specks', '', 100),
    'ppt/notesSlides/notesSlide1.xml': slide('say hello'),
  });

/** A PDF of one page from drawing commands; `more` objects begin with number 6, and are named by `root` and `page`. */
export function pdf(commands: string, { root = '', page = '', more = [] as readonly string[] } = {}): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${root} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R ${page} /Resources << /Font << /F1 5 0 R >> >> >>`,
    `<< /Length ${commands.length} >>\nstream\n${commands}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  return strToU8(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`,
  );
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const out = new Uint8Array(12 + data.length);
  new DataView(out.buffer).setUint32(0, data.length);
  out.set(strToU8(type), 4);
  out.set(data, 8);
  return out; // its checksum is zero: nobody asks for it here
}
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

export const png = (text: string): Uint8Array =>
  joined(
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', new Uint8Array(13)),
    chunk('tEXt', strToU8(`Comment\0${text}`)),
    chunk('IEND', new Uint8Array()),
  );

/** A JPEG that has nothing but EXIF: an artist's name and the mark of a place. */
export function jpeg(artist: string): Uint8Array {
  const tiff = new Uint8Array(38 + artist.length + 1);
  const view = new DataView(tiff.buffer);
  tiff.set(strToU8('II*\0'));
  view.setUint32(4, 8, true);
  view.setUint16(8, 2, true);
  for (const [at, tag, kind, size, value] of [
    [10, 0x013b, 2, artist.length + 1, 38],
    [22, 0x8825, 4, 1, 34],
  ] as const) {
    view.setUint16(at, tag, true);
    view.setUint16(at + 2, kind, true);
    view.setUint32(at + 4, size, true);
    view.setUint32(at + 8, value, true);
  }
  tiff.set(strToU8(artist), 38);
  const body = joined(strToU8('Exif\0\0'), tiff);
  return joined(
    new Uint8Array([0xff, 0xd8, 0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 255]),
    body,
    new Uint8Array([0xff, 0xd9]),
  );
}
