import { regex, wordList } from '../../../engine/regex.ts';
import { ofWord } from './parts.ts';
import { wakeWords } from '../wake-words.ts';

/** Letters promise much out of courtesy; what binds whoever signs one is read even there. */
export const letterWords = wakeWords(
  wordList`
    guarantee guarantees promise promises undertaking warrant assure assures commitment garantieren versprechen zusichern sichern
    sagen verpflichten garantissons promettons assurons engageons garantizamos prometemos aseguramos comprometemos
    garantiamo promettiamo assicuriamo impegniamo garantimos garanderen beloven verbinden gwarantujemy obiecujemy
  `,
);

/** What a machine or a program does is its description, unless somebody gets something by it: `run at 230 V`. */
const technical = String.raw` (?:will|shall) (?:keep|have|work|run|not lose|never lose)\b[^.!?\n;]{0,40}(?:\d\s?[a-z%°]|order|state|messages?|data|connections?|compatib)`;
const technically = String.raw` (?:\w+ ){0,3}(?:method|function|loop|query|call|algorithm|value|result|code|class|object|variable|program|script|queue|broker|index)s?\b`;
const rest = String.raw`[^.!?\n;]{0,100}`;
/** What somebody gets, in a few languages; `we promise to look into it` binds nobody. */
const german = String.raw`(?:ersetz|erstatt|zahl|erhalt|bekomm|gelieferte?|besteh|genehmig|gewähr|kostenlos|voller Höhe)`;
const french = String.raw`(?:accord|rembours|vers|livr|remplac|indemnis|prendre en charge|prend(?:re|rons) à notre charge|recevrez|obtiendrez)`;
const iberian = String.raw`(?:devol|reembols|pagar|entreg|indemniz|indeniz|conced|sustitu|recib|receb|obtendr|aprob|aprov)`;
const italian = String.raw`(?:rimbors|risarc|sostitu|consegn|conced|ricever|otterr|super)`;

export const promisesInLetters: readonly (readonly [RegExp, string])[] = [
  regex('gi')`
    \b(?:we|I|our (?:\w+ )?(?:company|team|shop|store|clinic|practice|school|bank|hotel|agency|firm|office|workshop))
    (?: (?:can|do|hereby|personally|even))? (?:guarantees?|promises?|warrants?|assures?)(?: you)?,?(?: that)? (?:
      you(?:r (?:\w+ )?(?:son|daughter|child|order|money|claim|loan|application|visa|data|job|position|deposit))?
      |he|she|they
      |the (?:\w+ )?(?:part|goods|product|machine|repair|delivery|shipment|order|price|roof|system|software)(?!${technical})
    )(?:[’']ll| will| won[’']t| shall)(?: definitely| certainly| surely)? (?:not )?(?:be|get|receive|pass|win|never|recover|arrive|earn|obtain|keep|lose|have|work|run)\b
    (?! (?:happy|satisfied|disappointed|pleased|able|treated|handled|taken|kept|informed|in (?:good|safe)|an? (?:great|pleasant|wonderful|memorable|response|reply|answer)))
    ${rest}
  `,
  regex('gi')`
    \b(?:we|I) (?:can |hereby |personally |absolutely )?(?:guarantee|promise)(?: you)?,? that (?:all |each |every )?(?:the|your|this|our)\b(?! (?:team|staff|service|support))(?!${technically})
    [^.!?\n;]{0,40}? will (?:never |not |definitely |always )?(?:be|get|receive|arrive|happen|reach|come|leave)\b(?! (?:happy|satisfied|pleased|able|treated|handled|in good))${rest}
  `,
  regex('gi')`
    \b(?:you have (?:our|my)|we (?:hereby )?give you our) (?:\w+ )?(?:commitment|word|guarantee|promise|undertaking) that\b${rest}
  `,
  regex('giu')`
    \b(?:wir|ich)\s(?:garantieren?|versprechen?|sichern?|sagen?)\s(?:ihnen|dir|euch)\s(?:\p{L}+\s)?(?:zu)?,?\s?(?:dass)?
    [^.!?\n;]{0,90}?${german}${rest}
    |\bwir verpflichten uns[^.!?\n;]{0,80}?\bzu (?:ersetzen|erstatten|zahlen|liefern|gewähren|übernehmen|bezahlen)(?!\p{L})
  `,
  regex('giu')`
    \bnous (?:vous )?(?:garantissons|promettons|assurons)(?!\p{L})[^.!?\n;]{0,60}?${french}${rest}
    |\bnous nous engageons (?:\p{L}+ ){0,4}?à (?:vous )?${french}${rest}
  `,
  regex('giu')`
    \b(?:le|les|te|os) (?:garantizamos|prometemos|aseguramos)(?!\p{L})[^.!?\n;]{0,60}?${iberian}${rest}
    |\b(?:nos comprometemos|comprometemo-nos) a ${iberian}${rest}
    |\b(?:garantimos|prometemos)(?:-lhe|-lhes)? que[^.!?\n;]{0,50}?${iberian}${rest}
  `,
  regex('giu')`
    \b(?:le|vi|ti|la) (?:garantiamo|promettiamo|assicuriamo)(?!\p{L})[^.!?\n;]{0,60}?${italian}${rest}
    |\bci impegniamo a ${italian}${rest}
    |\bwij? (?:garanderen|beloven) (?:u|je)\b[^.!?\n;]{0,60}?(?:krijgt|ontvangt|vergoed|terugbeta|geleverd|slaagt)${rest}
    |(?<!\p{L})(?:gwarantujemy|obiecujemy|zobowiązujemy się)(?!\p{L})[^.!?\n;]{0,60}?(?:zwr|otrzyma|wypłac|dostarcz|zdasz?)${rest}
  `,
].map((pattern) => [pattern, ofWord] as const);
