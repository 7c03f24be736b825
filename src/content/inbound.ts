import type { Category, Mark, ModelScores, Segment, Severity } from '../engine/types.ts';
import { allJudges } from '../judges/registry.ts';
import { annotate, type Annotator } from '../page-io/annotate.ts';
import { follow } from '../page-io/follow.ts';
import type { SegmentMark } from '../page-io/marked.ts';
import type { SettledSegment } from '../page-io/settle.ts';
import { askBackground, isAlive } from '../platform/messages.ts';
import { isOff } from '../policy/decide.ts';
import type { Guard } from './guard.ts';
import { given } from './given.ts';
import type { Pictures } from './pictures.ts';
import type { Core } from './shared.ts';

interface Label {
  readonly title: string;
  readonly why: string;
  readonly category: Category;
  readonly severity: Severity;
}

/** What the model's labels are called on screen. Generalisations about groups are scored, not shown. */
const shown: Partial<Record<keyof ModelScores, Label>> = {
  harm: {
    title: 'May give dangerous instructions',
    why: 'A small model on this device finds that this reads like instructions for something dangerous. It can be wrong.',
    category: 'harm',
    severity: 'high',
  },
  abuse: {
    title: 'Abusive or hateful language',
    why: 'A small model on this device finds this passage hostile. It can be wrong.',
    category: 'bias',
    severity: 'medium',
  },
  injection: {
    title: 'Hidden or injected instructions',
    why: 'This reads like orders to an assistant, not like an answer to you. A small model on this device found it; it can be wrong.',
    category: 'injection',
    severity: 'high',
  },
};
/** Shorter texts say too little to be judged. */
const leastLength = 24;

interface Named {
  readonly id: string;
  readonly mark: SegmentMark;
}

/** One judge that fails on odd text must not silence the others. */
function judged(judge: () => readonly Mark[]): readonly Mark[] {
  try {
    return judge();
  } catch {
    return [];
  }
}

/** A picture that was stopped is judged by the address it was to load. */
function pureMarks(segment: Segment, pictures: Pictures, guard: Guard): readonly Named[] {
  const off = guard.policy().values.disabledJudges;
  const conversation = given(guard);
  const links = segment.links.map(pictures.original);
  const stopped = links.filter((link, index) => link !== segment.links[index]).map(({ span }) => span.start);
  return allJudges
    .filter(({ id }) => !off.includes(id))
    .flatMap(({ id, title, category, severity, judge }) =>
      judged(() => [...judge({ ...segment, links }, conversation)]).map(({ span, why: reason }) => {
        const why = stopped.includes(span.start) ? `${reason} It was stopped before it loaded.` : reason;
        return { id, mark: { span, why, title, category, severity } };
      }),
    );
}

let asked = 0;

async function modelMarks({ text }: SettledSegment, signal: AbortSignal): Promise<readonly Named[]> {
  if (text.trim().length < leastLength || !isAlive()) return [];
  const id = `${performance.timeOrigin}-${asked++}`;
  signal.addEventListener('abort', () => void askBackground('model.cancel', { id }).catch(() => undefined), {
    once: true,
  });
  const answer = await askBackground('model.judge', { id, texts: [text.trim()] }).catch(() => undefined);
  // no answer means "not checked": nothing is shown, and nothing is called safe
  if (answer?.kind !== 'judged') return [];
  const start = text.length - text.trimStart().length;
  const span = { start, end: text.trimEnd().length };
  return (answer.labels[0] ?? []).flatMap((label) => {
    const words = shown[label];
    return words ? [{ id: `model-${label}`, mark: { span, ...words } }] : [];
  });
}

/** Reads replies as they stream: pure judges at once, the model after, marks where there is something to say. */
export async function watchReplies({ guard, pictures, site, report, lifetime: signal }: Core): Promise<void> {
  let annotator: Annotator | undefined;
  /** A segment that is replaced or rewritten takes its question to the model with it. */
  const asking = new Map<SettledSegment, AbortController>();

  const show = (segment: SettledSegment, marks: readonly Named[]): void => {
    annotator ??= annotate(signal);
    annotator.mark(
      segment,
      marks.map(({ mark }) => mark),
    );
  };
  const tell = (marks: readonly Named[]): void => report('reply', 'annotate', marks.map(({ id }) => ({ detector: id }))); // prettier-ignore

  for await (const segment of follow(document, site, signal)) {
    const { readReplies, models } = guard.policy().values;
    if (!readReplies || isOff(guard.policy(), guard.host)) continue;
    if (segment.replaces) asking.get(segment.replaces)?.abort();
    const pure = pureMarks(segment, pictures, guard);
    if (pure.length > 0 || segment.replaces) show(segment, pure);
    tell(pure);
    if (!models) continue;
    const question = new AbortController();
    asking.set(segment, question);
    void modelMarks(segment, question.signal).then((found) => {
      asking.delete(segment);
      if (found.length === 0 || question.signal.aborted || signal.aborted) return;
      show(segment, [...pure, ...found]);
      tell(found);
    });
  }
}
