import { regex } from '../../engine/regex.ts';

/** The reply reckons, rounds, gives an example, tells what everybody knows or speaks for itself. */
export const otherSource = regex('iu')`
  \b(?:
    about|approximately|roughly|around|estimat\w*|for example|e\.g\.|such as|suppose|assum\w*|typically
    |generally|let's|step|section|words?|characters?|score|rating|option|version|chapter|page
    |usually|normally|often|most|many|by law|statutory|legally|rule of thumb
  )\b
  |(?<!\p{L})(?:
    in the EU|BGB|HGB|StGB|gesetzlich\p{L}*|üblich\p{L}*|in der Regel|meistens?|normalerweise|oft|zum Beispiel
    |Faustregel|généralement|en général|souvent|par exemple|par la loi|por ejemplo|normalmente|por ley|suelen?
    |meestal|bijvoorbeeld|wettelijk
  )(?!\p{L})
  |§|[~≈=]
`;
