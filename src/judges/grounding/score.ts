import { segmentOf } from '../../engine/markdown.ts';
import type { Conversation, Judge, Mark, Passage, Segment, Span } from '../../engine/types.ts';
import { reckonedIn } from '../reading/numbers/reckoned-claims.ts';
import { kept, keptInSteps } from '../reading/kept.ts';
import { finish, type Steps } from '../../engine/steps.ts';
import { once } from '../reading/once.ts';
import { claimsOf, type Claim } from './claims.ts';
import { featuresInSteps, together } from './features.ts';
import { meaningsInSteps } from './meanings.ts';
import type { Features } from './novelty.ts';
import { passageOf, sourceOfAll, type Joined } from './passages.ts';
import { evaluate, type TreeModel } from './trees.ts';
import { inOtherTongues } from './tongue.ts';
import { bestWindows } from './windows.ts';
import { wordsOf } from './words.ts';

interface ClaimScore {
  readonly span: Span;
  readonly score: number;
  /** Whether the supplied text speaks of the same things: only then can it be said not to say this. */
  readonly about: boolean;
  /** The sentence of the supplied text that speaks most of the same; for a `context`, its source is 0. */
  readonly evidence: Passage | undefined;
}

interface GroundingScores {
  /** 0..1, the higher the less the evidence supports the reply. */
  readonly overall: number;
  readonly claims: readonly ClaimScore[];
}

export interface Grounding {
  /**
   * Null where there is no supplied text or one in another language, or no claim. `response` is markdown; spans are of
   * it.
   */
  scores(context: string, question: string, response: string): GroundingScores | null;
  /**
   * Marks single claims, only where the model is sure. What was supplied is read once, at the first segment of a
   * conversation, and again only where it has changed.
   */
  readonly judge: Judge;
  /** The marks of the judge, with pauses between small steps. */
  marks(segment: Segment, conversation: Conversation): Iterable<Mark | undefined>;
  /** Reads what was supplied in small steps, so that the judge need not do it in one long task. */
  prepare(conversation: Conversation): Iterable<undefined>;
}

/** Less than this is a question, and no text that a reply could be held against. */
const leastText = 200;
/** The same bound stands in the training, which chooses the threshold for marks. */
const far = 0.5;

/** UTF-16 units of the text itself that are held against it, so that the first claim of a reply finds all compiled. */
const longestTrial = 100;

type Scored = ClaimScore & { readonly features: Features };

const scoreOf = (model: TreeModel, features: Features): number =>
  evaluate(
    model,
    model.features.map((name) => features[name] ?? 0),
  );

/** Holds single claims against what was supplied, which is read once as long as it stays the same. */
function claimReader(model: TreeModel) {
  const meanings = once(meaningsInSteps(model.meanings));
  const source = keptInSteps(({ supplied }) => sourceOfAll(supplied));
  const asked = kept(({ question = '' }) => new Set(wordsOf(question).map(({ stem }) => stem)));

  function* scoredIn(given: Joined, questions: ReadonlySet<string>, { span, text }: Claim): Steps<Scored> {
    const claim = wordsOf(text);
    const windows = bestWindows(claim, given.source);
    yield;
    const features = yield* featuresInSteps({
      claim,
      source: given.source,
      windows,
      asked: questions,
      meanings: meanings.found(),
    });
    const about = (features['outsideFour'] ?? 1) <= far;
    const evidence = passageOf(given, windows[0].first);
    return { span, features, about, evidence, score: scoreOf(model, together([features])) };
  }

  let tried = false;
  return {
    scored: (conversation: Conversation, claim: Claim): Steps<Scored> =>
      scoredIn(source(conversation), asked(conversation), claim),
    *prepare(conversation: Conversation): Iterable<undefined> {
      yield* meanings.prepare();
      yield* source.prepare(conversation);
      if (tried) return;
      tried = true;
      const given = source(conversation);
      const text = given.text.slice(0, longestTrial);
      yield* scoredIn(given, new Set(), { span: { start: 0, end: text.length }, text });
    },
  };
}

/** Makes a trained model (models/grounding) ready to hold claims of a reply against what the user gave. */
export function createGrounding(model: TreeModel): Grounding {
  const { scored, prepare } = claimReader(model);

  function* marks(segment: Segment, conversation: Conversation): Iterable<Mark | undefined> {
    if (conversation.supplied.reduce((sum, text) => sum + text.length, 0) < leastText) return;
    let isReckoned: ReturnType<typeof reckonedIn> | undefined;
    for (const claim of claimsOf(segment)) {
      const { span, score, about, evidence } = yield* scored(conversation, claim);
      if (!about || score < model.mark || segment.text[span.end - 1] === '?') continue;
      isReckoned ??= reckonedIn(segment, conversation);
      if (!isReckoned(span))
        yield {
          span,
          confidence: score,
          why: 'Your text does not seem to say this. Please check.',
          ...(evidence && { evidence }),
        };
    }
  }

  return {
    scores(context, question, response) {
      if (context.trim() === '' || inOtherTongues(context, response)) return null;
      const conversation = { supplied: [context], question };
      const found = claimsOf(segmentOf(response)).map((claim) => finish(scored(conversation, claim)));
      if (found.length === 0) return null;
      return {
        overall: scoreOf(model, together(found.map(({ features }) => features))),
        claims: found.map(({ span, score, about, evidence }) => ({ span, score, about, evidence })),
      };
    },
    judge: judgeWith(marks),
    marks,
    prepare,
  };
}

const judgeWith = (marks: Grounding['marks']): Judge => ({
  id: 'grounding',
  category: 'hallucination',
  title: 'Claim that your text does not seem to support',
  severity: 'medium',
  *judge(segment, conversation) {
    for (const mark of marks(segment, conversation)) if (mark) yield mark;
  },
});
