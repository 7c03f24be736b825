import { regex, wordList } from '../../../engine/regex.ts';
import { wakeWords } from '../wake-words.ts';

/** German, French and Spanish words of which a promise has one. */
export const abroadWords = wakeWords(
  wordList`
    garantieren garantiere garantiert garantierte garantierten verspreche versprechen zugesagt genehmigt bewilligt
    erstatten ersetzen kostenlos risikofrei risikofreie garantissons garantis garanti promettons promets rembourserons
    remboursons accept approuv accord sans garantizamos garantizo garantizada garantizado prometemos prometo
    reembolsaremos devolveremos livrerons livr offrirons offert offerte verserons aprobado aprobada concedido
    concedida
  `,
);

const rest = String.raw`[^.!?\n;]{0,80}`;
const nobody = 'Nobody can guarantee this. Ask who would pay if it fails.';
const ofMoney = 'A promise of money that a chatbot may not be able to keep.';
const ofWord = 'A chatbot’s word binds nobody for certain. Ask for it in writing.';

/** As in `promises`, in other languages. */
export const promisesAbroad: readonly (readonly [RegExp, string])[] = [
  [
    regex('giu')`
      \bgarantierte?[nrs]?\s(?:\p{L}+\s|\d[\d,.]*\s?(?:%|Prozent)\s){0,2}(?:
        rendite|gewinne?|zinsen|erträge|ertrag
      )(?!\p{L})
      |\brisikofreie?[nrs]?\s(?:anlage|rendite|investition)
      |\b(?:rendement|gain|rentabilidad|ganancia)s?\s(?:\p{L}+\s){0,2}?garanti[sez]?\p{L}*
    `,
    nobody,
  ],
  [
    regex('giu')`
      \b(?:ihr|ihre|dein|deine)\s(?:kredit|darlehen|antrag|visum|erstattung|rückerstattung|buchung|stelle|platz)\s
      (?:ist|wird|sind|wurde)\s(?:\p{L}+\s){0,2}?(?:zugesagt|genehmigt|bewilligt|garantiert|sicher)(?!\p{L})${rest}
    `,
    ofWord,
  ],
  [
    regex('giu')`
      \b(?:wir|ich)\s(?:garantieren?|versprechen?)\s(?:ihnen|dir|euch|,?\s?dass)(?!\p{L})${rest}
      |\b(?:nous|je)\s(?:vous\s|te\s)?(?:garantis(?:sons)?|promets|promettons)(?!\p{L})${rest}
      |\b(?:le|les|te|os)\s(?:garantizamos|garantizo|prometemos|prometo)\b${rest}
    `,
    ofWord,
  ],
  [
    regex('giu')`
      \b(?:wir)\s(?:erstatten|ersetzen)\s(?:ihnen|dir|euch)\s${rest}
      |\bnous\s(?:vous\s)?(?:rembourserons|remboursons|livrerons|offrirons|verserons)\b${rest}
      |\b(?:le|les|te)\s(?:reembolsaremos|devolveremos|reembolsamos)\b${rest}
    `,
    ofMoney,
  ],
  [
    regex('giu')`
      \bvotre\s(?:prêt|crédit|demande|visa|remboursement)\s(?:est|sera|a été)\s(?:\p{L}+\s){0,2}?(?:
        accordée?|approuvée?|acceptée?|garantie?
      )(?!\p{L})${rest}
      |\bsu\s(?:préstamo|crédito|solicitud|visado|reembolso)\s(?:está|ha sido|queda|será)\s(?:\p{L}+\s){0,2}?(?:
        aprobad[oa]|concedid[oa]|garantizad[oa]
      )(?!\p{L})${rest}
    `,
    ofWord,
  ],
];

/** Denied, warned of, asked, or said by somebody else. */
export const otherwiseAbroad = regex('iu')`
  \b(?:
    nicht|keine?[nmrs]?|niemand|nie|wenn|falls|sobald|könn\p{L}*|angeblich|betrug|betrüger\p{L}*|vorsicht
    |warn\p{L}*|vorlage|muster|beispiel|pas|aucune?|jamais|si|personne|attention|arnaque|exemple|modèle
    |no(?! te preocupes)|nunca|ningún|ninguna|nadie|cuando(?! quier)|cuidado|estafa|ejemplo|plantilla
  )(?!\p{L})
  |[?“”"„«]
`;
/** A letter that the user is to send. */
export const letterAbroad = regex('i')`
  Sehr geehrte|Betreff:|Mit freundlichen|Madame, Monsieur|Objet\s?:|Cordialement|Estimad[oa]s?\b|Asunto:
  |Atentamente
  |\[(?:Ihr |Votre |Su )?(?:Name|nom|nombre)\]
`;
