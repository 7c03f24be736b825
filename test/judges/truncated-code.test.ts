import { expect, test } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import packageName from '../../src/judges/package-name.ts';
import judge from '../../src/judges/truncated-code.ts';
import { cpuTime } from '../engine/cpu-time.ts';

const broken = segmentOf('```js\nconst a = {\n  b: [\n    1,\n    2,\n    call(3,\n```');

test('code that breaks off is marked once it is all there, not while more may follow', () => {
  expect([...judge.judge(broken, { supplied: [] })]).toHaveLength(1);
  expect([...judge.judge({ ...broken, open: true }, { supplied: [] })]).toEqual([]);
});

test('a long row of tables, of queries or of blank lines is read in linear time', () => {
  const blocks = [
    `\`\`\`sql\n${'create table berth (id int);\n'.repeat(6000)}\`\`\``,
    `\`\`\`sql\n${'select id;\n'.repeat(12000)}\`\`\``,
    `\`\`\`ruby\ngem "rack"\n${'\n'.repeat(60000)}x\n\`\`\``,
    `\`\`\`go\nimport "fmt"\n${'\n'.repeat(60000)}x\n\`\`\``,
  ].map(segmentOf);
  const time = cpuTime(() => {
    for (const block of blocks) for (const each of [judge, packageName]) [...each.judge(block, { supplied: [] })];
  });
  expect(time).toBeLessThan(1500);
});
