import { expect, test } from 'vitest';
import type { FoundName } from '../../../src/engine/types.ts';
import { wholeAddresses } from '../../../src/model/names/whole-address.ts';
import { look } from '../lists.ts';

const marks = /[«»‹›]/g;

/** The text without marks, and the spans between «» (whole) and ‹› (what the model saw of it). */
function read(marked: string): { text: string; whole: readonly string[]; seen: readonly FoundName[] } {
  const text = marked.replace(marks, '');
  const whole = [...marked.matchAll(/«([^»]*)»/g)].map(([, inside = '']) => inside.replace(marks, ''));
  const seen: FoundName[] = [];
  for (const { index, 1: inside = '' } of marked.matchAll(/‹([^›]*)›/g)) {
    const start = marked.slice(0, index).replace(marks, '').length;
    seen.push({ start, end: start + inside.replace(marks, '').length, label: 'ADDRESS', score: 0.9 });
  }
  return { text, whole, seen };
}

test.each([
  'deliver to «Unit ‹4, 12 Quarry Road, Leeds LS9 8AB›» by noon',
  'wohnt «Obere ‹Hauptstraße 12/3›‹, 8020 Graz›» seit Mai',
  'levering «‹Skovvej 3›, 2. th, ‹8000 Aarhus› C» i dag',
  'hij woont «Nieuwe ‹Gracht 8, 3512 AB Utrecht›» nu',
  'colis au «‹Steenstraat 14› bus 6, ‹2800 Mechelen›» demain',
  'levert op «Groenlaan 9 bus 2, ‹9000 Gent›» vandaag',
  'cím: «‹6720 Szeged, Kárász utca 9.› 2. em. 4.» kérem',
  'sede «‹Via Po 5, 10124 Torino› TO» dal lunedì',
  'sede «‹Route de Berne 7, 1010 Lausanne› VD» merci',
  'flyttet til «Storgatan ‹4 C, 352 31 Växjö›» igår',
  'po «‹Polní 31/›‹4, 602 00 Brno›» dnes',
  'vive en «‹Calle Olmo 8, Col. Roma Norte,› ‹C.P. 06700› Monterrey, N.L.» hoy',
  'flyttat till «‹Storgatan 17, 411 19 Lund» och› vill',
  'адрес (‹«г. Тверь, ул. Мира, д. 18, кв. 1») просит› перенести',
  'Clădirea ‹«Str. Lungă 4, Brașov 500001»›',
])('an address of which the model saw parts: %s', (marked) => {
  const { text, whole, seen } = read(marked);
  expect(wholeAddresses(text, seen, look).map(({ start, end }) => text.slice(start, end))).toEqual(whole);
});

test('two addresses on two lines stay two', () => {
  const { text, seen } = read('‹Lindenweg 4, 20095 Hamburg›\n‹Am Markt 7, 28195 Bremen›');
  expect(wholeAddresses(text, seen, look)).toHaveLength(2);
});

test('a street called after a person is no person, and an example is no address', () => {
  const text = 'Atatürk Mah. Gül Sok. No: 8 D: 1, Kadıköy/İstanbul, oder Musterstraße 1, 12345 Musterstadt';
  const found = wholeAddresses(text, [{ start: 0, end: 11, label: 'PERSON', score: 0.97 }], look);
  expect(found.map(({ label, start, end }) => [label, text.slice(start, end)])).toEqual([
    ['ADDRESS', 'Atatürk Mah. Gül Sok. No: 8 D: 1, Kadıköy/İstanbul'],
  ]);
});

test('a person beside an address stays', () => {
  const text = 'Ines Rota, Lindenweg 4, 20095 Hamburg';
  const found = wholeAddresses(text, [{ start: 0, end: 9, label: 'PERSON', score: 0.97 }], look);
  expect(found.map(({ label }) => label)).toEqual(['PERSON', 'ADDRESS']);
});
