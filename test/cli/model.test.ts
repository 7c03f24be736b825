import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/policy/resolve.ts';
import { nerModel, rudeModel, type TinyModel } from '../model/tiny-model.ts';
import { commandLine } from './parapet.ts';

const { run, write, folder } = commandLine();

function put(name: string, model: TinyModel): void {
  mkdirSync(join(folder, name, 'onnx'), { recursive: true });
  for (const [path, bytes] of model.files) write(`${name}/${path}`, Buffer.from(bytes));
}

const from = ['--from', 'https://models.acme.example/tone/'];
const label = ['--label', 'rude >= 0.9 -> abuse: Breaks the rules of our house'];

describe('parapet model', () => {
  it('tries a text classifier and writes the lines of the policy, which the policy takes', async () => {
    put('acme/tone', rudeModel());
    write('acme/tone/pytorch_model.bin', 'not needed');
    const { code, out, err } = await run(['model', 'acme/tone', ...from, ...label, '--test', 'abuse <- you fool']);
    expect([code, err]).toEqual([0, 'parapet: acme/tone can be used; 1 of 1 test inputs are as expected.\n']);
    const policy = JSON.parse(out) as { replyModel: string[] };
    expect(policy.replyModel.filter((line) => /^[0-9a-f]{64} {2}/.test(line))).toHaveLength(4);
    expect(resolve({}, policy)).toMatchObject({ problems: [], values: policy });
  });

  it('says what it finds in rows', async () => {
    const { code, out } = await run(
      ['model', 'acme/tone', '-', ...label],
      '{"id":"a","text":"you fool"}\n{"id":"b","text":"you"}\n',
    );
    const [a, b] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { findings: object[]; scores: object });
    expect(code).toBe(1);
    expect(a).toMatchObject({ id: 'a', findings: [{ means: 'abuse', output: 'rude' }] });
    expect(b).toMatchObject({ id: 'b', findings: [], scores: { fine: expect.any(Number), rude: expect.any(Number) } });
  });

  it('knows a model for names by its config', async () => {
    put('acme/ner', nerModel(undefined, { architectures: ['BertForTokenClassification'] }));
    const { code, out } = await run(['model', 'acme/ner', '--test', 'PERSON <- Dear Marta Ruiz']);
    expect([code, Object.keys(JSON.parse(out) as object)]).toEqual([0, ['namesModel']]);
  });

  it('says why a model cannot be used', async () => {
    const failing = await run(['model', 'acme/tone', ...label, '--test', 'none <- you fool']);
    expect([failing.code, failing.err]).toEqual([
      2,
      'parapet: the model acme/tone cannot be used: it fails test input 1: expected none, found abuse.\n',
    ]);
    const bare = await run(['model', 'acme/tone']);
    expect(bare.code).toBe(2);
    expect(bare.err).toContain('lacks "label: output >= 0.8 -> abuse"');
    expect(bare.err).toContain('The outputs of this model are: fine, rude.');
    expect((await run(['model', 'nowhere'])).err).toContain('there is no file "nowhere"');
  });
});
