/** Work that may rest wherever it yields, so that a page goes on meanwhile; what it makes is what it returns. */
export type Steps<Made = void> = Generator<undefined, Made, undefined>;

/** Does all that is left of it, at once. */
export function finish<Made>(steps: Steps<Made>): Made {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
