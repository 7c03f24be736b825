import { expect, test } from 'vitest';
import { withHolders } from '../../../src/model/names/holders.ts';
import { look } from '../lists.ts';

/** What becomes of an address that the model saw between «». */
function read(marked: string): readonly string[] {
  const text = marked.replace(/[«»]/g, '');
  const [start, end] = [marked.indexOf('«'), marked.indexOf('»') - 1];
  return withHolders(text, [{ start, end, label: 'ADDRESS', score: 0.95 }], look).map(
    (found) => `${found.label} ${text.slice(found.start, found.end)}`,
  );
}

test.each([
  ['«2011 Ingrid Solberg»', ['PERSON Ingrid Solberg']],
  ['«1998, 2003-2006 Klaus Brandt»\n', ['PERSON Klaus Brandt']],
  ['1999, «2004 Paul» Gruber', ['PERSON Paul']],
  ['Copyright (c) «2009 Martin»', ['PERSON Martin']],
  [
    'Copyright: 1994 Erik Lund\n           «2001 Anna Weber\n           2004 Paul» Moss',
    ['PERSON Anna Weber', 'PERSON Paul'],
  ],
  ['Copyright «2015 Tammerlin Verein»', []],
  ['Copyright:\n 2010-2012 Somebody\n «2017 Zzyx Corp»', []],
])('years and who holds a copyright: %s', (marked, names) => expect(read(marked)).toEqual(names));

test.each([
  'sent to «2018 Antwerpen»',
  'office in «1950 Sion»',
  'Copyright notice. Write to us:\nRue du Lac 4\n«1964 Conthey»',
  'ship to «2000 Sydney»',
  '«Meir 12, 2018 Antwerpen»',
  'lives in «2013 Anna Weber Street 4»',
])('a town and its code: %s', (marked) => expect(read(marked)[0]).toMatch(/^ADDRESS/));
