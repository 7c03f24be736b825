import type { Policy, Source } from './resolve.ts';
import type { slotSettings } from './named-model.ts';

/** The lines of a named model, and who has set them. */
interface NamedLines {
  readonly lines: readonly string[];
  readonly by: Source;
}

/**
 * Which lines of a named model to use. Where the setting in force has a mistake, the lines that the same source (user
 * or managed) had set before go on, so that a typing error turns no model off. `before`: what this answered last. A
 * mistake in the user's setting counts for nothing where the organisation has set the key.
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
