import { piece, regex } from '../../engine/regex.ts';
import type { FoundName } from '../../engine/types.ts';
import { nameBehind } from './backed-title.ts';
import { byParts, type Lookup } from './backing.ts';
import { particles } from './particles.ts';
import { chineseSurname, hindiSurname, japaneseSurname, koreanSurname } from './surnames.ts';

/** Names that a title or an honorific gives away, in scripts and casings that the model reads badly. */

const any = (words: string): string => words.split(' ').join('|');
const arabic = '[\\p{Script=Arabic}\\p{M}]{2,15}';
const indic = '[\\p{Script=Devanagari}]{2,15}';
const greek = '\\p{Lu}[\\p{Script=Greek}\\p{M}]{1,15}';
const latin = `(?:(?:${particles}) ){0,2}\\p{Lu}[\\p{Script=Latin}\\p{M}'’-]{1,20}`;
const han = '\\p{Script=Han}';

const patterns: readonly RegExp[] = [
  // Arabic: two words, or three where the second is a particle
  piece`
    (?<=
      (?<!\p{L})(?:
        ${any('السيد السيدة الأستاذ الأستاذة الدكتور الدكتورة المهندس المهندسة العميل العميلة المدير المديرة المريض المريضة الموظف الموظفة الطالب الطالبة للسيد للسيدة للعميل للعميلة للمهندس والسيد والسيدة')}
      ) )${arabic} (?:(?:بن|بنت|عبد|أبو|آل) )?${arabic}
  `,
  // Hindi: before जी, after श्री, or who writes a petition
  `(?<!\\p{L})${indic} ${indic}(?= जी(?![\\p{L}\\p{M}]))`,
  `(?<=(?<!\\p{L})(?:श्री|श्रीमती|कुमारी|सुश्री|डॉ\\.) )${indic} ${indic}(?=[, ।]|$)`,
  `(?<=(?<!\\p{L})मैं,? )${indic} ${indic}(?=,? (?:निवासी|पुत्र|पुत्री|पत्नी))`,
  `(?<![\\p{L}\\p{M}])${indic} ${hindiSurname}(?= (?:को|की|के|का|ने|से|और) )`,
  // Japanese: kanji, or kanji, a space and a given name, before an honorific or an office
  piece`
    (?<!${han})[${han}々]{1,4}[ 　][${han}\p{Script=Hiragana}\p{Script=Katakana}]{1,4}?
    (?=\s?(?:様|さん|氏|殿|先生|部長|課長|係長|社長|です|と申します))
  `,
  `(?<!${han})[${han}々]{2,6}(?=\\s?(?:様|さん|氏|殿|先生)(?!々))`,
  `(?<!${han})${japaneseSurname}(?=(?:部長|課長|係長|社長|主任|専務|常務|店長|工場長))`,
  // Korean: a surname, two syllables, and an honorific or an office
  `(?<![가-힣])${koreanSurname}[가-힣]{2}(?=\\s?(?:님|씨|팀장|대리|과장|부장|차장|이사|사원|대표|고객|선생|교수|원장|변호사|간호사|환자))`,
  `(?<=(?:받는 사람|보내는 사람|수령인|수취인|담당자|성명|이름|참조|고객명|환자명)\\s?[:：]?\\s)${koreanSurname}[가-힣]{2}(?![가-힣])`,
  // Chinese: after what somebody is, up to a mark; or before a form of address
  piece`
    (?<=(?:收件人|寄件人|联系人|負責人|负责人|经办人|申请人|被保险人|投保人|患者|客户|员工|姓名|法定代表人|供应商|学生|业主|租户|原告|被告)[：: ]?)${chineseSurname}${han}{1,2}
    (?=[，。、；,;\s（(（]|写|$)
  `,
  `(?:(?<!${han})|(?<=[和与跟给由请让向]|通知|联系))${chineseSurname}${han}{1,2}(?=先生|女士|小姐|经理|总监|医生|老师|律师)`,
  `(?<=通知|转告|联系)${chineseSurname}${han}{1,2}(?=[和与、，。])`,
  `(?<=(?:通知|转告|联系)${chineseSurname}${han}{1,2}[和与、])${chineseSurname}${han}{1,2}(?=[，。])`,
  `(?<=[，。；])${chineseSurname}${han}{1,2}(?=负责)`,
  // Bengali: by a surname that is no other word
  `(?<![\\p{L}\\p{M}])[\\p{Script=Bengali}\\p{M}]{3,15} (?:${any('হোসেন ইসলাম রহমান আক্তার বেগম খাতুন শেখ উদ্দিন আহমেদ আহমদ চৌধুরী পারভীন সুলতানা কাদের ভট্টাচার্য মুখার্জি চক্রবর্তী')})(?![\\p{L}\\p{M}])`,
  // Arabic: who works, answers or rents, where the second word is that of a family; `العامل النفسي` is a factor
  `(?<=(?<!\\p{L})و?(?:${any('العامل العاملة المسؤول المسؤولة المستأجر المستأجرة')}) )(?!ال)${arabic} ال${arabic}`,
  // Cyrillic: neighbours, tenants, patients, with both names
  piece`
    (?<=(?<!\p{L})(?:сосед(?:ка)?|жилец|жильцу|пациент(?:ка)?|волонтер(?:ка)?|отримувач) )
    \p{Lu}\p{Script=Cyrillic}{1,20} \p{Lu}\p{Script=Cyrillic}{1,20}(?: \p{Lu}\p{Script=Cyrillic}{3,15}(?:вич|вна|івна|уулу|кызы))?
  `,
  // Greek
  `(?<=(?<!\\p{L})(?:κύριος|κύριο|κυρία|κυρίου|κυρίας|κ\\.|κα|κος) )${greek}(?: ${greek})?`,
].map((source) => new RegExp(source, 'gu'));

