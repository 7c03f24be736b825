import type { Detector, Match } from './types.ts';

/** What a window that may have cut a match grows to, at most. */
const widest = 65_536;

/**
 * Tells `found` of each match of a detector in text[start, end), with spans of the whole text. A match that touches an
 * edge of the window may be cut, so the window then grows and is read again. Answers the end of what was read.
 */
export function inWindow(
  detector: Detector,
  text: string,
  start: number,
  end: number,
  found: (match: Match) => void,
): number {
  const seen = detector.detect(start === 0 && end === text.length ? text : text.slice(start, end));
  const matches = Array.isArray(seen) ? (seen as readonly Match[]) : [...seen];
  if (matches.length === 0) return end;
  if (end - start < widest) {
    const cutLeft = start > 0 && matches.some(({ span }) => span.start === 0);
    const cutRight = end < text.length && matches.some(({ span }) => start + span.end === end);
    const grow = (end - start) * 4;
    if (cutLeft || cutRight) {
      const [left, right] = [
        cutLeft ? Math.max(0, start - grow) : start,
        cutRight ? Math.min(text.length, end + grow) : end,
      ];
      return inWindow(detector, text, left, right, found);
    }
  }
  for (const { span, confidence } of matches) {
    found({ span: { start: start + span.start, end: start + span.end }, confidence: confidence ?? 1 });
  }
  return end;
}
