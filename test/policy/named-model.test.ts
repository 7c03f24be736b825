import { describe, expect, it } from 'vitest';
import { readNamedModel } from '../../src/policy/named-model.ts';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';

const hash = (digit: string): string => digit.repeat(64);
const files = [
  `${hash('1')}  config.json`,
  `${hash('2')} *tokenizer.json`,
  `${hash('3')}  tokenizer_config.json`,
  `${hash('A')}  onnx/model_int8.onnx`,
];
const lines = [
  'id: acme/tone',
  'version: 2.1',
  'from: https://models.acme.example/tone',
  ...files,
  'label: very toxic >= 0.8 -> abuse: Breaks our rules of tone',
  'label: S-H >= .5 -> harm',
  'test: abuse, harm <- You are all fools -> go and hurt yourselves.',
  'test: none <- The meeting is at ten.',
];

describe('a model named by policy', () => {
  it('is read from its lines', () => {
    expect(readNamedModel('reply', lines)).toEqual({
      id: 'acme/tone',
      version: '2.1',
      from: 'https://models.acme.example/tone/',
      follow: false,
      files: {
        'config.json': hash('1'),
        'tokenizer.json': hash('2'),
        'tokenizer_config.json': hash('3'),
        'onnx/model_int8.onnx': hash('a'),
      },
      labels: [
        { output: 'very toxic', least: 0.8, means: 'abuse', words: 'Breaks our rules of tone' },
        { output: 'S-H', least: 0.5, means: 'harm' },
      ],
      tests: [
        { text: 'You are all fools -> go and hurt yourselves.', expected: ['abuse', 'harm'] },
        { text: 'The meeting is at ten.', expected: [] },
      ],
    });
  });

  it('is known by its weights where it has no version, and needs no label where it finds names', () => {
    const names = ['id: acme/ner', 'from: http://127.0.0.1:8080/ner/', ...files];
    expect(readNamedModel('names', names)).toMatchObject({
      version: 'aaaaaaaa',
      labels: [],
      from: 'http://127.0.0.1:8080/ner/',
    });
  });

  it.each([
    [
      'from: http://models.acme.example/tone',
      'line 3: "from" must be the address of a folder that begins with https://',
    ],
    ['from: https://user:word@models.acme.example/', 'line 3: "from" must be'],
    ['from: https://models.acme.example/tone?key=1', 'line 3: "from" must be'],
    ['from: file:///models/tone/', 'line 3: "from" must be'],
    [`${hash('1').slice(1)}  vocab.txt`, 'is neither a line of sha256sum nor'],
    [`${hash('1')}  ../secret.json`, 'is neither a line of sha256sum nor'],
    [`${hash('1')}  config.json`, 'line 5: config.json is named twice'],
    ['label: toxic -> abuse', 'line 3: "toxic" has no threshold; write "label: toxic >= 0.8 -> abuse"'],
    ['label: toxic >= 1.2 -> abuse', 'line 3: the threshold 1.2 is not from 0 to 1'],
    ['label: toxic >= 0.8 -> rude', 'line 3: "rude" is no label; use one of harm, abuse, injection, group'],
    ['test: toxic <- You fool.', 'line 3: "toxic" is no label'],
    ['test: abuse', 'line 3: "abuse" is not of the form "test: harm <- some text"'],
    ['redirects: yes', 'line 3: "redirects" can only be "follow"'],
    ['id: tone', 'line 3: "id" is there twice'],
  ])('%s: says what is wrong with it, and how to mend it', (line, why) => {
    const kind = /^from/.test(line) ? lines.filter((other) => !other.startsWith('from')) : lines;
    const given = [...kind.slice(0, 2), line, ...kind.slice(2)];
    const read = readNamedModel('reply', given);
    expect(Array.isArray(read) ? read.join('\n') : read).toContain(why);
  });

  it('says all that is missing at once', () => {
    const [why = ''] = readNamedModel('reply', ['id: acme/tone', files[0]!]) as readonly string[];
    for (const part of [
      '"from: …"',
      '"label: output >= 0.8 -> abuse"',
      'tokenizer.json',
      'tokenizer_config.json',
      'onnx/model.onnx',
      'parapet model',
    ])
      expect(why).toContain(part);
    expect(why).not.toMatch(/sha256sum of config\.json/);
  });

  it('is used whole or not at all, and the problem names the setting', () => {
    const broken = lines.map((line) => line.replace('>= .5', '>= 5'));
    const policy = resolveClosely({}, { replyModel: broken, namesModel: [] });
    expect(policy.values.replyModel).toEqual([]);
    expect(policy.problems).toEqual([
      { source: 'managed', key: 'replyModel', message: 'line 9: the threshold 5 is not from 0 to 1' },
    ]);
    expect(resolveClosely({}, { replyModel: lines }).values.replyModel).toEqual(lines);
  });
});