/** In Latin letters, where titles stand before words of all kinds: `Mr. Iyer`, `mme kerguelen`. */
const latinPatterns: readonly RegExp[] = [
  piece`
    (?<=
      (?<![\p{L}.])(?:
        M[rs]\.?|Mrs\.?|Mme|Mlle|Monsieur|Madame|Herrn?|Frau|Señora?|Sr(?:a)?\.|Signora?|Sig\.(?:ra)?|Dhr\.
        |[Mm]evr\.|[Mm]evrouw|[Mm]eneer|Sayın|[Pp]aní
      ) (?:(?:Dr|Prof|Ing|Dott)\.? )?)(?!l[ae] |(?:Dr|Prof|Ing|Dott)(?!\p{L}))${latin}(?: ${latin}){0,2}
  `,
  piece`
    (?<=(?<![\p{L}.])(?:mme|mlle|mrs|frau|herrn?|mevr\.|mevrouw|dhr\.|señora?|signora?|sig\.ra|paní) )\p{Ll}{4,15}
    (?=[ ,.;:)\n]|$)
  `,
].map((source) => new RegExp(source, 'gu'));

/** Customers, firms, offices and words of greeting, which are written in the same places. */
const nobody = regex('iu')`
  ^(?:お客|皆|各|御|貴|担当|関係|多|同|仕|模|有|一般|(?:على|في|من|إلى|عن|مع|التي|الذي) )
  |(?:会社|[社先店部課係客者主員局院校家室]|組合|銀行|協会|団体|[팀부과실처]|[문용원청당비]자|muster\p{Ll}*)$
  |^(?:
    und|oder|the|and|et|ou|en|of|name|nachname|vorname|nom|doktor|doctor|professor|minist\p{L}+
    |pr[äeé]sident\p{L}*|dire[ck]t\p{L}+|d[oc]t?ctora?|dottoressa|kolleg\p{L}+|ober|tussauds?
  )(?!\p{L})
`;

/** As far back as a title and what stands before it. */
const around = 24;

function namesIn(text: string, lookup: Lookup): readonly FoundName[] {
  const look = byParts(lookup);
  const all = patterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index: start }) => ({ start, name })),
  );
  const latinOnes = latinPatterns.flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: name, index: start }) => {
      const before = text.slice(Math.max(0, start - around), start);
      return { start, name: name.slice(0, nameBehind(before, name, look)) };
    }),
  );
  return [...all, ...latinOnes]
    .filter(({ name }) => name !== '' && !nobody.test(name))
    .map(({ start, name }) => ({ start, end: start + name.length, label: 'PERSON', score: 1 }));
}

/** Findings with the names that titles give away; these stand where both see one. */
export function withTitled(text: string, found: readonly FoundName[], look: Lookup): readonly FoundName[] {
  const names = namesIn(text, look);
  const others = found.filter(
    ({ label, start, end }) => label !== 'PERSON' || !names.some((name) => start < name.end && end > name.start),
  );
  const apart = names.filter(
    ({ start, end }, at) => !names.slice(0, at).some((name) => start < name.end && end > name.start),
  );
  return [...others, ...apart].toSorted((a, b) => a.start - b.start);
}
