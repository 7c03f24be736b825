import type { Conversation } from '../engine/types.ts';
import { evidenceOf } from '../judges/reading/evidence.ts';
import { allJudges } from '../judges/registry.ts';
import { annotate, type Annotator, type Reader } from '../page-io/annotate.ts';
import { follow } from '../page-io/follow.ts';
import { inSlices } from '../page-io/idle.ts';
import type { SegmentMark } from '../page-io/marked.ts';
import type { SettledSegment } from '../page-io/settle.ts';
import { watchFeedback, type FeedbackNote } from '../platform/feedback.ts';
import { askBackground, isAlive } from '../platform/messages.ts';
import { isOff } from '../policy/decide.ts';
import { strengthOf } from '../engine/strength.ts';
import { isStrongEnough, type Feedback } from '../policy/feedback.ts';
import { extraMarks, languageModel, policyModel } from './extra-marks.ts';
import { given } from './given.ts';
import { marksInSlices, marksOf, toJudged, type Judged } from './judged.ts';
import { modelMarks } from './model-marks.ts';
import { privateData } from './private.ts';
import { keepSaid } from './said.ts';
import type { Core, Parts } from './shared.ts';

/** UTF-16 units that were supplied before claims are held against them: less is a question. */
const leastEvidence = 200;

/** A picture that was stopped is judged by the address it was to load. */
function pureMarks(
  segment: SettledSegment,
  before: Pick<Conversation, 'replies' | 'inspect'>,
  { guard, pictures }: Core,
): readonly Judged[] {
  const { disabledJudges: off, knownPackages: packages } = guard.policy().values;
  const conversation: Conversation = { ...given(guard), ...before, packages };
  const links = segment.links.map(pictures.original);
  const stopped = links.filter((link, index) => link !== segment.links[index]).map(({ span }) => span.start);
  return allJudges
    .filter(({ id }) => !off.includes(id))
    .flatMap((judge) =>
      marksOf(() => judge.judge({ ...segment, links }, conversation)).map((mark) => {
        const why = stopped.includes(mark.span.start) ? `${mark.why} It was stopped before it loaded.` : mark.why;
        return toJudged(judge, { ...mark, why }, conversation, mark.confidence ?? 1);
      }),
    );
}

/** The model of grounding, which comes with the first text that is worth it, once it has read what was supplied. */
async function groundingFor(
  conversation: Conversation,
  { guard, load, lifetime }: Core,
): Promise<Parts['grounding'] | undefined> {
  const supplied = conversation.supplied.reduce((sum, { length }) => sum + length, 0);
  const { models, disabledJudges } = guard.policy().values;
  if (!models || supplied < leastEvidence || disabledJudges.includes('grounding')) return undefined;
  const grounding = await load('grounding');
  if (grounding) await inSlices(grounding.prepare(conversation), lifetime);
  return grounding;
}

/** Claims that the supplied text does not seem to support. */
async function groundingMarks(segment: SettledSegment, core: Core, signal: AbortSignal): Promise<readonly Judged[]> {
  const conversation = given(core.guard);
  const grounding = await groundingFor(conversation, core);
  if (!grounding) return [];
  const { judge, marks, threshold } = grounding;
  const found = await marksInSlices(() => marks(segment, conversation), signal);
  return found.map((mark) => toJudged(judge, mark, conversation, strengthOf(mark.confidence ?? 1, threshold)));
}

/** What the reader says of marks, and what was said before. */
function keepFeedback(signal: AbortSignal): {
  of(judge: string): Feedback[string];
  note: (note: FeedbackNote) => void;
} {
  let feedback: Feedback = {};
  if (isAlive()) watchFeedback((next) => (feedback = next), signal);
  return {
    of: (judge) => feedback[judge] ?? { seen: 0, wrong: 0 },
    note: (note) => void (isAlive() && askBackground('feedback.note', note).catch(() => undefined)),
  };
}

/** Reads replies as they stream: pure judges at once, the models after, marks where there is something to say. */
export function watchReplies(core: Core): Pick<Annotator, 'within'> {
  const { guard, site, report, lifetime: signal } = core;
  const feedback = keepFeedback(signal);
  const said = keepSaid();
  const looksFor = privateData(core);
  let annotator: Annotator | undefined;
  const reader: Reader = {
    record: ({ judge }) => feedback.of(judge),
    seen: ({ judge }) => feedback.note({ judge, what: 'seen' }),
    wrong: ({ judge }) => feedback.note({ judge, what: 'wrong' }),
  };
  // a page without a mark gets nothing of ours
  const mark: Annotator['mark'] = (...about) => (annotator ??= annotate(signal, reader)).mark(...about);
  const isRead = (): boolean => guard.policy().values.readReplies && !isOff(guard.policy(), guard.host);
  // what was given is read while the reply is on its way
  guard.memory.watch(() => void (isRead() && ready()), signal);
  void readAll();
  return { within: (range) => annotator?.within(range) ?? [] };

  async function ready(): Promise<void> {
    const conversation = given(guard);
    await inSlices(evidenceOf.prepare(conversation), signal);
    await groundingFor(conversation, core);
  }

  async function readAll(): Promise<void> {
    /** A segment that is replaced or rewritten takes its questions to the models with it. */
    const asking = new Map<SettledSegment, AbortController>();
    const asked = (): string => guard.memory.conversation().question ?? '';
    for await (const segment of follow(document, { ...site, asked }, signal)) {
      if (!isRead()) continue;
      await inSlices(evidenceOf.prepare(given(guard)), signal);
      if (segment.replaces) asking.get(segment.replaces)?.abort();
      const pure = shownOf(pureMarks(segment, { replies: said.before(segment), ...looksFor(segment) }, core));
      said.add(segment);
      if (pure.length > 0 || segment.replaces) mark(segment, pure);
      tell(pure);
      if (!guard.policy().values.models) continue;
      const question = new AbortController();
      asking.set(segment, question);
      void askModels(segment, question.signal, pure).finally(() => asking.delete(segment));
    }
  }

  /** Each answer is shown as it comes; grounding mostly comes first. */
  async function askModels(segment: SettledSegment, asked: AbortSignal, pure: readonly SegmentMark[]): Promise<void> {
    let all = pure;
    const take = (found: readonly Judged[]): void => {
      const fresh = shownOf(found);
      if (fresh.length === 0 || asked.aborted || signal.aborted) return;
      all = [...all, ...fresh];
      mark(segment, all);
      tell(fresh);
    };
    const { values, problems } = guard.policy();
    const { replyModel, languageModel: builtIn } = values;
    // a setting with a mistake in it leaves the model in use that was there before
    const named = replyModel.length > 0 || problems.some(({ key }) => key === 'replyModel');
    await Promise.all([
      groundingMarks(segment, core, asked).then(take),
      modelMarks(segment, asked).then(take),
      named && extraMarks(policyModel, segment, asked).then(take),
      builtIn !== 'off' && extraMarks(languageModel, segment, asked).then(take),
    ]);
  }

  function shownOf(judged: readonly Judged[]): readonly SegmentMark[] {
    const most = guard.policy().values.feedbackLimit;
    return judged.filter(({ mark, strength }) => isStrongEnough(strength, feedback.of(mark.judge), most)).map(({ mark }) => mark); // prettier-ignore
  }

  function tell(marks: readonly SegmentMark[]): void {
    report('reply', 'annotate', marks.map(({ judge }) => ({ detector: judge }))); // prettier-ignore
  }
}
