import { beforeEach } from 'vitest';

/**
 * For tests in browsers. On a busy machine a browser loses a click now and then: who has waited in vain gets a second
 * try, and the reporter says so; who saw something leave does not: that is asked outright, and not waited for.
 */
const inVain = /timeout|timed out|was shown|still there/i;
/** What vitest gives as the cause where `expect.poll` gave up. */
const polled = 'Matcher did not succeed in time.';

interface Failure {
  readonly message: string;
  readonly cause?: unknown;
}

const hasWaited = ({ message, cause }: Failure): boolean =>
  inVain.test(message) || (cause as Failure | undefined)?.message === polled;

beforeEach(({ task }) => {
  // a function cannot stand in the settings, which are handed to other processes
  Object.assign(task, { retry: { count: 1, condition: hasWaited } });
});
