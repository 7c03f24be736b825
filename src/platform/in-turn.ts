/** Does one thing after the other; one that fails holds up none of those behind it. */
export function inTurn(): <Answer>(work: () => Promise<Answer>) => Promise<Answer> {
  let turn: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = turn.then(work);
    turn = next.catch(() => undefined);
    return next;
  };
}
