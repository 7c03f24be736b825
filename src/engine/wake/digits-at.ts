import type { DigitCount } from './digit-shape.ts';

/** A sign by which few digits are part of something longer: - . : */
export const isJoint = (code: number): boolean => code === 45 || code === 46 || code === 58;

/** The digits that a match would have, separators left out; undefined where their number is not certain. */
export function digitsAt(text: string, place: number, [least, most]: DigitCount): string | undefined {
  let digits = '';
  let bare = true;
  let at = place;
  for (; digits.length < most && at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += text.charAt(at);
    else if (code === 32 || (code >= 45 && code <= 47)) bare = false;
    else break;
  }
  if (least === most) return digits;
  return bare ? digits : undefined;
}
