import { expect, it, vi } from 'vitest';
import { modelMarks } from '../../../src/content/replies/model-marks.ts';
import type { SettledSegment } from '../../../src/page-io/reading/settle.ts';

vi.mock('../../../src/platform/messages.ts', () => ({
  isAlive: () => true,
  askBackground: () =>
    Promise.resolve({ kind: 'judged', labels: [[{ label: 'group', strength: 0.4 }, { label: 'abuse', strength: 0.6 }]] }), // prettier-ignore
}));

const segment = { text: 'All people of that village are lazy and rude.', reply: { textContent: '' } };

it.each([
  [false, ['Abusive or hateful language']],
  [true, ['Generalises about a group', 'Abusive or hateful language']],
])('generalisations about groups are marked only where a policy wishes it: %s', async (wished, titles) => {
  const found = await modelMarks(segment as SettledSegment, undefined, wished, new AbortController().signal);
  expect(found.map(({ mark }) => mark.title)).toEqual(titles);
});
