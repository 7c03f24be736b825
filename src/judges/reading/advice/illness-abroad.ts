import { piece, regex, wordList } from '../../../engine/regex.ts';
import { adviceAbroad } from './abroad.ts';
import type { AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** An illness by name; groups of words for German, French, Spanish, Italian, Portuguese and Dutch. */
const german = piece`
  (?:eingeklemmte[rn]?\sNerv(?:en)?|Bandscheibenvorfall|Lungenentzündung|Blinddarmentzündung|Migräne|Depression(?:en)?
  |Burn-?out|Diabetes|Gürtelrose|Thrombose|ADHS|Gastritis|Magengeschwür|Blasenentzündung|Schilddrüsen\p{L}+
  |Herzinfarkt|Schlaganfall|Gehirnerschütterung|Sehnenscheidenentzündung|Angststörung|Krebs|Arthrose|Hirnhautentzündung)
`;
const roman = piece`
  (?:pneumonie|appendicite|dépression|hernie discale|migraine|sciatique|phlébite|bronchite|gastrite|diabète|cystite
  |tendinite|zona|neumonía|apendicitis|depresión|hernia discal|migraña|ciática|trombosis|bronquitis|gastritis|diabetes
  |cistitis|tendinitis|ansiedad|polmonite|depressione|ernia del disco|emicrania|sciatalgia|trombosi|diabete
  |cistite|pneumonia|apendicite|depressão|enxaqueca|trombose|longontsteking|blindedarmontsteking|hernia|blaasontsteking|trombosebeen|cancer|cáncer|cancro|kanker)
`;
const sure = String.raw`(?:(?:eindeutig|sicher|ganz klar|clairement|certainement|sin duda|claramente|sicuramente|certamente|duidelijk|zeker)\s)?`;

/** What somebody is said to have, in other languages. */
export const onIllnessAbroad: AdviceField = {
  wake: wakeWords(
    wordList`
      nerv nerven bandscheibenvorfall lungenentz blinddarmentz migr depression depressionen burnout diabetes thrombose
      adhs gastritis magengeschw blasenentz herzinfarkt schlaganfall gehirnersch sehnenscheidenentz angstst krebs
      arthrose pneumonie appendicite discale migraine sciatique bronchite gastrite diab cystite tendinite zona neumon
      apendicitis discal trombosis bronquitis cistitis tendinitis ansiedad polmonite depressione disco emicrania
      sciatalgia trombosi cistite pneumonia apendicite enxaqueca trombose longontsteking blindedarmontsteking hernia
      blaasontsteking cancer ncer cancro kanker
    `,
  ),
  advice: [
    regex('giu')`
      (?<!\p{L})(?:Sie haben|du hast)\s${sure}(?:eine?n?\s)?(?:\p{L}+[en]n?\s)?${german}(?!\p{L})[^.!?\n;]{0,50}
      |(?<!\p{L})(?:vous avez|tu as|tienes|tiene usted|usted tiene|lei ha|hai|você tem|u heeft|u hebt|je hebt)\s${sure}
      (?:(?:une?|una?|um|uma|een|la|el|le)\s)?(?:\p{L}+\s)?${roman}(?!\p{L})[^.!?\n;]{0,50}
    `,
  ],
  careful: regex(
    'iu',
  )`${adviceAbroad.careful.source}|(?<!\p{L})(?:notaufnahme|hausarzt\p{L}*|urgences|urgencias|pronto soccorso|huisarts)(?!\p{L})`,
  otherwise: regex('iu')`
    (?<!\p{L})(?:wenn|falls|ob|vielleicht|möglicherweise|könnte\p{L}*|nicht|kein\p{L}*|gesagt|geschrieben|erwähnt
    |peut-être|probablement|si|pas|dit|quizás?|tal vez|puede|no|dijiste|se|forse|non|potrebbe|talvez|não|als|misschien
    |niet|geen|como|puisque|comme|d[ae]|weil|möchte\p{L}*|wollen|voulez|cherchez|souhaitez|depuis|seit|quiere\p{L}*|vuole|vuoi|wilt|aqu[íi]|voici|ecco|hier sind|roman|geschichte|personnage|historia|storia|diagnos\p{L}+)(?!\p{L})
    |\?\s*$|["“„«]
  `,
  why: 'From words alone nobody can tell an illness. A doctor can.',
};
