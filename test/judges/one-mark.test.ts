import { expect, it } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import { allJudges } from '../../src/judges/registry.ts';

const supplied = [
  'The harbour council met on 14 March 2025 in the town hall. It voted to spend 4.2 million euros on a new terminal, and 350 guests came to hear it.',
];
const marked = (reply: string): readonly string[] =>
  allJudges.flatMap(({ id, judge }) =>
    [...judge(segmentOf(reply), { supplied })].map(({ span }) => `${id}: ${reply.slice(span.start, span.end)}`),
  );

it.each([
  ['The harbour council met on 17 March 2025 in the town hall.', ['unsupported-date: 17 March 2025']],
  ['The harbour council met on 17 March 2025, and 530 guests came.', ['unsupported-number: 530', 'unsupported-date: 17 March 2025']], // prettier-ignore
  ['The harbour council met on 14 March 2029 in the town hall.', ['unsupported-number: 2029']],
])('one fault has one mark: %s', (reply, expected) => {
  expect([...marked(reply)].sort()).toEqual([...expected].sort());
});
