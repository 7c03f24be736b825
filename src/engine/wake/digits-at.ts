import type { Codes } from './stretch.ts';
import type { DigitCount } from './digit-shape.ts';

const isJoint = (code: number): boolean => code === 45 || code === 46 || code === 58;

/** Few digits are part of something longer only beside a sign that joins: - . : */
export const isJoined = (codes: Codes, from: number, to: number): boolean =>
  isJoint(codes[from - 1] ?? 0) || isJoint(codes[to] ?? 0);

/** The digits that a match would have, separators left out; undefined where their number is not certain. */
export function digitsAt(text: string, place: number, [least, most]: DigitCount): string | undefined {
  let digits = '';
  let from = place; // of those that are not in `digits` yet
  let at = place;
  for (; digits.length + at - from < most && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if (code !== 32 && (code < 45 || code > 47)) break;
    if (least !== most) return undefined;
    digits += text.slice(from, at);
    from = at + 1;
  }
  return digits + text.slice(from, at);
}
