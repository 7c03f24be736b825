import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { weightFiles, type ModelSlot, type NamedModel } from '../protocol/named-model.ts';
import { readConfig } from '../model/managed/config.ts';
import { readNamedModel, slotSettings } from '../policy/named-model.ts';
import { readArguments } from './arguments.ts';
import { batch } from './batch.ts';
import { fileTrouble, Refusal } from './refusal.ts';
import { sources } from './sources.ts';
import { note, writeLine } from './streams.ts';

export const modelHelp = `parapet model <folder> [rows.jsonl or -] [options]

Tries a model of your own before you roll it out, and writes the lines that a policy names it by (docs/models.md).
The folder is as Hugging Face has it: config.json, tokenizer.json, tokenizer_config.json, onnx/model*.onnx.

  --from <address>  where the browsers will find the folder: https://…
  --id <name>       "owner/name"; the names of the folder and of the one above it, where it is left out
  --version <text>  what people see beside the name
  --label <line>    "toxic >= 0.8 -> abuse: Words that people see"; as often as there are labels
  --test <line>     "abuse <- a text", or "none <- a text"; as often as you like
  rows.jsonl        each line {"id", "text"} gives a line with what the model finds in it, and its scores

Exit code: 0 it can be used, 2 it cannot, and why.`;

const options = {
  from: { type: 'string', default: 'https://models.example/' },
  id: { type: 'string' },
  version: { type: 'string' },
  label: { type: 'string', multiple: true, default: [] as string[] },
  test: { type: 'string', multiple: true, default: [] as string[] },
} as const;

const named = new Set(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'special_tokens_map.json']);

/** The model's files that a browser needs: the smallest weights alone. */
function filesIn(folder: string): ReadonlyMap<string, ArrayBuffer> {
  const list = (path: string): readonly string[] => {
    try {
      return readdirSync(join(folder, path)).map((name) => `${path}${name}`);
    } catch (error) {
      if (path === '') throw new Refusal(fileTrouble(folder, error));
      return [];
    }
  };
  const there = [...list(''), ...list('onnx/')];
  const weights = weightFiles.map(([path]) => path).find((path) => there.includes(path));
  const wanted = there.filter((path) => named.has(path) || path === weights).sort();
  return new Map(wanted.map((path) => [path, new Uint8Array(readFileSync(join(folder, path))).buffer]));
}

/** Token classification finds names; text classification judges replies. */
function slotOf(files: ReadonlyMap<string, ArrayBuffer>): ModelSlot {
  const config = new TextDecoder().decode(files.get('config.json'));
  return /"\w*ForTokenClassification"/.test(config) ? 'names' : 'reply';
}

const sum = (bytes: ArrayBuffer): string => createHash('sha256').update(new Uint8Array(bytes)).digest('hex');

/** @throws Refusal where the lines are not in order */
function modelOf(slot: ModelSlot, lines: readonly string[], files: ReadonlyMap<string, ArrayBuffer>): NamedModel {
  const read = readNamedModel(slot, lines);
  if ('id' in read) return read;
  const outputs = readConfig(files)?.outputs.join(', ') ?? 'not named in config.json';
  throw new Refusal(`${read.join('; ')}. The outputs of this model are: ${outputs}. See "parapet model --help".`);
}

export async function model(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('model', args, options);
  const [folder, ...rows] = positionals;
  if (folder === undefined) throw new Refusal('name the folder of the model. See "parapet model --help".');
  const files = filesIn(folder);
  const slot = slotOf(files);
  const path = resolve(folder);
  const lines = [
    `id: ${values.id ?? `${basename(dirname(path))}/${basename(path)}`}`,
    ...(values.version === undefined ? [] : [`version: ${values.version}`]),
    `from: ${values.from}`,
    ...[...files].map(([name, bytes]) => `${sum(bytes)}  ${name}`),
    ...values.label.map((line) => `label: ${line}`),
    ...values.test.map((line) => `test: ${line}`),
  ];
  const wanted = modelOf(slot, lines, files);
  // the runtime is most of the start-up time, so it waits until the lines are in order
  const { openNodeModel } = await import('../model/node.ts');
  const opening = await openNodeModel(slot, wanted, files);
  if (opening.kind === 'refused') throw new Refusal(`the model ${wanted.id} cannot be used: ${opening.why}`);
  if (rows.length > 0) return batch(sources(rows), 'text', async ({ text }) => opening.opened(text as string));
  await writeLine(JSON.stringify({ [slotSettings[slot]]: lines }, null, 2));
  note(
    `parapet: ${wanted.id} can be used; ${wanted.tests.length} of ${wanted.tests.length} test inputs are as expected.`,
  );
  return 0;
}
