import { piece } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import type { Lookup } from './backing.ts';
import { englishAddresses } from './english-address.ts';
import { localForms } from './local-addresses.ts';

/** Addresses whose form alone gives them away, in writings that the model reads badly or not at all. */

const any = (words: string): string => words.split(' ').join('|');
const title = "\\p{Lu}[\\p{L}\\p{M}'’.-]{1,20}";
/** A town: no full stop, which would end the sentence. */
const town = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const han = '\\p{Script=Han}';
const deva = '[\\p{Script=Devanagari}]{2,15}\\.?';
const arab = '[\\p{Script=Arabic}\\p{M}]{2,15}';
const house = '\\d{1,4}[A-Za-z]?(?:[/-]\\d{1,4}[A-Za-z]?){0,3}';

/** Provinces, counties and cities of their own rank, as Korean writes them. */
const korea = `(?:서울|부산|대구|인천|광주|대전|울산|세종)(?:특별시|광역시|특별자치시|시)?|(?:경기|강원|제주)(?:도|특별자치도)|(?:충청|전라|경상)[남북]도|[충전경][남북]`;

/** After a blank or a mark. */
const spaced = [
  // Türkiye: Bahçe Mah. 45. Cad. No: 7 D: 2, 34710 Kadıköy/İstanbul
  piece`
    (?:${title} ){0,2}${title} (?:Mah(?:allesi)?|Cad(?:desi)?|Sok(?:ak|ağı)?|Bulvarı|Blv)(?!\p{L})\.?,?(?: (?:\d{1,4}|${title}|${title} ${title})\.? (?:
        Cad(?:desi)?|Sok(?:ak|ağı)?|Bulvarı|Blv
      )(?!\p{L})\.?,?){0,2} No ?[:.]? ?\d{1,4}(?:/\w{1,3})?(?:,? (?:D|Daire|Kat|K) ?[:.]? ?\d{1,3}){0,2}
    (?:,? (?:\d{5} )?${town}(?:[/ ]${town})?)?
  `,
  // streets of German, Dutch and Nordic writing with a postal code
  piece`
    (?:(?:Alte|Neue|Große|Kleine|Obere|Untere|Oude|Nieuwe|Södra|Norra|Östra|Västra|\p{Lu}\p{L}{2,12}er) )?\p{Lu}[\p{L}\p{M}-]{2,25}(?:
      ${any('straße strasse str. gasse weg platz allee ring ufer straat laan kade gracht plein weg steenweg gatan vägen gata gade vej')}
    ) ${house}(?: (?:bus|bis) ?\d{0,3})?(?:, ?|\s)(?:[A-Z]-)?(?:\d{4} [A-Z]{2}|\d{3} \d{2}|\d{4,5}) ${town}
  `,
  // a street of one word, its town and then the code
  piece`
    (?:${town} ){0,2}\p{Lu}[\p{L}-]{2,20}(?:
      ${any('vej gade vejen straße strasse gasse straat laan gatan vägen katu tie tee ulica gata')}
    ) \d{1,4}[A-Za-z]?, ${town}(?: [A-Z](?!\p{L})| ${town})?, \d{3,5}(?: \d{2})?(?!\d)
  `,
  piece`
    (?:Calle|Carretera|C/|Avenida|Avda\.|Paseo|Plaza|Via|Rua|Rue) (?:(?:de|del|la|da|do) )?${town}
    (?: ${town})?,? \d{1,4}, ${town}(?:(?: de| del| la|-)? ?${town}){0,3}, \d{4,5}(?!\d)
  `,
  // Korea and Japan in Latin letters
  piece`
    (?:\d{1,4}(?:-\d{1,4})?, )?\p{Lu}[\p{L}-]{2,20}-(?:ro|gil|daero)(?: \d{1,3}(?:beon)?-gil)?
    (?: \d{1,4}(?:-\d{1,4})?)?, \p{Lu}\p{L}{1,15}-(?:gu|si|gun|dong|eup|myeon)(?:, ${town}(?:-do|-si)?){1,2}
    (?:,? \d{5})?
  `,
  `\\d{1,3}(?:-\\d{1,3}){1,3},? ${town}(?: ${town})?(?:, ${town}){1,3},? (?:〒 ?)?\\d{3}-\\d{4}`,
  // Belgium: Meir 257 bus 8, 9000 Gent
  `(?:${title} ){0,2}${title} ${house} (?:bus|bte|boîte) \\d{1,4},? (?:B-)?\\d{4} ${town}`,
  // Vietnam
  piece`
    (?:[Ss]ố )?\d{1,4}(?:/\d{1,4}){0,3}[A-Z]?,? (?:[Đđ]ường )?${title}(?: ${title}){0,3}, (?:Phường|P\.|Xã|Thị trấn) ?
    (?:\d{1,2}|${title}(?: ${title}){0,2})(?:
      , (?:Quận|Q\.|Huyện|Thị xã|TP\.?|Thành phố|Tỉnh) ?(?:\d{1,2}|${town}(?: ${town}){0,2})
    ){1,3}
  `,
  // India, in Devanagari
  piece`
    (?:(?:मकान|फ्लैट|प्लॉट|घर|दुकान)(?: ?(?:नं\.?|नंबर|संख्या))? )?\d{1,4}(?:/\d{1,4})?
    (?:, ${deva}(?: ${deva}| \d{1,3}){0,3}){1,5}(?: ?- ?| )\d{6}
  `,
  // Arabic: a street, what stands between commas, and a town with its code
  piece`
    (?:\d{1,4} )?شارع ${arab}(?: ${arab}){0,2}?(?:
      ، ?(?:(?:حي|مبنى|بناية|الطابق|شقة|عمارة|برج|فيلا|وسط) (?:${arab}|\d{1,4})(?: ${arab})?)
    ){0,4}، ?${arab}(?: \d{5})?
  `,
  // Colombia
  piece`
    (?:Carrera|Cra\.?|Calle|Cl\.?|Cll\.?|Avenida|Av\.?|Diagonal|Transversal) \d{1,3}[A-Z]?(?: ?Bis)? ?
    (?:#|No\.?|N°) ?\d{1,3}[A-Z]? ?- ?\d{1,3}(?:, ${town}(?: ${town})?){0,2}
  `,
];

