import { regex } from '../../engine/regex.ts';
import type { Conversation, Segment, Span } from '../../engine/types.ts';
import type { Evidence } from './evidence.ts';
import { stemsOf } from './stems.ts';
import { tablesIn } from './tables.ts';

/** The head of a part in which the chatbot speaks for itself: `Suggested follow-up`, `Tipps`, `À vérifier`. */
const ownHead = regex('iu')`
  ^[^\p{L}\n]*(?:(?:a few|some|my|more|possible|zwei|einige|quelques|algunos|mes|mis)\s)?(?:
    (?:suggest|recommend)\p{L}*|proposals?|ideas?|tips?|advice|caveats?|good to know|worth knowing|background|in general
    |questions|what (?:I would|you (?:can|could|may)|to (?:check|watch|test|look|ask))|house rule|saving
    |vorschl[aä]g\p{L}*|empfehl\p{L}*|tipps?|ideen|hinweise?|gut zu wissen|hintergrund|allgemein\p{L}*|fragen|noch zu klären
    |propositions?|conseils?|suggestions?|recommandations?|idées|bon à savoir|à (?:savoir|vérifier)
    |consejos?|sugerencias?|recomendaci\p{L}+|propuestas?|consigli|suggerimenti|dicas|sugestões|voorstel\p{L}*|aanbeveling\p{L}*
  )(?!\p{L})[^.!?\n]{0,50}$
`;
/** A short line without an end, as heads of parts are. */
const anyHead = /^(?=[^\n]{3,60}$)[^\p{L}\d\n]*\p{L}[^.!?;,:\d\n]*:?\s*$/u;
/** Lines before, in which the head of a part is looked for. */
const mostLines = 16;

/** Does this place stand below such a head, one that is not the text's own? */
function isOwnPart(at: number, { text, lead = '' }: Segment, { replies = [] }: Conversation, known: Evidence): boolean {
  const here = text.slice(0, text.lastIndexOf('\n', at - 1) + 1);
  const before = here === '' ? [...replies.slice(-mostLines), lead] : [lead, here];
  const lines = before.flatMap((one) => one.split('\n')).filter((line) => /\p{L}/u.test(line));
  for (const line of lines.slice(-mostLines).reverse()) {
    if (ownHead.test(line)) return !stemsOf(line).some((stem) => known.stems.has(stem));
    if (anyHead.test(line) && !line.includes('\t')) return false;
  }
  return false;
}

/** The head of a column of results: `% of all`, `Change`, `Pace per km`. */
const resultHead = regex('iu')`
  [%/Δ]
  |(?<!\p{L})(?:
    per|pro|par|por|change|diff\p{L}*|share|pace|speed|rate|average|mean|above|below|left|veränderung|anteil|schnitt
    |unterschied|écart|part|moyenne|variation|diferencia|cambio|media|verschil|aandeel
  )(?!\p{L})
`;

/** The cells in columns that the reply reckoned, by the head, of which the text knows nothing. */
function ownCells(segment: Segment, conversation: Conversation, { stems }: Evidence): readonly Span[] {
  if (!segment.text.includes('\t')) return [];
  return [...tablesIn(segment, conversation)].flatMap(([head, ...rows]) => {
    const isResult = (head?.cells ?? []).map(
      ({ text }) => resultHead.test(text) && !stemsOf(text).some((stem) => stems.has(stem)),
    );
    return rows.flatMap(({ cells, isHere }) => (isHere ? cells.filter((_cell, column) => isResult[column]) : []));
  });
}

/** Places where the reply does not tell what stands in the text, but advises or reckons; read once one is asked for. */
export function ownParts(segment: Segment, conversation: Conversation, evidence: Evidence): (at: number) => boolean {
  let cells: readonly Span[] | undefined;
  return (at) =>
    (cells ??= ownCells(segment, conversation, evidence)).some(({ start, end }) => start <= at && at < end) ||
    isOwnPart(at, segment, conversation, evidence);
}
