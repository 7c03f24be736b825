import { weightFiles, type ModelSlot, type NamedLabel, type NamedModel } from '../protocol/named-model.ts';

const meanings: Readonly<Record<ModelSlot, readonly string[]>> = {
  reply: ['harm', 'abuse', 'injection', 'group'],
  names: ['PERSON', 'ADDRESS'],
};
/** The setting of each slot. */
export const slotSettings = { reply: 'replyModel', names: 'namesModel' } as const satisfies Readonly<
  Record<ModelSlot, string>
>;
const weightPaths = weightFiles.map(([path]) => path);

const word = /^(id|version|from|redirects|label|test)\s*:\s*(\S.*)$/s;
const file = /^([0-9a-f]{64})\s+\*?((?:[\w-][\w.-]*\/)*[\w-][\w.-]*)$/i;
const address =
  /^(?:https:\/\/[a-z0-9.-]+(?::\d+)?|http:\/\/(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?)(?:\/[^\s?#]*)?$/i;
const label = /^([^>]*[^>\s])\s*(?:>=\s*(\d*\.?\d+)\s*)?->\s*(\w+)(?:\s*:\s*(.{1,80}))?$/;
const most = 100;

/** What has been read of the lines; the parts that are missing are found out at the end. */
interface Read {
  readonly one: Record<string, string>;
  readonly files: Record<string, string>;
  readonly labels: NamedLabel[];
  readonly tests: NamedModel['tests'][number][];
}

function readLabel(text: string, slot: ModelSlot, { labels }: Read): string | undefined {
  const [, output, least, means = '', words] = label.exec(text) ?? [];
  const [first] = meanings[slot];
  if (output === undefined) return `"${text}" is not of the form "label: toxic >= 0.8 -> ${first}"`;
  if (!meanings[slot].includes(means)) return `"${means}" is no label; use one of ${meanings[slot].join(', ')}`;
  if (slot === 'reply' && least === undefined)
    return `"${output}" has no threshold; write "label: ${output} >= 0.8 -> ${means}"`;
  if (Number(least) > 1) return `the threshold ${least} is not from 0 to 1`;
  labels.push({ output, means, ...(least !== undefined && { least: Number(least) }), ...(words && { words }) });
  return undefined;
}

function readTest(text: string, slot: ModelSlot, { tests }: Read): string | undefined {
  const [, named = '', input] = /^([\w, ]+?)\s*<-\s*(\S.*)$/s.exec(text) ?? [];
  if (input === undefined)
    return `"${text}" is not of the form "test: ${meanings[slot][0]} <- some text", or "none <- some text"`;
  const expected = named === 'none' ? [] : named.split(/[, ]+/);
  const other = expected.find((one) => !meanings[slot].includes(one));
  if (other !== undefined) return `"${other}" is no label; use none, or some of ${meanings[slot].join(', ')}`;
  tests.push({ text: input, expected });
  return undefined;
}

const singles: Readonly<Record<string, readonly [fits: RegExp, otherwise: string]>> = {
  id: [/^[\w-][\w.-]*\/[\w-][\w.-]{0,80}$/, 'must be of the form owner/name'],
  version: [/^[\w.-]{1,40}$/, 'must be letters, digits and dots, without spaces'],
  from: [address, 'must be the address of a folder that begins with https:// (or http://127.0.0.1), without ? and #'],
  redirects: [/^follow$/, 'can only be "follow"'],
};

/** Reads one line. @returns what is wrong with it */
function readLine(line: string, slot: ModelSlot, read: Read): string | undefined {
  const [, sha256, path] = file.exec(line) ?? [];
  if (sha256 !== undefined && path !== undefined) {
    if (path in read.files) return `${path} is named twice`;
    read.files[path] = sha256.toLowerCase();
    return undefined;
  }
  const [, kind = '', value = ''] = word.exec(line) ?? [];
  if (kind === 'label') return readLabel(value, slot, read);
  if (kind === 'test') return readTest(value, slot, read);
  const [fits, otherwise] = singles[kind] ?? [];
  if (!fits)
    return `"${line.slice(0, 40)}" is neither a line of sha256sum nor one that begins with id, version, from, redirects, label or test`;
  if (kind in read.one) return `"${kind}" is there twice`;
  read.one[kind] = value;
  return fits.test(value) ? undefined : `"${kind}" ${otherwise}`;
}

function lacks({ one, files, labels }: Read, slot: ModelSlot): readonly string[] {
  const missing = ['id', 'from'].filter((kind) => !(kind in one)).map((kind) => `"${kind}: …"`);
  const paths = ['config.json', 'tokenizer.json', 'tokenizer_config.json'].filter((path) => !(path in files));
  if (!weightPaths.some((path) => path in files)) paths.push(`one of ${weightPaths.join(', ')}`);
  if (slot === 'reply' && labels.length === 0) missing.push('"label: output >= 0.8 -> abuse"');
  return [...missing, ...paths.map((path) => `the sha256sum of ${path}`)];
}

/**
 * Reads the lines of a `replyModel` or `namesModel` setting (docs/models.md). Answers the model, or one sentence for
 * each thing that is wrong: a model of which anything is wrong is not used at all.
 */
export function readNamedModel(slot: ModelSlot, lines: readonly string[]): NamedModel | readonly string[] {
  const read: Read = { one: {}, files: {}, labels: [], tests: [] };
  if (lines.length > most) return [`has more than ${most} lines`];
  const wrong = lines.flatMap((line, at) => {
    const trouble = readLine(line.trim(), slot, read);
    return trouble === undefined ? [] : [`line ${at + 1}: ${trouble}`];
  });
  const missing = wrong.length > 0 ? [] : lacks(read, slot);
  if (missing.length > 0) wrong.push(`lacks ${missing.join('; ')}. "parapet model <folder>" writes all of it`);
  if (wrong.length > 0) return wrong;
  const { id = '', version = '', from = '', redirects } = read.one;
  const { files, labels, tests } = read;
  const folder = from.endsWith('/') ? from : `${from}/`;
  // without a version of its own it is known by its weights
  const weights = files[weightPaths.find((path) => path in files) ?? ''] ?? '';
  return {
    id,
    version: version || weights.slice(0, 8),
    from: folder,
    follow: redirects !== undefined,
    files,
    labels,
    tests,
  };
}

/** What is wrong with the lines of a slot, one sentence each; empty where they are right or there are none. */
export const namedModelTrouble =
  (slot: ModelSlot) =>
  (lines: readonly string[]): readonly string[] => {
    const read = lines.length === 0 ? [] : readNamedModel(slot, lines);
    return 'id' in read ? [] : read;
  };