/** Within a run of characters without blanks. */
const unspaced = [
  // China
  piece`
    (?![住址在于到])(?:${han}{2,3}(?:省|自治区))?(?:北京|上海|天津|重庆|${han}{2,3})市${han}{1,6}?[区县市]${han}{1,12}?
    (?:大道|路|街|道|巷|胡同|弄)${han}{0,3}\d{1,5}(?:号|弄)(?:院)?(?:\d{1,4}(?:号楼|栋|幢|座|楼|单元|层|室|房|号)){0,4}
  `,
  // Japan
  piece`
    (?:〒 ?\d{3}-\d{4}\s?)?(?:東京都|北海道|大阪府|京都府|${han}{2,3}県)${han}{1,8}[市区町村郡][\p{L}]{0,20}?\d{1,4}
    (?:(?:丁目|番地?|[-－ー−の])\d{1,4}){0,3}(?:番地?|号|丁目)?(?:
      [ 　]?[\p{Script=Katakana}ー・${han}]{2,15}[ 　]?\d{2,4}(?:号室?)?
    )?
  `,
  // Korea
  piece`
    (?:${korea}) (?:[가-힣]{1,6}[시군구] ){1,2}(?:[가-힣]{1,5}[읍면동] )?[가-힣\d]{1,12}(?:로|길)(?: ?\d{1,4}번?길)? ?\d{1,4}
    (?:-\d{1,4})?(?:,? ?\d{1,4}동)?(?:,? ?\d{1,2}층)?(?:,? ?\d{1,5}호)?(?: \([가-힣]{2,6}동\))?
  `,
];

const patterns: readonly RegExp[] = [
  ...[...spaced, ...localForms].map((form) => `(?<![\\p{L}\\p{N}])(?:${form})`),
  ...unspaced,
].map((source) => new RegExp(source, 'gu'));

/** Where a text holds an address by its form. */
export const addressForms = (text: string, look: Lookup): readonly Span[] => [
  ...patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => ({ start, end: start + found.length })),
  ),
  ...englishAddresses(text, look),
];
