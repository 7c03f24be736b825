import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { segmentOf } from '../../src/engine/markdown.ts';
import { claimsOf } from '../../src/judges/grounding/claims.ts';
import { featuresInSteps, together } from '../../src/judges/grounding/features.ts';
import { createGrounding } from '../../src/judges/grounding/score.ts';
import { evaluate, type TreeModel } from '../../src/judges/grounding/trees.ts';
import { bestWindows, sourceInSteps } from '../../src/judges/grounding/windows.ts';
import { stemOf, wordsOf } from '../../src/judges/grounding/words.ts';
import { finish } from '../../src/engine/steps.ts';
import { cpuTime } from '../engine/cpu-time.ts';

const table = readFileSync('models/grounding/trees.json', 'utf8');
const model = JSON.parse(table) as TreeModel;
const { scores, judge } = createGrounding(model);

const minutes =
  'The allotment society met on 3 March in the village hall. Hannah Price chaired the meeting and Tom Okafor took the minutes. ' +
  'The society approved 400 pounds for a new water tank, because the old tank leaks. ' +
  'Members rejected the plan to raise the yearly fee. The next meeting will take place on 7 April.';

const overall = (reply: string): number => scores(minutes, '', reply)?.overall ?? NaN;

describe('grounding', () => {
  it.each([
    ['The society approved 400 pounds for a new water tank.', 'The society approved 900 pounds for a new water tank.'],
    ['Members rejected the plan to raise the yearly fee.', 'Members accepted the plan to raise the yearly fee.'],
    ['The next meeting will take place on 7 April.', 'The next meeting will not take place on 7 April.'],
    ['Hannah Price chaired the meeting.', 'Gordon Ellery chaired the meeting.'],
    ['The old tank leaks.', 'The old tank leaks because vandals damaged the valve with a hammer.'],
    ['The society met on 3 March.', 'The society met on 3 August.'],
  ])('trusts %j more than %j', (supported, unsupported) => {
    expect(overall(unsupported)).toBeGreaterThan(overall(supported) + 0.05);
  });

  it('says nothing without supplied text, or without a claim', () => {
    expect(scores('', '', 'The society met on 3 March.')).toBeNull();
    expect(scores(' \n', '', 'The society met on 3 March.')).toBeNull();
    expect(scores(minutes, '', 'Yes.')).toBeNull();
    expect(scores(minutes, '', '```\nconst society = 900;\n```')).toBeNull();
  });

  it('scores each claim at its place in the markdown', () => {
    const reply = '## Minutes\n\n- The society met on **3 March**.\n- Gordon Ellery chaired the meeting.';
    const found = scores(minutes, '', reply)?.claims ?? [];
    expect(found.map(({ span }) => reply.slice(span.start, span.end))).toEqual([
      'The society met on **3 March**.',
      'Gordon Ellery chaired the meeting.',
    ]);
    expect(found[1]!.score).toBeGreaterThan(found[0]!.score);
  });

  it('is not led by markdown, nor by the length of a reply', () => {
    const plain = 'The society approved 900 pounds for a new water tank.';
    expect(overall('The society approved **900** pounds for a new water tank.')).toBeCloseTo(overall(plain), 6);
    expect(overall(`${plain}\n\n${plain}\n\n${plain}`)).toBeCloseTo(overall(plain), 6);
  });

  it('answers alike whatever was scored before', () => {
    const before = overall('The old tank leaks.');
    scores('Another text about ships and the sea, and nothing else.', '', 'The ships left the harbour at noon.');
    expect(overall('The old tank leaks.')).toBe(before);
  });
});

