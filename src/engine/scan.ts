import { decodeBlobs } from './decode.ts';
import { normalise } from './normalise.ts';
import { prefilter, type Prefilter } from './prefilter.ts';
import { respace } from './respace.ts';
import { severities, type Detector, type Finding, type Match } from './types.ts';
import { plainView, type View } from './view.ts';

/** Reads a text and says what in it must not leave. Linear in the length of the text; keeps nothing of it. */
export type Scanner = (text: string) => readonly Finding[];

const rank = (finding: Finding): number =>
  finding.confidence * 10 + severities.indexOf(finding.severity) + (finding.category === 'secret' ? 2 : 0);
const length = (finding: Finding): number => finding.span.end - finding.span.start;

const before = (a: Finding, b: Finding): number => rank(b) - rank(a) || length(b) - length(a) || a.span.start - b.span.start;

/** Of findings that overlap in a chain: the surest, then what does not touch it; of two alike, the longer. */
function settleCluster(cluster: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = [];
  for (const finding of [...cluster].sort(before)) {
    const clash = kept.some((other) => other.span.start < finding.span.end && finding.span.start < other.span.end);
    if (!clash) kept.push(finding);
  }
  return kept;
}

/** No two findings overlap in the answer, which is in order of the text. */
function settle(findings: readonly Finding[]): readonly Finding[] {
  const settled: Finding[] = [];
  let cluster: Finding[] = [];
  let reach = -1;
  for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
    if (finding.span.start >= reach) {
      settled.push(...settleCluster(cluster));
      cluster = [];
    }
    cluster.push(finding);
    reach = Math.max(reach, finding.span.end);
  }
  settled.push(...settleCluster(cluster));
  return settled.sort((a, b) => a.span.start - b.span.start);
}

function* readings(text: string): Iterable<View> {
  const plain = plainView(text);
  yield plain;
  const clean = normalise(text);
  if (clean) yield clean;
  const base = clean ?? plain;
  yield* respace(base);
  yield* decodeBlobs(base);
}

/**
 * The matches of one detector in one window. Where a match touches an edge that the window made, it may be cut, so the
 * window grows and is read again.
 */
function* inWindow(detector: Detector, text: string, start: number, end: number): Iterable<Match> {
  const matches = [...detector.detect(text.slice(start, end))];
  const cutLeft = start > 0 && matches.some(({ span }) => span.start === 0);
  const cutRight = end < text.length && matches.some(({ span }) => start + span.end === end);
  if (cutLeft || cutRight) {
    const grow = (end - start) * 4;
    yield* inWindow(detector, text, cutLeft ? Math.max(0, start - grow) : start, cutRight ? end + grow : end);
    return;
  }
  for (const { span, confidence } of matches) {
    yield { span: { start: start + span.start, end: start + span.end }, confidence: confidence ?? 1 };
  }
}

function* inView(detectors: readonly Detector[], filter: Prefilter, view: View): Iterable<Finding> {
  for (const [index, windows] of filter.scan(view.text)) {
    const detector = detectors[index];
    if (!detector) continue;
    const { id, entity, category, severity } = detector;
    for (const [start, end] of windows) {
      for (const { span, confidence = 1 } of inWindow(detector, view.text, start, Math.min(end, view.text.length))) {
        yield { detector: id, entity, category, severity, span: view.origin(span.start, span.end), confidence };
      }
    }
  }
}

/** Compiles detectors into a scanner. The compiling (a few milliseconds) waits for the first text. */
export function scanner(detectors: readonly Detector[]): Scanner {
  let filter: Prefilter | undefined;
  return (text) => {
    filter ??= prefilter(detectors);
    const found = new Map<string, Finding>();
    for (const view of readings(text)) {
      for (const finding of inView(detectors, filter, view)) {
        found.set(`${finding.detector} ${finding.span.start} ${finding.span.end}`, finding);
      }
    }
    return found.size === 0 ? [] : settle([...found.values()]);
  };
}
