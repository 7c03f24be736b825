import { describe, expect, it } from 'vitest';
import { sample } from '../../src/engine/sample.ts';
import { pdf, png, zip } from '../files/fixtures.ts';
import { commandLine } from './parapet.ts';

const { run, write } = commandLine();
const key = sample('AKIA{base32:16}');

describe('parapet scan on documents', () => {
  it('names the part, and whether it is hidden', async () => {
    const body = `<w:p><w:r><w:t>Good morning</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${key}</w:t></w:r></w:p>`;
    write('plan.docx', Buffer.from(zip({ 'word/document.xml': body })));
    write('plan.pdf', Buffer.from(pdf(`BT /F1 12 Tf 20 150 Td (${key}) Tj ET`)));
    write('plan.png', Buffer.from(png(`key ${key}`)));
    const { code, out, err } = await run(['scan', 'plan.docx', 'plan.pdf', 'plan.png']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain('plan.docx (document, hidden):1:1');
    expect(out).toContain('plan.pdf (page 1):1:1');
    expect(out).toContain('plan.png (metadata):1:14');
    expect(out).not.toContain(key);
  });

  it('says what it could not read, and reads the rest', async () => {
    write('broken.zip', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9]));
    write('note.txt', `key ${key}`);
    const { code, out, err } = await run(['scan', 'broken.zip', 'note.txt']);
    expect([code, err]).toEqual([2, 'parapet: broken.zip: not checked, it is damaged\n']);
    expect(out).toContain('note.txt:1:5');
  });
});
