import { segmentOf } from '../../engine/markdown.ts';
import type { Judge, Segment, Span } from '../../engine/types.ts';
import { claimsOf } from './claims.ts';
import { featuresOf, together } from './features.ts';
import { meaningsFrom } from './meanings.ts';
import type { Features } from './novelty.ts';
import { evaluate, type TreeModel } from './trees.ts';
import { sourceOf, type Source } from './windows.ts';
import { wordsOf } from './words.ts';

export interface ClaimScore {
  readonly span: Span;
  readonly score: number;
  /** Whether the supplied text speaks of the same things: only then can it be said not to say this. */
  readonly about: boolean;
}

export interface GroundingScores {
  /** 0..1, the higher the less the evidence supports the reply. */
  readonly overall: number;
  readonly claims: readonly ClaimScore[];
}

export interface Grounding {
  /** Null where there is no supplied text, or no claim. `response` is markdown; spans are of it. */
  scores(context: string, question: string, response: string): GroundingScores | null;
  /** Marks single claims, only where the model is sure. */
  readonly judge: Judge;
}

/** Less than this is a question, and no text that a reply could be held against. */
const leastText = 200;
/** The same bound stands in the training, which chooses the threshold for marks. */
const far = 0.5;

/** Ready to score with a model. The evidence read last is kept, since a reply comes in many segments. */
export function createGrounding(model: TreeModel): Grounding {
  const meanings = meaningsFrom(model.meanings);
  let last: { readonly context: string; readonly source: Source } | undefined;
  const scoreOf = (features: Features) => evaluate(model, model.features.map((name) => features[name] ?? 0)); // prettier-ignore
  const sourceFor = (context: string): Source => {
    if (last?.context !== context) last = { context, source: sourceOf(context) };
    return last.source;
  };
  const score = (context: string, question: string, segment: Segment): GroundingScores | null => {
    if (context.trim() === '') return null;
    const source = sourceFor(context);
    const asked = new Set(wordsOf(question).map(({ stem }) => stem));
    const claims = claimsOf(segment);
    if (claims.length === 0) return null;
    const features = claims.map(({ text }) => featuresOf(text, source, asked, meanings));
    return {
      overall: scoreOf(together(features)),
      claims: features.map((one, at) => ({
        span: claims[at]!.span,
        score: scoreOf(together([one])),
        about: (one['outsideFour'] ?? 1) <= far,
      })),
    };
  };
  return {
    scores: (context, question, response) => score(context, question, segmentOf(response)),
    judge: judgeWith(score, model.mark),
  };
}

type Score = (context: string, question: string, segment: Segment) => GroundingScores | null;

const judgeWith = (score: Score, mark: number): Judge => ({
  id: 'grounding',
  category: 'hallucination',
  title: 'Claim that your text does not seem to support',
  severity: 'medium',
  *judge(segment, { supplied, question = '' }) {
    const context = supplied.join('\n\n');
    if (context.length < leastText) return;
    for (const claim of score(context, question, segment)?.claims ?? [])
      if (claim.about && claim.score >= mark && !segment.text.slice(claim.span.start, claim.span.end).endsWith('?'))
        yield { span: claim.span, confidence: claim.score, why: 'Your text does not seem to say this. Please check.' };
  },
});
