import { expect, test } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import judge from '../../src/judges/truncated-code.ts';

const broken = segmentOf('```js\nconst a = {\n  b: [\n    1,\n    2,\n    call(3,\n```');

test('code that breaks off is marked once it is all there, not while more may follow', () => {
  expect([...judge.judge(broken, { supplied: [] })]).toHaveLength(1);
  expect([...judge.judge({ ...broken, open: true }, { supplied: [] })]).toEqual([]);
});
