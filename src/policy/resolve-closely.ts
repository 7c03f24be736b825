import { closeChecks } from './checks.ts';
import { resolve, validate, type Policy, type Problem, type Source } from './resolve.ts';
import { policyKeys } from './schema.ts';

/** Whether two words differ little: in case, or in a few letters at one end. */
function near(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x === y || (Math.abs(x.length - y.length) <= 2 && (x.startsWith(y.slice(0, 4)) || x.endsWith(y.slice(-4))));
}

/** What may have been meant by a key that there is not. */
function withGuess(problem: Problem): Problem {
  const { key, message } = problem;
  const keys: readonly string[] = policyKeys;
  const guess = key === '' || keys.includes(key) ? undefined : keys.find((known) => near(known, key));
  return guess ? { ...problem, message: `${message}; did you mean "${guess}"?` } : problem;
}

/**
 * `resolve` with every check there is and with guesses at misspelt keys: for the background, our own pages and the
 * command line, where people are told of mistakes. A guarded page makes do with `resolve`, which is smaller.
 */
export function resolveClosely(user: unknown = {}, managed: unknown = {}): Policy {
  const policy = resolve(user, managed, closeChecks);
  return { ...policy, problems: policy.problems.map(withGuess) };
}

/** `validate` with every check there is and with guesses at misspelt keys. */
export function validateClosely(input: unknown, source: Source): ReturnType<typeof validate> {
  const { values, problems } = validate(input, source, closeChecks);
  return { values, problems: problems.map(withGuess) };
}
