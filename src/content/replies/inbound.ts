import type { Conversation } from '../../engine/types.ts';
import { plainBlanks } from '../../engine/plain-blanks.ts';
import { annotate, type Annotator } from '../../page-io/marking/annotate.ts';
import type { Reader } from '../../page-io/marking/explanation.ts';
import { follow } from '../../page-io/reading/follow.ts';
import { inSlices } from '../../page-io/reading/idle.ts';
import type { SegmentMark } from '../../page-io/marking/marked.ts';
import type { SettledSegment } from '../../page-io/reading/settle.ts';
import { watchFeedback, type FeedbackNote } from '../../platform/feedback.ts';
import { askBackground, isAlive } from '../../platform/messages.ts';
import { isOff, leavesAlone } from '../../policy/decide.ts';
import { strengthOf } from '../../engine/strength.ts';
import { isStrongEnough, type Feedback } from '../../policy/feedback.ts';
import { extraMarks, languageModel, policyModel } from './extra-marks.ts';
import { given } from './given.ts';
import { marksInSlices, marksOf, toJudged, type Judged } from './judged.ts';
import { modelMarks } from './model-marks.ts';
import { lateJudges } from './late-judges.ts';
import { privateData } from './private.ts';
import { keepSaid } from './said.ts';
import type { Judges } from '../offers.ts';
import type { Parts } from '../parts.ts';
import type { Core } from '../shared.ts';

/** UTF-16 units that were supplied before claims are held against them: less is a question. */
const leastEvidence = 200;

/** A picture that was stopped is judged by the address it was to load. */
function pureMarks(
  { all }: Judges,
  segment: SettledSegment,
  before: Pick<Conversation, 'replies' | 'inspect'>,
  { guard, pictures }: Core,
): readonly Judged[] {
  const { disabledJudges: off, knownPackages: packages } = guard.policy().values;
  const conversation: Conversation = { ...given(guard), ...before, packages };
  const links = segment.links.map(pictures.original);
  const read = { ...segment, text: plainBlanks(segment.text), links };
  const stopped = links.filter((link, index) => link !== segment.links[index]).map(({ span }) => span.start);
  return all
    .filter(({ id }) => !off.includes(id))
    .flatMap((judge) =>
      marksOf(() => judge.judge(read, conversation)).map((mark) => {
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

/** Draws marks and counts them, as far as the reader's own answers leave them. */
interface Marking extends Pick<Annotator, 'within'> {
  /** Those that are sure enough to be shown. */
  shown(judged: readonly Judged[]): readonly SegmentMark[];
  /** `fresh`: those of all that were not drawn before. */
  draw(segment: SettledSegment, all: readonly SegmentMark[], fresh: readonly SegmentMark[]): void;
}

function createMarking({ guard, report, lifetime }: Core): Marking {
  const feedback = keepFeedback(lifetime);
  const reader: Reader = {
    record: ({ judge }) => feedback.of(judge),
    seen: ({ judge }) => feedback.note({ judge, what: 'seen' }),
    wrong: ({ judge }) => feedback.note({ judge, what: 'wrong' }),
  };
  let annotator: Annotator | undefined;
  return {
    within: (range) => annotator?.within(range) ?? [],
    shown(judged) {
      const policy = guard.policy();
      const most = policy.values.feedbackLimit;
      return judged
        .filter(({ mark }) => !leavesAlone(policy, mark, guard.host))
        .filter(({ mark, strength }) => isStrongEnough(strength, feedback.of(mark.judge), most))
        .map(({ mark }) => mark);
    },
    draw(segment, all, fresh) {
      // a page without a mark gets nothing of ours
      if (all.length > 0 || segment.replaces) (annotator ??= annotate(lifetime, reader)).mark(segment, all);
      report(
        'reply',
        'annotate',
        fresh.map(({ judge }) => ({ detector: judge })),
      );
    },
  };
}

/** Each answer of a model is shown as it comes; grounding mostly comes first. */
async function askModels(
  segment: SettledSegment,
  pure: readonly SegmentMark[],
  core: Core,
  marking: Marking,
  asked: AbortSignal,
): Promise<void> {
  let all = pure;
  const take = (found: readonly Judged[]): void => {
    const fresh = marking.shown(found);
    if (fresh.length === 0 || asked.aborted || core.lifetime.aborted) return;
    all = [...all, ...fresh];
    marking.draw(segment, all, fresh);
  };
  const { values, problems } = core.guard.policy();
  const { replyModel, languageModel: builtIn, groupMarks } = values;
  // a setting with a mistake in it leaves the model in use that was there before
  const named = replyModel.length > 0 || problems.some(({ key }) => key === 'replyModel');
  await Promise.all([
    groundingMarks(segment, core, asked).then(take),
    modelMarks(segment, core.guard.memory.conversation().question, groupMarks, asked).then(take),
    named && extraMarks(policyModel, segment, asked).then(take),
    builtIn !== 'off' && extraMarks(languageModel, segment, asked).then(take),
  ]);
}

/** The judges, once they have read what was given. */
async function prepared(core: Core): Promise<Judges | undefined> {
  const judges = await lateJudges(core);
  if (judges) await inSlices(judges.prepare(given(core.guard)), core.lifetime);
  return judges;
}

/** Every settled segment: by the pure judges at once, and by the models after. */
async function readReplies(core: Core, marking: Marking, isRead: () => boolean): Promise<void> {
  const { guard, site, lifetime } = core;
  const said = keepSaid();
  const looksFor = privateData(core);
  /** A segment that is replaced or rewritten takes its questions to the models with it. */
  const asking = new Map<SettledSegment, AbortController>();
  const asked = (): string => guard.memory.conversation().question ?? '';
  for await (const segment of follow(document, { ...site, asked }, lifetime)) {
    if (!isRead()) continue;
    const judges = await prepared(core);
    if (segment.replaces) asking.get(segment.replaces)?.abort();
    const before = { replies: said.before(segment), ...looksFor(segment) };
    const pure = judges ? marking.shown(pureMarks(judges, segment, before, core)) : [];
    said.add(segment);
    marking.draw(segment, pure, pure);
    if (!guard.policy().values.models) continue;
    const question = new AbortController();
    asking.set(segment, question);
    void askModels(segment, pure, core, marking, question.signal).finally(() => asking.delete(segment));
  }
}

/** Reads what was given, so that it is known when the reply comes. */
async function prepare(core: Core): Promise<void> {
  await prepared(core);
  await groundingFor(given(core.guard), core);
}

/** Reads replies as they stream, and marks them where there is something to say. */
export function watchReplies(core: Core): Pick<Annotator, 'within'> {
  const { guard, lifetime } = core;
  const marking = createMarking(core);
  const isRead = (): boolean => guard.policy().values.readReplies && !isOff(guard.policy(), guard.host);
  guard.memory.watch(() => void (isRead() && prepare(core)), lifetime);
  void lateJudges(core);
  void readReplies(core, marking, isRead);
  return marking;
}
