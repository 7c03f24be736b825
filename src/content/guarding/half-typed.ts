import type { Detector, Finding } from '../../engine/types.ts';
import { isPlain } from '../../policy/plain-secret.ts';

/**
 * Whether what somebody is just writing is the beginning of a secret: a detector finds it in what it would become with
 * some more signs behind it.
 */
export type Begins = (before: string, run: string) => readonly Finding[];

/** What a token may go on with, and what it may not hold already for that. */
const fillings = [
  ['Q7xK2mZp9Lw4Rt6Vb3Ny8Hc5Jd', /$^/],
  ['Q7XK2MZP5LW4RT6VB3NYGHC5JD', /[a-z]/],
  ['3f9a1c7e5b8d2046e1f7a9c3d5', /[g-zA-Z]/],
  ['7305194826', /[a-zA-Z]/],
].map(([signs, not]) => ({ signs: (signs as string).repeat(20), not: not as RegExp }));
/** How many signs may be missing behind a prefix, and how many a token without one has. */
const missing = [...Array.from({ length: 49 }, (_, at) => at), 56, 60, 64, 72, 80, 84, 86, 88, 92, 95, 100, 120];
const whole = [16, 20, 24, 32, 36, 40, 44, 48, 64, 84, 86, 88, 128];
/** Plain words, which neither a mark nor a name before them makes a secret. */
const word = /^[A-Z]?[a-z]{0,12}[.,;:!?)]?$/;
const capitals = /^[A-Z]+$/;
const opening = /["'`=:(,<>{}[\]|;]/g;
/** UTF-16 units before the run in which the name of a secret may stand, and names that are tried. */
const reach = 60;
const mostNamed = 3;

type Found = Pick<Detector, 'id' | 'entity' | 'category' | 'severity'>;
const findingOf = ({ id: detector, entity, category, severity }: Found): Finding => ({
  detector,
  entity,
  category,
  severity,
  span: { start: 0, end: 0 },
  confidence: 1,
});

/** Whether so many signs more would make a text, of which `rest` is behind every mark, end in what is looked for. */
function completes(detector: Detector, text: string, rest: string, lengths: readonly number[]): boolean {
  for (const { signs, not } of fillings) {
    if (not.test(rest)) continue;
    for (const length of lengths)
      for (const { span } of detector.detect(text + signs.slice(0, length)))
        if (span.start < text.length && span.end >= text.length + (length > 0 ? 1 : 0)) return true;
  }
  return false;
}

/** A prefix that ends in a sign is known for what it is; of another the rest has to fit as well. */
function fromPrefix(detectors: readonly Detector[], value: string): Detector | undefined {
  const small = value.toLowerCase();
  return detectors.find((one) =>
    one.keywords.some((keyword) => {
      const rest = value.slice(keyword.length);
      if (!small.startsWith(keyword) || rest.length < 2 || word.test(rest)) return false;
      return /[a-z\d][-_.]$/.test(keyword) || completes(one, value, rest, missing);
    }),
  );
}

/** A token without a mark of its own, behind its name. */
function fromName(detectors: readonly Detector[], before: string, value: string): Detector | undefined {
  if (value.length < 6 || word.test(value) || capitals.test(value) || !/[\dA-Z]/.test(value)) return undefined;
  const small = before.toLowerCase();
  const named = detectors.filter((one) => isPlain(one) && one.keywords.some((keyword) => small.includes(keyword)));
  const lengths = whole.map((length) => length - value.length).filter((length) => length >= 0);
  return named.slice(0, mostNamed).find((one) => completes(one, before + value, value, lengths));
}

export function beginnings(all: readonly Detector[]): Begins {
  const detectors = all.filter(({ category }) => category === 'secret');
  let asked = '';
  let answer: readonly Finding[] = [];
  return (before, run) => {
    const text = before.slice(-reach) + run;
    if (text === asked) return answer;
    asked = text;
    const at = Math.max(...[...run.matchAll(opening)].map(({ index }) => index + 1), 0);
    const value = run.slice(at);
    const found =
      fromPrefix(detectors, run) ??
      (at > 0 ? fromPrefix(detectors, value) : undefined) ??
      fromName(detectors, text.slice(0, text.length - value.length), value);
    answer = found ? [findingOf(found)] : [];
    return answer;
  };
}
