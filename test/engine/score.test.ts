import { describe, expect, it } from 'vitest';
import {
  auprc,
  auroc,
  byHalf,
  decisions,
  exactly,
  flaggedPerThousand,
  rates,
  recallAt,
  tally,
  tallyByType,
} from '../../src/engine/score.ts';

const span = (start: number, end: number, type = 'A') => ({ start, end, type });
const rows = [
  { gold: [span(0, 10)], found: [span(0, 10)] },
  { gold: [span(0, 10)], found: [span(0, 6, 'B')] },
  { gold: [span(0, 10), span(20, 30, 'B')], found: [span(9, 19)] },
  { gold: [], found: [span(0, 5)] },
  { gold: [], found: [] },
];

describe('scores of spans', () => {
  it('count exact ones, and those that share half', () => {
    expect(tally(rows, exactly)).toEqual({ gold: 4, hit: 1, found: 4, right: 1 });
    expect(tally(rows, byHalf)).toEqual({ gold: 4, hit: 2, found: 4, right: 2 });
    expect(rates(tally(rows, byHalf))).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  });

  it('by type, where the type must be right too', () => {
    expect(tallyByType(rows, byHalf).get('A')).toEqual({ gold: 3, hit: 1, found: 3, right: 1 });
    expect(tallyByType(rows, byHalf).get('B')).toEqual({ gold: 1, hit: 0, found: 1, right: 0 });
  });

  it('false alarms are counted on clean texts only', () => {
    expect(flaggedPerThousand(rows)).toBe(500);
    expect(flaggedPerThousand(rows.slice(0, 2))).toBeUndefined();
  });
});

describe('scores of answers', () => {
  const answers = [0.9, 0.8, 0.7, 0.6, 0.5, 0.4].map((score, at) => ({ score, bad: [0, 2, 3].includes(at) }));

  it('areas are those that one counts by hand', () => {
    expect(auroc(answers)).toBeCloseTo(7 / 9);
    expect(auprc(answers)).toBeCloseTo((1 + 2 / 3 + 3 / 4) / 3);
    expect(auroc(answers.map((row) => ({ ...row, score: 0.5 })))).toBe(0.5);
    expect(auprc(answers.map((row) => ({ ...row, score: 0.5 })))).toBe(0.5);
    expect(auroc([{ bad: true, score: 1 }])).toBeNaN();
  });

  it('decisions at a threshold, and recall at a rate of false alarms', () => {
    expect(decisions(answers, 0.65)).toMatchObject({ precision: 2 / 3, recall: 2 / 3, balancedAccuracy: 2 / 3 });
    expect(recallAt(answers, 0)).toBeCloseTo(1 / 3);
    expect(recallAt(answers, 0.34)).toBe(1);
  });
});
