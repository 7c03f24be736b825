import { closeChecks } from './checks.ts';
import { resolve, validate, type Policy, type Source } from './resolve.ts';

/** The policy in force with all that is wrong in it, for those who act on it first or tell people. */
export const resolveClosely = (user: unknown = {}, managed: unknown = {}): Policy =>
  resolve(user, managed, closeChecks);

/** Keeps what is right, and says all that is wrong. */
export const validateClosely = (input: unknown, source: Source): ReturnType<typeof validate> =>
  validate(input, source, closeChecks);
