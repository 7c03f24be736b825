import type { Policy, Source } from './resolve.ts';
import type { slotSettings } from './named-model.ts';

/** The lines of a named model, and who has set them. */
interface NamedLines {
  readonly lines: readonly string[];
  readonly by: Source;
}

/**
 * The lines that hold. A mistake in a setting takes nothing away: what the same hand had set before goes on. A mistake
 * in a person's own setting changes nothing where the organisation has set it.
 */
export function linesInForce(
  { problems, source, values }: Pick<Policy, 'problems' | 'source' | 'values'>,
  key: (typeof slotSettings)[keyof typeof slotSettings],
  before: Partial<NamedLines>,
): NamedLines {
  const broken = problems.findLast(
    (problem) => problem.key === key && (problem.source === 'managed' || source[key] !== 'managed'),
  );
  if (broken && before.lines && before.by === broken.source) return { lines: before.lines, by: broken.source };
  return { lines: values[key], by: source[key] };
}
