import { segmentOf } from '../../engine/markdown.ts';
import type { Conversation, Judge, Passage, Segment, Span } from '../../engine/types.ts';
import { kept, keptInSteps } from '../reading/kept.ts';
import { claimsOf } from './claims.ts';
import { featuresOf, together } from './features.ts';
import { meaningsFrom } from './meanings.ts';
import type { Features } from './novelty.ts';
import { passageOf, sourceOfAll } from './passages.ts';
import { evaluate, type TreeModel } from './trees.ts';
import { bestWindows } from './windows.ts';
import { wordsOf } from './words.ts';

export interface ClaimScore {
  readonly span: Span;
  readonly score: number;
  /** Whether the supplied text speaks of the same things: only then can it be said not to say this. */
  readonly about: boolean;
  /** The sentence of the supplied text that speaks most of the same; for a `context`, its source is 0. */
  readonly evidence: Passage | undefined;
}

export interface GroundingScores {
  /** 0..1, the higher the less the evidence supports the reply. */
  readonly overall: number;
  readonly claims: readonly ClaimScore[];
}

export interface Grounding {
  /** Null where there is no supplied text, or no claim. `response` is markdown; spans are of it. */
  scores(context: string, question: string, response: string): GroundingScores | null;
  /**
   * Marks single claims, only where the model is sure. What was supplied is read once, at the first segment of a
   * conversation, and again only where it has changed.
   */
  readonly judge: Judge;
  /** Reads what was supplied in small steps, so that the judge need not do it in one long task. */
  prepare(conversation: Conversation): Iterable<undefined>;
}

/** Less than this is a question, and no text that a reply could be held against. */
const leastText = 200;
/** The same bound stands in the training, which chooses the threshold for marks. */
const far = 0.5;

/** Ready to score with a model. */
export function createGrounding(model: TreeModel): Grounding {
  const meanings = meaningsFrom(model.meanings);
  const source = keptInSteps(({ supplied }) => sourceOfAll(supplied));
  const asked = kept(({ question = '' }) => new Set(wordsOf(question).map(({ stem }) => stem)));
  const scoreOf = (features: Features) => evaluate(model, model.features.map((name) => features[name] ?? 0)); // prettier-ignore

  function* claimScores(conversation: Conversation, segment: Segment): Iterable<ClaimScore & { features: Features }> {
    const given = source(conversation);
    for (const { span, text } of claimsOf(segment)) {
      const words = wordsOf(text);
      const windows = bestWindows(words, given.source);
      const features = featuresOf({
        claim: words,
        source: given.source,
        windows,
        asked: asked(conversation),
        meanings,
      });
      const about = (features['outsideFour'] ?? 1) <= far;
      const evidence = passageOf(given, windows[0].first);
      yield { span, features, about, evidence, score: scoreOf(together([features])) };
    }
  }

  return {
    scores(context, question, response) {
      if (context.trim() === '') return null;
      const found = [...claimScores({ supplied: [context], question }, segmentOf(response))];
      if (found.length === 0) return null;
      return {
        overall: scoreOf(together(found.map(({ features }) => features))),
        claims: found.map(({ span, score, about, evidence }) => ({ span, score, about, evidence })),
      };
    },
    judge: judgeWith(claimScores, model.mark),
    prepare: source.prepare,
  };
}

type Score = (conversation: Conversation, segment: Segment) => Iterable<ClaimScore>;

const judgeWith = (score: Score, mark: number): Judge => ({
  id: 'grounding',
  category: 'hallucination',
  title: 'Claim that your text does not seem to support',
  severity: 'medium',
  *judge(segment, conversation) {
    if (conversation.supplied.reduce((sum, text) => sum + text.length, 0) < leastText) return;
    for (const { span, score: confidence, about, evidence } of score(conversation, segment))
      if (about && confidence >= mark && segment.text[span.end - 1] !== '?')
        yield {
          span,
          confidence,
          why: 'Your text does not seem to say this. Please check.',
          ...(evidence && { evidence }),
        };
  },
});
