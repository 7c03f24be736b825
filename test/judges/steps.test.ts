import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import { createGrounding } from '../../src/judges/grounding/score.ts';
import type { TreeModel } from '../../src/judges/grounding/trees.ts';
import { evidenceOf } from '../../src/judges/reading/given/evidence.ts';
import { chunksOf } from '../../src/judges/reading/chunks.ts';
import { suppliedIn } from '../../src/judges/reading/given/supplied.ts';

const model = JSON.parse(readFileSync('models/grounding/trees.json', 'utf8')) as TreeModel;
const grounding = createGrounding(model);
const line = (at: number): string =>
  `On ${1 + (at % 28)} March ${1900 + (at % 120)} the council of Tarn${at} spent ${at * 37} euros on harbour number ${at}, as clerk Roe${at} wrote.\n`;
/** 100 KB that no run has seen. */
const given = (run: number): string => `${run} ${Array.from({ length: 1100 }, (_none, at) => line(at + run)).join('')}`;

/** CPU milliseconds of each step. */
function stepTimes(steps: Iterable<unknown>): readonly number[] {
  const times: number[] = [];
  let since = process.cpuUsage();
  for (const _step of steps) {
    const { user, system } = process.cpuUsage(since);
    times.push((user + system) / 1000);
    since = process.cpuUsage();
  }
  return times;
}

/** The best of so many runs counts: a machine may be busy, or clean up its memory, in one of them. */
const tries = [...Array(12).keys()];

describe('100 KB of supplied text', () => {
  test.each([
    ['evidence', evidenceOf.prepare],
    ['grounding', grounding.prepare],
  ] as const)('is read as %s in many short steps', (_name, prepare) => {
    const runs = tries.map((run) => stepTimes(prepare({ supplied: [given(run)] })));
    expect(given(0).length).toBeGreaterThan(100_000);
    expect(runs[0]?.length).toBeGreaterThan(40);
    expect(Math.min(...runs.map((times) => Math.max(...times)))).toBeLessThan(25);
  });

  test('is held against a reply of many claims in many short steps, the first ones too', () => {
    const reply = segmentOf(Array.from({ length: 12 }, (_none, at) => line(at).replace('euros', 'pounds')).join('\n'));
    const runs = tries.map((run) => {
      const fresh = createGrounding(model);
      const conversation = { supplied: [given(run)] };
      return [...stepTimes(fresh.prepare(conversation)), ...stepTimes(fresh.marks(reply, conversation))];
    });
    expect(runs[0]?.length).toBeGreaterThan(12 * 5);
    expect(Math.min(...runs.map((times) => Math.max(...times)))).toBeLessThan(25);
  });

  test('gives a reply the same marks with pauses or without', () => {
    const reply = segmentOf(line(3).replace('clerk', 'judge'));
    const conversation = { supplied: [given(2)] };
    const eager = createGrounding({ ...model, mark: 0 });
    const marks = [...eager.judge.judge(reply, conversation)];
    expect(marks).not.toEqual([]);
    expect([...eager.marks(reply, conversation)].filter(Boolean)).toEqual(marks);
  });

  test('is found the same, in steps or at once', () => {
    const [steps, once] = [{ supplied: [given(7)] }, { supplied: [`${given(7)} `] }];
    for (const _step of evidenceOf.prepare(steps)) void _step;
    const facts = (evidence: ReturnType<typeof evidenceOf>) => [
      evidence?.words,
      evidence?.numbers.length,
      evidence?.dates.days.size,
      evidence?.pieces.length,
    ];
    const found = facts(evidenceOf(steps));
    expect(facts(evidenceOf(once))).toEqual(found);
    expect(found[1]).toBeGreaterThan(3000);
  });

  test('is cut between words, and nothing is lost', () => {
    const text = `${given(1)}${'word '.repeat(3000)}${'x'.repeat(9000)}`;
    const chunks = [...chunksOf(text)];
    expect(chunks.join('')).toBe(text);
    expect(chunks.slice(0, -3).every((chunk) => /\s$/.test(chunk))).toBe(true);
    expect(suppliedIn({ supplied: [text] }).words).toContain(' roe900 wrote on ');
  });
});
