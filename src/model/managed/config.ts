import { weightFiles } from '../../protocol/named-model.ts';
import type { ModelFiles } from './gather.ts';

/** What is read of a foreign model's config.json. */
export interface NamedConfig {
  /** Names of the outputs, in order. */
  readonly outputs: readonly string[];
  /** Word pieces it reads at once, without those that open and close a text. */
  readonly pieces: number;
  /** Whether each output stands for itself, instead of all of them making one sum. */
  readonly independent: boolean;
}

interface Written {
  readonly id2label?: Readonly<Record<string, string>>;
  readonly max_position_embeddings?: number;
  readonly problem_type?: string;
}

/** Longer windows are slower without being better: attention grows with their square. */
const mostPieces = 254;
/** Two places are for the marks that open and close a text; two more are lost where positions begin after a padding. */
const taken = 4;

/** How transformers.js loads these weights: one thread. */
export function loadOptions(files: ModelFiles) {
  const [, dtype = 'q8'] = weightFiles.find(([path]) => files.has(path)) ?? [];
  return { dtype, session_options: { intraOpNumThreads: 1 } } as const;
}

/** Reads verified bytes; undefined where they name no outputs. */
export function readConfig(files: ModelFiles): NamedConfig | undefined {
  let read: unknown;
  try {
    read = JSON.parse(new TextDecoder().decode(files.get('config.json')));
  } catch {
    return undefined;
  }
  const { id2label, max_position_embeddings = 512, problem_type } = (read ?? {}) as Written;
  if (!id2label || typeof id2label !== 'object') return undefined;
  const outputs = Object.keys(id2label).map((_, at) => String(id2label[at] ?? 'O'));
  const pieces = Math.max(1, Math.min(mostPieces, max_position_embeddings - taken));
  return { outputs, pieces, independent: problem_type === 'multi_label_classification' || outputs.length === 1 };
}

/** Why a model's answers to its test inputs are not those that the policy expects; undefined where they are. */
export async function failedTest(
  tests: readonly { readonly text: string; readonly expected: readonly string[] }[],
  find: (text: string) => Promise<readonly string[]>,
): Promise<string | undefined> {
  for (const [at, { text, expected }] of tests.entries()) {
    const found = [...new Set(await find(text))].sort();
    const said = (labels: readonly string[]): string => (labels.length > 0 ? labels.join(', ') : 'none');
    if (found.join() !== [...new Set(expected)].sort().join())
      return `it fails test input ${at + 1}: expected ${said(expected)}, found ${said(found)}.`;
  }
  return undefined;
}