describe('the grounding judge', () => {
  const marks = (supplied: readonly string[], reply: string) => [...judge.judge(segmentOf(reply), { supplied })];
  /** The same model with no threshold, to see what else keeps a mark away. */
  const eager = createGrounding({ ...model, mark: 0 }).judge;
  const eagerMarks = (supplied: readonly string[], reply: string) => [...eager.judge(segmentOf(reply), { supplied })];
  const claim = 'The society approved 400 pounds for a new water tank.';

  it('leaves alone what the text says', () => {
    expect(marks([minutes], minutes)).toEqual([]);
  });

  it('keeps silent on a short text, on questions and on what the text is not about', () => {
    expect(eagerMarks([minutes], claim)).toHaveLength(1);
    expect(eagerMarks([minutes.slice(0, 150)], claim)).toEqual([]);
    expect(eagerMarks([minutes], claim.replace('.', '?'))).toEqual([]);
    expect(eagerMarks([minutes], 'Penguins breed in colonies on the Antarctic ice every winter.')).toEqual([]);
  });

  it('shows the sentence that speaks of the same, in the text that it stands in', () => {
    const supplied = ['Nothing of this is about water. '.repeat(10), `“Minutes”\n\n${minutes}`];
    const [mark] = eagerMarks(supplied, claim.replace('400', '900'));
    const { source, span } = mark?.evidence ?? { source: -1, span: { start: 0, end: 0 } };
    expect(source).toBe(1);
    expect(supplied[source]?.slice(span.start, span.end)).toBe(
      'The society approved 400 pounds for a new water tank, because the old tank leaks.',
    );
  });

  it('reads what was supplied once, however often the conversation is put together anew', () => {
    const long = Array.from({ length: 1500 }, (_, at) => minutes.replaceAll('tank', `tank${at}`)).join(' ');
    const time = (): number => cpuTime(() => eagerMarks([long], claim));
    const first = time();
    expect(Math.min(time(), time(), time())).toBeLessThan(first / 3); // a machine busy for all three would be odd
  });

  it('marks the whole claim with its score', () => {
    const [mark] = eagerMarks([minutes], `So: ${claim}`);
    expect(mark?.span.end).toBe(4 + claim.length);
    expect(mark?.confidence).toBeGreaterThan(0);
  });
});

describe('the parts of grounding', () => {
  it('splits a reply into claims, without headings that end in a colon and without code', () => {
    const reply =
      'Here is a summary:\n\nThe hall was full. Nobody left before nine.\n\n```\nlet claim = "not a claim";\n```';
    expect(claimsOf(segmentOf(reply)).map(({ text }) => text)).toEqual([
      'The hall was full.',
      'Nobody left before nine.',
    ]);
  });

  it('reads words, numbers and names', () => {
    expect(stemOf('reported')).toBe(stemOf('reports'));
    const words = wordsOf("Then Ada paid 2,500 or twenty euros, didn't she?");
    expect(words.filter(({ name }) => name).map(({ lower }) => lower)).toEqual(['ada']);
    expect(words.map(({ number }) => number).filter(Boolean)).toEqual(['2500', '20']);
    expect(words.map(({ lower }) => lower)).toContain("n't");
  });

  it('finds the sentence that speaks of the claim', () => {
    const [best] = bestWindows(wordsOf('Who pays for the water tank?'), finish(sourceInSteps(minutes)));
    expect(best.words.map(({ lower }) => lower)).toContain('400');
    expect(best.words.map(({ lower }) => lower)).not.toContain('hannah');
  });

  it('walks trees to the right leaf', () => {
    const tree = [0, 1.5, 2, -1, -3, 0, 1, 0.5, 4, -1, 1, 0, -1, 4, 0];
    const small: TreeModel = { features: ['a', 'b'], bias: 0, trees: [tree], meanings: '', mark: 1 };
    const logit = (vector: readonly number[]) => Math.log(evaluate(small, vector) / (1 - evaluate(small, vector)));
    expect(
      [
        [1, 9],
        [1.5, 9],
        [2, 0.5],
        [2, 0.6],
      ]
        .map(logit)
        .map(Math.round),
    ).toEqual([-3, -3, 1, 4]);
  });
});

describe('models/grounding', () => {
  it('is the model of its card, and small', () => {
    const card = JSON.parse(readFileSync('models/grounding/card.json', 'utf8')) as { sha256: string };
    expect(createHash('sha256').update(table).digest('hex')).toBe(card.sha256);
    expect(table.length).toBeLessThan(300_000);
  });

  it('asks only for features that are made', () => {
    const [claim, source] = [wordsOf('The old tank leaks.'), finish(sourceInSteps(minutes))];
    const windows = bestWindows(claim, source);
    const features = finish(featuresInSteps({ claim, source, windows, asked: new Set(), meanings: new Map() }));
    const made = new Set(Object.keys(together([features])));
    expect(model.features.length).toBeGreaterThan(80);
    expect(model.features.filter((name) => !made.has(name))).toEqual([]);
  });

  it('reads a reply of 1 KB against 10 KB within some milliseconds', () => {
    const context = Array.from({ length: 36 }, (_, at) => minutes.replaceAll('tank', `tank${at}`)).join(' ');
    const reply = minutes.repeat(3).slice(0, 1000);
    const times = Array.from({ length: 15 }, (_none, at) => cpuTime(() => scores(`${context} ${at}`, '', reply)));
    expect(context.length).toBeGreaterThan(10_000);
    expect(Math.min(...times)).toBeLessThan(60); // goal 5 ms; room for a busy machine
  });
});
