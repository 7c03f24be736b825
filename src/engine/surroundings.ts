import { regex } from './regex.ts';

/**
 * What a check may ask about the text around a candidate: both sides, as far as the window reaches, 2,000 units at
 * most.
 */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/** Signs of markdown that a value behind a blank is wrapped in; in code they are part of it. */
const emphasised = /^(\*\*|__|~~)(?=.{3,}\1$)/;
/** The value without them; as many stand before it as behind. */
export const unwrapped = (value: string): string => {
  const [mark = ''] = emphasised.exec(value) ?? [];
  return mark === '' ? value : value.slice(mark.length, -mark.length);
};

/** Signs that point at a value or open a quotation. */
export const pointers = '→➜➔➡⇒«‹「『【';
const settingOff = `*_~${pointers}`;
const markBefore = /(?:\*{1,3}|_{1,3}|~~)$/;
const pointerBefore = regex('')`[${pointers}][ \u00a0]?$`;

/** `version **4.17.21.1**` is a version all the same: without the marks right around the value. */
export function withoutMarks({ before, after }: Surroundings): Surroundings {
  const last = before.trimEnd().slice(-1);
  if (last === '' || !settingOff.includes(last)) return { before, after };
  const [mark = ''] = markBefore.exec(before) ?? [];
  if (mark !== '' && after.startsWith(mark))
    return { before: before.slice(0, -mark.length), after: after.slice(mark.length) };
  return { before: before.replace(pointerBefore, ''), after };
}
