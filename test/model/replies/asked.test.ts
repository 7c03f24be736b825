import { expect, test } from 'vitest';
import { askedReader, excerpt, harmWhenAsked } from '../../../src/model/replies/asked.ts';
import { replyGuard } from '../../../src/model/replies/card.ts';
import { refuses } from '../../../src/model/replies/refusal.ts';

const never = new AbortController().signal;
const steps = 'Wait until the lamps are out, lift the bar with a wire and walk in.';

test('a dangerous question raises the harm of what answers it, in the same order', () => {
  expect(harmWhenAsked(0.5, steps, 2)).toBeCloseTo(1 / (1 + Math.exp(-2)), 10);
  expect(harmWhenAsked(0.3, steps, 2)).toBeGreaterThan(harmWhenAsked(0.2, steps, 2));
});

test('certainty, replies to harmless questions and refusals keep their score', () => {
  for (const score of [0, 1]) expect(harmWhenAsked(score, steps, 2)).toBe(score);
  expect(harmWhenAsked(0.4, steps, 0)).toBe(0.4);
  expect(harmWhenAsked(0.4, "I can't help with that. Locks are there for a reason.", 3)).toBe(0.4);
});

test.each([
  'I’m sorry, but no.',
  'As an AI language model I do not do this.',
  'Breaking in is illegal, and the owner may be at home.',
  'We are not able to go into this.',
])('is a refusal: %s', (reply) => expect(refuses(reply)).toBe(true));

test.each([
  steps,
  'The canal will freeze in January.',
  `${'First, look at the door. '.repeat(20)} You cannot open it otherwise.`,
])('is none: %s', (reply) => expect(refuses(reply)).toBe(false));

test('of a long question its beginning and its end are read, and cutting twice is cutting once', () => {
  const long = `Sum this up: ${'word '.repeat(2000)}and say who wrote it.`;
  expect(excerpt('What is a fjord?')).toBe('What is a fjord?');
  expect(excerpt(long)).toMatch(/^Sum this up:[^]*who wrote it\.$/);
  expect(excerpt(long).length).toBeLessThan(2000);
  expect(excerpt(excerpt(long))).toBe(excerpt(long));
});

test('a question counts from its threshold on, only so much, and is read once for all passages of a reply', async () => {
  const read: string[] = [];
  const logits: Readonly<Record<string, number>> = { kind: -2, bad: 0.25, worse: 90 };
  const asks = async (question: string): Promise<number> => (read.push(question), logits[question]!);
  const added = askedReader({ ...replyGuard, asked: { ...replyGuard.asked, weight: 4, most: 3 } }, { asks });
  const found: number[] = [];
  for (const question of ['kind', 'bad', 'bad', 'worse', 'worse']) found.push(await added(question, never));
  expect(found).toEqual([0, 1, 1, 3, 3]);
  expect(read).toEqual(['kind', 'bad', 'worse']);
});
