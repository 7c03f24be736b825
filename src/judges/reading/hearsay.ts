import { piece, regex, wordList } from '../../engine/regex.ts';
import type { Span } from '../../engine/types.ts';
import { wakeWords } from './wake-words.ts';
import { hitsOf } from './hits.ts';

/** Of `étude` the letters behind the accent. */
export const hearsayWords = wakeWords(
  wordList`
    study studies report experiment trial analysis survey surveys research researchers scientists experts studie
    studien untersuchung untersuchungen umfrage umfragen estudio estudios encuesta encuestas tude tudes enqu studio
    ricerca indagine estudo pesquisa badania bada onderzoek informe
  `,
);
/** `a recent Oxford study found`, `laut einer Schweizer Studie`: somebody's work, and no word by which to find it. */
const unnamed = new RegExp(
  [
    piece`
      \b(?:
        (?:an?|one|another|several|many|some|recent|new|multiple|numerous)\s(?:[\p{L}\d-]+\s){0,4}?(?:
          study|studies|surveys?|report|experiment|trial|(?:meta-)?analysis
        )
        |(?:studies|research|researchers|scientists|experts)(?:
          \s(?:from|at|by|of)\s(?:(?:an?|the)\s)?(?:[\p{L}-]+\s?){1,4}?
        )?
      )(?:\sfrom\s\d{4})?(?=
        \s(?:(?:in|from|by|at|of)\s[^.,;:()\n]{2,40}?\s)?(?:has|have\s)?\s?(?:
          found|shown?|shows|showed|proved|proves?|proven|suggests?|demonstrated|demonstrates?|reveal(?:s|ed)?
          |estimate[sd]?|conclude[sd]?|confirm(?:s|ed)?|reports?|reported|discovered
        )\b
      )
    `,
    piece`
      \baccording to (?:an?|one|several|many|some|recent|new)\s(?:[\p{L}\d-]+\s){0,4}?(?:
        study|studies|surveys?|research|report|experiment|trial|meta-analysis
      )\b(?:\s(?:from|in|of)\s\d{4})?
    `,
    piece`
      \b(?:laut|nach|gemäß)\s(?:einer|neuen|neueren|mehreren|aktuellen)\s(?:[\p{L}\d-]+\s){0,4}?(?:
        studien?|untersuchung(?:en)?|umfragen?
      )(?!\p{L})
    `,
    piece`
      \b(?:eine|mehrere|viele|neue|zahlreiche)\s(?:[\p{L}\d-]+\s){0,4}?(?:
        studien?|untersuchung(?:en)?|umfragen?
      )(?=\s[^.\n]{0,40}?(?:zeig|beleg|beweis|ergab|ergeben|fand|kam\b|hat\b|haben\b))
    `,
    piece`
      \b(?:
        (?:un|varios|muchos|numerosos|recientes)\s(?:[\p{L}-]+\s){0,2}?estudios?
        |(?:une|plusieurs|de nombreuses|des)\s(?:[\p{L}-]+\s){0,2}?études?
      )(?:\s\p{L}+(?<!montre|prouve))?(?:\s(?:publicad[oa]|publiée)\s[^.,;:()\n]{2,20}?)?(?:
        \s(?:de|del|en|à|menée?s? (?:par|à))\s[^.,;:()\n]{2,40}?
      )?(?=
        \s(?:ha|han|a|ont)?\s?(?:
          demuestra|demuestran|demostrado|demostró|muestra|muestran|mostró|revela|reveló|confirma|confirmó
          |señala|indica|montre(?:nt)?|montré|démontre(?:nt)?|démontré|révèle(?:nt)?|révélé|prouve(?:nt)?
          |prouvé|confirme(?:nt)?|confirmé
        )
      )
    `,
    piece`
      \b(?:según|selon)\s(?:una?|une|varios|plusieurs)\s(?:[\p{L}-]+\s){0,3}?(?:
        estudios?|informes?|études?|rapports?|encuestas?|enquêtes?
      )(?:\s(?:de|del)\s(?:la\s)?\p{Lu}\p{L}+)?(?!\p{L})
    `,
    piece`
      \b(?:uno\sstudio|una\s(?:ricerca|indagine)|um\sestudo|uma\spesquisa)(?:\s[\p{L}'’]+){0,5}?(?=
        \s(?:ha\s)?(?:dimostra|rivela|mostra|conferma|scoperto|trovato|revel|demonstr|confirm|conclui)\p{L}*
      )
    `,
    piece`
      (?<!\p{L})(?:secondo\s(?:uno|una|recenti)|segundo\s(?:um|uma)|według|volgens\s(?:een|recent))\s
      (?:[\p{L}-]+\s){0,3}?(?:
        studio|studi|ricerca|indagine|estudo|pesquisa|relatório|bada[nń]\p{L}*|onderzoek|studie
      )(?!\p{L})
    `,
    piece`
      (?<!\p{L})badania(?:\s[\p{L}-]+){0,4}?(?=\s(?:pokaz|wykaz|dowod|udowod)\p{L}+)
      |\buit\s(?:een\s)?(?:[\p{L}-]+\s)?onderzoek(?:\s[\p{L}-]+){0,5}?(?=\sblijkt)
    `,
  ].join('|'),
  'giu',
);
/** How much, to the digit: a study that is only mentioned claims little. */
const figure = regex('iu')`
  \d\s?(?:%|percent|per cent|prozent|por ciento|pour cent)
  |\b\d+(?:\.\d+)?[ -](?:
    times|fold|mal|veces|fois
    |(?:years|months|days|points) (?:longer|shorter|more|less|earlier|later)
  )(?!\p{L})
`;
/** It can be looked up after all, or none is meant. */
const named = regex('iu')`
  https?://|\bdoi\b|\bpublished\b|\bet al\b|\(\p{Lu}[^()]*\d{4}\)|\((?:19|20)\d{2}\)
  |\b(?:imagine|suppose|example|hypothetical|fictional|fictitious|this study|the study|our|we|my)\b
  |\[\d+\]|\?\s*$
`;

/** Whose work it is, by a name to look for: `by the Standish Group`. */
const ofSomebody = regex('u')`
  ^\s(?:(?:conducted|made|done|published)\s)?(?:by|from)\s(?:the\s)?\p{Lu}[\p{L}.&-]+\s(?:\p{Lu}|&|of\s)
  |^\s(?:conducted\s)?by\s(?:the\s)?\p{Lu}[\p{L}&-]+,
`;

/** A person's title and no work. */
const titled = /^\s(?:\p{L}+\s)?by\s(?:Professor|Prof\.|Dr\.?)\s/u;

/** Works that are spoken of without a way to find them: `a recent Oxford study`. Spans are of the sentence. */
export function* hearsayIn(sentence: string): Iterable<Span> {
  if (!figure.test(sentence) || named.test(sentence)) return;
  for (const { index, 0: written } of hitsOf(sentence, unnamed)) {
    const behind = sentence.slice(index + written.length);
    if (ofSomebody.test(behind) && !titled.test(behind)) continue;
    yield { start: index, end: index + written.replace(/(?:\s(?:has|have))?\s*$/, '').length };
  }
}
