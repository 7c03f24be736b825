import { piece } from '../../engine/regex.ts';

/** Addresses as more countries write them: known by a word of theirs for a lane, a block or a quarter, and a number. */

const title = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,20}";
const titles = `${title}(?: ${title}){0,3}`;
const town = `${title}(?: ${title})?`;
const cyrillic = '[А-ЯЁІЇЄҐӘҒҚҢӨҰҮҺ][\\p{Script=Cyrillic}-]{1,25}';
const arab = '[\\p{Script=Arabic}\\p{M}]{2,15}';
const bengali = '[\\p{Script=Bengali}]{2,15}';

export const localForms: readonly string[] = [
  // Indonesia and Malaysia: Jl. Kenanga No. 5 RT 02/RW 07, Depok
  piece`
    (?:(?:Jl|Jln|Gg|Lrg)\.? |Jalan |Lorong |Perum(?:ahan)? )${titles}(?:,? (?:No\.? ?|Blok [A-Z]{1,2}\d{0,2}[/ -]?)?\d{1,4}[A-Z]?)
    (?:,? RT ?\.?\d{1,3} ?/ ?(?:RW ?\.?)?\d{1,3})?(?:, ${town}){1,3}(?: \d{5})?
  `,
  // the Philippines: Blk 7 Lot 3 Villa Homes, Bacoor, Cavite
  `(?:(?:Blk\\.?|Block|Phase) \\d{1,3},? Lot \\d{1,3},?|(?:Purok|Sitio) \\d{1,3},?) ${titles}(?:, (?:Brgy\\.? )?${town}){1,3}`,
  // Vietnam: a lane, or a house behind its word or with a slash, a street and one of the great towns
  piece`
    (?:[Ss]ố )?\d{1,4}(?:/\d{1,4}){0,3} (?:ngõ|ngách|hẻm|kiệt) \d{1,4}(?:/\d{1,4})? (?:[Đđ]ường )?${titles}, ${town}
    |(?:[Ss]ố \d{1,4}|\d{1,4}/\d{1,4})(?:/\d{1,4}){0,2} ${titles}, (?:Hà Nội|Đà Nẵng|Huế|Cần Thơ|Hải Phòng|Nha Trang|Vũng Tàu|Biên Hòa|(?:TP\.? ?)?(?:HCM|Hồ Chí Minh)|Sài Gòn)
  `,
  // Ukraine, Russia, Kazakhstan: the town, then a lane or a quarter and the house
  piece`
    (?:г|м|пгт|с|смт)\. ?${cyrillic},? (?:(?:ул|вул|пер|пров|просп|пр|бул|б-р|пл|туп)\.? ?(?:${cyrillic}(?: ${cyrillic})?|\d{1,2}-[а-я]{1,2} ${cyrillic}),?
      |(?:мкр|мкрн|микрорайон|кв-л)\.? ?(?:\d{1,3}|${cyrillic}),?
    ) ?(?:(?:д|дом|буд)\.? ?)?\d{1,4}[а-яА-Я]?(?:/\d{1,3})?(?:,? ?(?:кв|оф|подъезд)\.? ?\d{1,4}){0,2}
  `,
  // Mexico: a private road, its quarter and the town
  piece`
    (?:Priv\.|Privada|Cerrada|Cda\.|Calle|Av\.|Avenida|Blvd\.|Callejón|Andador) (?:de(?: la| los| las)? |del )?${titles} (?:#|No\. ?)?\d{1,4}[A-Z]?
    (?:-\d{1,3})?, (?:Col\.|Colonia|Fracc\.|Fraccionamiento|Barrio) ${titles}(?:, ${town})?(?:, \p{Lu}\p{Ll}{1,4}\.|, ${town})?
  `,
  // Argentina, Chile, Peru
  `(?:Pasaje|Pje\\.|Psje\\.|Jirón) (?:Los |Las |La |El )?${titles} \\d{1,5}(?:,? (?:[Dd]pto|[Dd]to|[Pp]iso)\\.? ?\\w{1,4}){0,2}, ${town}`,
  // the Balkans: an adjective for a street, and a postcode, as `Hrvatska 2, Argentina` is how a match ended
  `\\p{Lu}\\p{Ll}{3,20}(?:ska|čka|ška|ova|eva|ićeva) \\d{1,4}[a-z]?(?:/\\d{1,3})?, \\d{5} ${town}`,
  // Pakistan
  `Mohall?ah? ${town}, ${town}`,
  // Arabic: a flat or a villa, its quarter or street, the town
  `(?:فيلا|شقة|غرفة|بيت|منزل) \\d{1,4}، ?(?:حي|شارع|بناية|برج) ${arab}(?: ${arab})?، ?${arab}`,
  // Bengali: a house, a road, the quarter and the town
  piece`
    (?:(?:বাসা|বাড়ি|হাউস|ফ্ল্যাট)(?: নং)? )?[০-৯\d]{1,4}(?:, ?(?:রোড|সড়ক|ব্লক|সেক্টর) ?[০-৯\d]{1,3}|(?: ${bengali}){1,2} (?:রোড|সড়ক|লেন))
    (?:, ?${bengali}(?: ${bengali})?){1,2}
    |(?:বাসা|বাড়ি|হাউস|ফ্ল্যাট)(?: নং)? [০-৯\d]{1,4}(?:, ?${bengali}(?: ${bengali})?){2}
  `,
];
