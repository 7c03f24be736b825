import { describe, expect, test } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { allJudges } from '../../src/judges/registry.ts';
import { held, heldIn, headings } from '../../src/ui/words.ts';
import { modelWords, problemWords } from '../../src/ui/page-words.ts';
import { notHeld } from '../../src/ui/seal-words.ts';
import { why } from '../../src/ui/why.ts';
import type { Seal, SealPath } from '../../src/protocol/seal.ts';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';

describe('what a text holds', () => {
  test.each([
    [['AWS access key'], 'an AWS access key'],
    [['AWS access key', 'AWS access key'], '2 AWS access keys'],
    [['US Social Security number'], 'a US Social Security number'],
    [['UK National Insurance number'], 'a UK National Insurance number'],
    [['NHS number'], 'an NHS number'],
    [['npm access token'], 'an npm access token'],
    [['Bank account (IBAN)', 'Bank account (IBAN)'], '2 bank accounts (IBAN)'],
    [['E-mail address', 'Phone number', 'E-mail address'], '2 e-mail addresses and a phone number'],
    [['Australian company number'], 'an Australian company number'],
    [['Estonian or Lithuanian personal code'], 'an Estonian or Lithuanian personal code'],
    [['OpenAI API key'], 'an OpenAI API key'],
    [
      ['Stripe secret key', 'Phone number', 'VIN', 'E-mail address'],
      'a Stripe secret key and 3 other kinds of private data',
    ],
    [['AI service API key'], 'an AI service API key'],
    [['SSH private key'], 'an SSH private key'],
    [['Ukrainian tax number'], 'a Ukrainian tax number'],
    [[], 'something private'],
  ])('%j', (titles, words) => {
    expect(held(heldIn(titles))).toBe(words);
  });

  test('as a heading', () => {
    expect(headings.block(heldIn(['AWS access key']))).toBe('This holds an AWS access key, so it was not sent.');
    expect(headings.replaced(heldIn(['E-mail address']))).toBe('An e-mail address was replaced.');
    expect(headings.replaced(heldIn(['VIN', 'VIN']))).toBe('2 VINs were replaced.');
    expect(headings.replaced(heldIn(['VIN', 'Phone number']))).toBe('A VIN and a phone number were replaced.');
  });

  test('has an article that fits every detector there is', () => {
    const wrong = allDetectors
      .map(({ title }) => held([{ title, count: 1 }]))
      .filter(
        (words) => !/^(?:an (?:[aeioAEIO]|[FHLMNRSX][A-Z]|U[nlpz]|npm)|a (?![aeioAEIO](?!uro|ne\b)))/.test(words),
      );
    expect(wrong).toEqual([]);
  });
});

describe('why', () => {
  test('is a short sentence for everything there is', () => {
    for (const known of allDetectors) expect(why(known)).toMatch(/^[A-Z].{10,90}\.$/);
    for (const { category } of allJudges) expect(why({ category, entity: '' })).toMatch(/^[A-Z].{10,90}\.$/);
  });

  test.each([
    ['secret', 'AWS_ACCESS_TOKEN', /use your account/],
    ['secret', 'SLACK_WEBHOOK_URL', /post messages/],
    ['pii', 'CREDIT_CARD', /pay/],
    ['pii', 'US_SSN', /one person/],
    ['pii', 'EMAIL_ADDRESS', /write to them/],
    ['pii', 'US_BANK_NUMBER', /money/],
    ['custom', 'CUSTOM_WORD', /list of words/],
  ] as const)('%s %s', (category, entity, words) => {
    expect(why({ category, entity })).toMatch(words);
  });
});

describe('the pages', () => {
  test('say of a wrong setting what is wrong with it', () => {
    const { problems } = resolveClosely(
      { mode: 'blok', rules: ['secret -> block', 'secret -> explode'] },
      { requireReasn: true },
    );
    expect(problems.map((problem) => problemWords(problem, 'ACME'))).toEqual([
      'Your setting “Mode” must be one of monitor, warn, redact, block. It is left out.',
      'Your setting “Rules”, item 2: "explode" is no action; use one of allow, annotate, warn, redact, block. It is left out.',
      'ACME’s setting “requireReasn” is no setting of Parapet; did you mean "requireReason"? It is left out.',
    ]);
  });

  test('never call a reply safe', () => {
    const statuses = [
      undefined,
      { state: 'off' },
      { state: 'idle' },
      { state: 'loading' },
      { state: 'ready', model: 'reply-guard' },
      { state: 'failed', message: 'the file is damaged' },
    ] as const;
    for (const status of statuses) expect(modelWords(status)).not.toMatch(/\bsafe\b/i);
    expect(modelWords({ state: 'failed', message: 'the file is damaged' })).toContain('the file is damaged');
    expect(modelWords({ state: 'loading' })).toMatch(/not checked/);
    expect(modelWords({ state: 'idle' })).toMatch(/not checked/);
  });
});

describe('a seal', () => {
  const path = (id: SealPath['id'], state: SealPath['state']): SealPath => ({ id, state });
  test.each([
    [[path('fetch', 'held')], ''],
    [[path('websocket', 'open'), path('fetch', 'held')], 'Not guarded: Web sockets.'],
    [
      [path('composer', 'uncertain'), path('form', 'open'), path('send', 'uncertain'), path('worker', 'open')],
      'Not guarded: Forms, Workers. Not sure of: Where you write, Send button.',
    ],
  ])('names what is not held: %#', (paths, words) => {
    expect(notHeld({ paths } as unknown as Seal)).toBe(words);
  });
});
