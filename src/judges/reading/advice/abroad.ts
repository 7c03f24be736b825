import { piece, regex, wordList } from '../../../engine/regex.ts';
import type { AdviceField } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

const rest = String.raw`[^.!?\n;]{0,70}`;
/** Up to where it is denied. */
const nowhereNot = String.raw`(?:(?!\b(?:nicht|nie|niemals|kein\p{L}*|keinesfalls)(?!\p{L}))[^.!?\n])`;
const expert = piece`
  (?:
    arzt|ärztin|hausarzt|apotheke\p{L}*|anwalt|anwältin|mieterverein|beratungsstelle|steuerberat\p{L}*
    |verbraucherzentrale|médecin|pharmacien|avocat|conseiller|notaire|médico|médica|farmacéutic[oa]|abogad[oa]
    |asesor[a]?|gestor
  )
`;

/** What needs an expert, told without one: German, French and Spanish. */
export const adviceAbroad: AdviceField = {
  wake: wakeWords(
    wordList`
      nehmen nimm setzen setz arzt anwalt miete recht folgen investieren stecken legen steuer prendre comprim prenez
      avocat traitement placez investissez payer loyer tome deje abogado invierta alquiler mg tabletten
      deja toma tienes tiene sie du vous tu avez hai avete smetta interrompa pare ud
    `,
  ),
  advice: [
    regex('giu')`
      \b(?:nehmen sie|nimm|prenez|prends|tome|toma)\s[^.!?\n]{0,40}?\d[\d.,]*\s?(?:
        mg|µg|ml|tabletten|comprimés|comprimidos|tropfen|gouttes|gotas
      )(?!\p{L})${rest}
    `,
    regex('giu')`
      \b(?:setzen sie|setz)\s${nowhereNot}{0,40}?(?:medikamente?|tabletten|insulin|mittel|antidepressiva)(?!\p{L})${nowhereNot}{0,30}?\bab
      (?!\p{L})${rest}
      |\b(?:arrêtez|arrête)\s(?:de prendre|votre traitement|ton traitement|les? médicaments?)(?!\p{L})${rest}
      |(?<!\b(?:no|nunca) )\b(?:deje|deja) de tomar\b${rest}
      |(?<!\b(?:non|mai) )\b(?:smetta|smetti) di prendere (?:le|la|il|i|gli)\b${rest}
      |(?<!(?:não|nunca) )\bpare de tomar\b${rest}
      |\bstop (?:direct |meteen )?met (?:uw|je) (?:medicijnen|pillen|antidepressiva)\b${rest}
    `,
    regex('giu')`
      \b(?:zahlen sie|zahl|zahle)\s[^.!?\n]{0,30}?\b(?:keine|nichts)\s[^.!?\n]{0,20}?(?:miete|steuern?|rate)?[^.!?\n]{0,10}?\bmehr
      (?!\p{L})${rest}
      |\b(?:arrêtez|cessez) de payer\b${rest}
      |\b(?:deje|deja) de pagar\b${rest}
    `,
    regex('giu')`
      \b(?:sie brauchen|du brauchst|dafür brauch\p{L}+ (?:sie|du)|sie müssen|du musst)\s(?:\p{L}+\s)?
      (?:keinen|keine|nicht zum|nicht zur)\s(?:arzt|ärztin|anwalt|anwältin)(?!\p{L})${rest}
      |\bpas besoin (?:de (?:voir|consulter) un médecin|d[’'](?:un )?avocat|de médecin)(?!\p{L})${rest}
      |\bno (?:necesita|necesitas|hace falta) (?:ver a |ir al? |consultar a )?(?:un |una |ningún |al )?
      (?:médico|abogado)(?!\p{L})${rest}
    `,
    regex('giu')`
      \b(?:investieren sie|stecken sie|legen sie|investier|steck)\s(?:jetzt |sofort )?(?:
        alles|ihr ganzes|dein ganzes|die ganze|das ganze
      )(?!\p{L})${rest}
      |\b(?:placez|investissez) (?:tout|toutes vos|l[’']ensemble)(?!\p{L})${rest}
      |\b(?:invierta|invierte) (?:todo|todos sus|todo tu)(?!\p{L})${rest}
    `,
  ],
  careful: regex('iu')`
    (?:
      frag\p{L}*|sprech\p{L}*|sprich|wend\p{L}*|rücksprache|konsultier\p{L}*|lassen|rat\s|consult\p{L}*
      |parle[rz]?|demande[rz]?|pregunt\p{L}*|habl[ea]\p{L}*|mit|avec|con
    )\s[^.!?\n]{0,40}?(?<!\p{L})${expert}(?!\p{L})
  `,
  otherwise: regex('iu')`
    \b(?:
      nicht ab|wenn|falls|nie|niemals|könnte\p{L}*|rezept|mehl|zucker|teig|roman|geschichte|beispiel|sagte
      |laut packung\p{L}*|ne\s|jamais|si|farine|sucre|recette|exemple|nunca|cuando|harina|azúcar|receta
      |ejemplo|studie|étude|estudio
    )(?!\p{L})
    |\?\s*$|["“„«]
  `,
  why: 'What is right here depends on the person and the case. Someone who knows both can say.',
};
