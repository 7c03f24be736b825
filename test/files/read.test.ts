import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../src/files/read.ts';
import { docx, jpeg, pdf, png, pptx, xlsx, zip } from './fixtures.ts';
import { told } from './told.ts';

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

describe('PDF', () => {
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
    for (const name of ['cat.gif', 'cat.webp', 'song.mp3', 'film.mp4'])
      expect(await readFile(gif, name)).toEqual(nothing);
    expect(await readFile(zip({ 'cat.gif': gif }), 'all.zip')).toEqual(nothing);
    expect(await told(zip({ 'a.txt': 'first', 'old.doc': gif }))).toEqual([
      'a.txt|first',
      'shut: in it, “old.doc” could not be read: it is of a kind that Parapet cannot read',
    ]);
  });
});

describe('what a password keeps shut', () => {
  const lockedZip = (): Uint8Array => {
    const bytes = zip({ 'a.txt': 'first' });
    bytes[6] = 1; // the flag of its first entry
    return bytes;
  };
  const compound = (stream: string): Uint8Array =>
    Uint8Array.from([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...new Array<number>(508).fill(0),
      ...[...stream].flatMap((char) => [char.charCodeAt(0), 0]),
    ]);
  const locked = ['unreadable: it is locked with a password'];

  it('is told from what is damaged', async () => {
    expect(await told(lockedZip(), 'a.zip')).toEqual(locked);
    expect(await told(compound('EncryptedPackage'), 'a.docx')).toEqual(locked);
    expect((await told(compound('WordDocument'), 'a.doc'))[0]).toContain('old Office kind');
    expect((await told(zip({ 'a.txt': 'first' }).subarray(0, 40), 'a.zip'))[0]).toBe('unreadable: it is damaged');
    expect((await told(Uint8Array.of(0x52, 0x61, 0x72, 0x21, 0x1a, 7, 1, 0), 'a.rar'))[0]).toContain(
      'another kind than zip',
    );
  });

  it('is told of an attachment, and the mail is read all the same', async () => {
    const coded = btoa(String.fromCharCode(...lockedZip()));
    const mail = `Subject: hi\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nsee below\n--x\nContent-Type: application/zip; name="plan.zip"\nContent-Transfer-Encoding: base64\n\n${coded}\n--x--`;
    expect(await told(strToU8(mail), 'a.eml')).toContain(
      'shut: in it, “plan.zip” could not be read: it is locked with a password',
    );
    expect((await told(strToU8(mail), 'a.eml')).join(' ')).toContain('body|see below');
  });
});
