import type { ReportAnswer } from '../protocol/report.ts';

type Trouble = Exclude<ReportAnswer, { kind: 'taken' }>;

const it = 'If this goes on, please tell your IT department.';

/** What went wrong, and what can be done about it. */
export function troubleWords(trouble: Trouble): string {
  if (trouble.kind === 'unreachable')
    return `The last report did not get there: the collector could not be reached, or does not accept reports from browsers. ${it}`;
  const { status } = trouble;
  if (status === 401 || status === 403)
    return `The collector did not accept the last report (${status}): its key is missing or wrong. Please tell your IT department.`;
  if (status === 429 || status >= 500)
    return `The collector was busy or out of order (${status}). Nothing is lost, and nothing needs to be done. ${it}`;
  return `The collector did not take the last report (${status}). ${it}`;
}

const classNames: Readonly<Record<string, string>> = {
  leaks: 'what was stopped, replaced or let go on its way out',
  replies: 'passages of replies that were marked',
  guard: 'how whole the guard is, and models that could not be used',
};

export const classWords = (classes: readonly string[]): string =>
  classes.map((one) => classNames[one] ?? one).join('; ') || 'versions and the seal of each site alone';

export const everyWords = (minutes: number): string =>
  minutes === 1 ? 'about every minute' : `about every ${minutes} minutes`;

export const waitingWords = (waiting: number, dropped: number): string =>
  [
    waiting === 0 ? 'Nothing is waiting.' : waiting === 1 ? 'One event is waiting.' : `${waiting} events are waiting.`,
    dropped > 0 && `${dropped} older ones were given up: too many waited, or your collector refused them for good.`,
  ]
    .filter(Boolean)
    .join(' ');
