import { describe, expect, it } from 'vitest';
import { isNamedThing } from '../../../src/model/names/named-things.ts';

/** The name stands between « and ». */
function isThing(marked: string): boolean {
  const [before = '', rest = ''] = marked.split('«');
  const [found = '', after = ''] = rest.split('»');
  return isNamedThing(found, before, after);
}

describe('a name that is that of a thing', () => {
  it.each([
    'the shelf "«Erika»" is sold out',
    '"«Lotte»" is a boat, not a colleague',
    'we serve the "«Rosa Ginger»".',
    'the folder „«Linde»/Birke“ is old',
    'sklad «Ludmila» is full',
    'eine «Astrid-Krüger-Jacke», grün',
    'kaputt: «Franz-Josefs-Bahn,» Linie 5',
    'boek in «Sanne-»en-bertjetaal graag',
    'plakát «Karel» IV. zůstane',
    'model «Stanisław II»',
    'Fleisch von der «Metzgerei König»',
    'vela di «Sankt Lucia», bianca',
    'the «Baker Tilly» audit',
    'zaal «Erasmus» is vol',
    'la camera «Ginestra» è libera',
    '«Pračka Milena» neodstřeďuje',
    'stormen «Gudrun» drog in',
    'the sword "«Hildegard»", level two',
    'le théorème «de Noether», page 3',
    'un filtro di «Sobel» sulla foto',
    'la pieza «Marisol» (así se llama el modelo)',
    'en «Lex Maria»-anmälan',
    'tiene «Dolores» de cabeza',
    'on the «Dean»\u2019s list',
    'der Aufsatz über «Sherlock Holmes» fehlt',
    'áo nhãn hiệu «Thanh Mai» giảm giá',
    'благодійний фонд «Софія» допоміг',
  ])('%s', (text) => {
    expect(isThing(text)).toBe(true);
  });

  it.each([
    'she is called "«Erika»" by all',
    'her name is "«Lotte Sand»" now',
    '{"owner": "«Lotte Sand»", "age": 4}',
    '"«Lotte Sand»" <lotte@sand.example>',
    '"«Lotte»","Sand","1"',
    'ask «Lotte» about it',
    'from «Karl-Heinz», who',
    'signed by «John Smith III»',
    'ask «John Smith» III about it',
    'the camera «Hannah Fischer» sold me',
    'the sword «Hannah Fischer» found',
    'le vélo «de Noether» est là',
    'le filtre «de Julie» fuit',
    '«Marisol Vega» (modelo y actriz)',
    '«Lex Maria» Janssen',
    '«Lex Marian» called',
    'my client «Max V» called',
    'ask «Malcolm X» today',
    'patient «Santa Ortiz» is here',
    'frag «Eva Schulz-Lampe» dazu',
    'Frau «Schulz-Lampe» ist da',
    'my colleague «Sara Lee», born in May',
    'patient «Robin Hood» was admitted',
    'book on «Anna Meier»\u2019s behalf a flight',
    'frag «Anna Müller-Lüdenscheidt» dazu',
    'tell «Dolores» de la Cruz',
    'ask «Santa Devi Sharma» today',
  ])('leaves %s', (text) => {
    expect(isThing(text)).toBe(false);
  });
});
