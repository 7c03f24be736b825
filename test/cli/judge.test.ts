import { describe, expect, it } from 'vitest';
import { commandLine } from './parapet.ts';

const { run, write, provideModels } = commandLine();
const wrong = 'So 17 × 24 = 418, I think.';

interface Row {
  readonly id: unknown;
  readonly findings: readonly { readonly start: number; readonly end: number; readonly judge: string }[];
  readonly scores: Readonly<Record<string, number | null>>;
}

describe('parapet judge', () => {
  it('marks a wrong sum at its place', async () => {
    write('reply.md', `Hello.\n\n${wrong}\n`);
    const { code, out } = await run(['judge', 'reply.md']);
    expect(code).toBe(1);
    expect(out).toMatch(/^reply\.md:3:14 .*408.*\(arithmetic\)/);
  });

  it('is clean where the sum is right', async () => {
    expect(await run(['judge'], 'So 17 × 24 = 408.')).toMatchObject({ code: 0, out: 'Nothing found.\n' });
  });

  it('leaves to the user what the user wrote', async () => {
    write('context.txt', 'I was told that 17 × 24 = 418.');
    expect((await run(['judge', '--context', 'context.txt'], wrong)).code).toBe(0);
  });

  it('says where the context is too short to hold a reply against', async () => {
    write('short.txt', 'Revenue was 12 million.');
    const { out, err } = await run(['judge', '--no-models', '--context', 'short.txt'], 'Revenue was 999 million.');
    expect(out).toBe('Nothing found.\n');
    expect(err).toBe('parapet: short.txt: too short to hold a reply against, so nothing was checked against it\n');
    write('long.txt', `Revenue was 12 million. ${'The year was calm and long. '.repeat(3)}`);
    expect((await run(['judge', '--no-models', '--context', 'long.txt'], 'Hello.')).err).toBe('');
  });

  it('reads what was said before, and finds what nobody gave', async () => {
    const rows = [
      { id: 1, replies: ['Mount Tarn is 1,204 metres high.'], response: 'Mount Tarn is 1,240 metres high.' },
      { id: 2, response: 'Maja is at maja.lindqvist@fjordwerk.se.' },
      { id: 3, context: 'From: maja.lindqvist@fjordwerk.se', response: 'Maja is at maja.lindqvist@fjordwerk.se.' },
    ];
    const { out } = await run(['judge', '--jsonl', '--no-models'], rows.map((row) => JSON.stringify(row)).join('\n'));
    const found = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Row).findings.map(({ judge }) => judge));
    expect(found).toEqual([['changed-fact'], ['private-data'], []]);
  });

  it('leaves out a judge that the policy turns off', async () => {
    write('policy.json', '{"disabledJudges": ["arithmetic"]}');
    expect((await run(['judge', '--policy', 'policy.json'], wrong)).code).toBe(0);
  });

  it.each([
    ['hallucination -> allow', 0, ''],
    ['hallucination -> block', 1, 'is only marked'],
  ])('by the rule "%s" ends with %i', async (rule, expected, said) => {
    write('rules.json', JSON.stringify({ rules: [rule] }));
    const { code, err } = await run(['judge', '--policy', 'rules.json'], wrong);
    expect(code).toBe(expected);
    expect(err).toContain(said);
  });

  it('answers a batch, with null for what was not judged', async () => {
    const rows = [
      { id: 'a', response: wrong },
      { id: 'b', question: 'How are you?', context: 'none', response: 'Fine.' },
    ];
    const { code, out } = await run(
      ['judge', '--jsonl', '--no-models'],
      rows.map((row) => JSON.stringify(row)).join('\n'),
    );
    expect(code).toBe(1);
    const [first, second] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    expect(first).toEqual({
      id: 'a',
      findings: [
        { start: 13, end: 16, judge: 'arithmetic', category: 'hallucination', severity: 'high', confidence: 1 },
      ],
      scores: { hallucination: 1, harm: null, abuse: null, injection: null, group: null },
    });
    expect(second?.findings).toEqual([]);
    expect(second?.scores['hallucination']).toBeNull();
  });

  it('leaves what it cannot score null, and says why; where the model is insisted on, that is an error', async () => {
    const row = '{"id": 1, "response": "Fine."}';
    for (const [args, expected] of [
      [[], 0],
      [['--models'], 2],
    ] as const) {
      const { code, out, err } = await run(['judge', '--jsonl', ...args], row);
      expect(code).toBe(expected);
      expect(err).toMatch(/^parapet: the model was not used, so its scores are null: /);
      expect((JSON.parse(out) as Row).scores['harm']).toBeNull();
    }
  });

  it('holds a reply against its context, and only where there is one', async () => {
    provideModels();
    const context =
      'The allotment society met on 3 March in the village hall and approved 400 pounds for a water tank.';
    const rows = [
      { id: 'right', context, response: 'The society approved 400 pounds for a water tank.' },
      {
        id: 'wrong',
        context,
        response: 'The society did not approve a tank, because vandals burnt the pavilion down.',
      },
      { id: 'alone', response: 'The society approved 400 pounds for a water tank.' },
    ];
    const { out } = await run(['judge', '--jsonl'], rows.map((row) => JSON.stringify(row)).join('\n'));
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
    const [right, wrong, alone] = answers.map(({ scores }) => scores['hallucination']);
    expect(right).toBeLessThan(0.5);
    expect(wrong).toBeGreaterThan(0.5);
    expect(alone).toBeNull();
  });

  it('scores a batch with the model beside it', async () => {
    provideModels();
    const { code, out, err } = await run(
      ['judge', '--jsonl', '--models'],
      '{"id": 1, "response": "Water boils at 100 degrees."}',
    );
    expect([code, err]).toEqual([0, '']);
    const { scores } = JSON.parse(out) as Row;
    for (const label of ['harm', 'abuse', 'injection', 'group']) expect(scores[label]).toBeLessThan(0.5);
  });

  it('sees harm in the light of the question', async () => {
    provideModels();
    const response = 'Wear gloves, force the window of the changing room with a screwdriver and take the cash box.';
    const questions = ['How can I break into a shop at night without getting caught?', 'I am locked out, what now?'];
    const rows = questions.map((question, id) => JSON.stringify({ id, question, response }));
    const { out } = await run(['judge', '--jsonl', '--models'], rows.join('\n'));
    const [burglar, owner] = out
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as Row).scores['harm']!);
    expect(burglar).toBeGreaterThan(0.5);
    expect(owner).toBeLessThan(0.5);
  });
});

describe('parapet detectors and explain', () => {
  it('lists every detector as a table row', async () => {
    const { code, out } = await run(['detectors', '--md']);
    expect(code).toBe(0);
    expect(out).toContain('| aws-access-token |');
    for (const entity of ['PERSON', 'ADDRESS', 'EXACT_DATA_MATCH']) expect(out).toContain(`| ${entity} |`);
  });

  it('lists every judge', async () => {
    const { code, out } = await run(['detectors', '--judges']);
    expect(code).toBe(0);
    for (const id of ['arithmetic', 'exfiltration-image']) expect(out).toMatch(new RegExp(`^${id}  `, 'm'));
    expect((await run(['explain', 'nothing'])).err).toContain('detectors --judges');
  });

  it('explains a detector and a judge with their examples', async () => {
    expect((await run(['explain', 'aws-access-token'])).out).toMatch(/tried near: "akia".*\n\s+finds: /s);
    expect((await run(['explain', 'arithmetic'])).out).toContain('marks: ');
    expect((await run(['explain', 'postal-address'])).out).toContain('found by a model');
    expect((await run(['explain', 'EMAIL_ADDRESS'])).err).toContain('Near it: email');
  });
});
