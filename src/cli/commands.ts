import { version } from '../../package.json';
import { bench, benchHelp } from './bench.ts';
import { judge, judgeHelp } from './judge.ts';
import { detectors, detectorsHelp } from './detectors.ts';
import { evalHelp, evaluate } from './eval.ts';
import { fingerprint, fingerprintHelp } from './fingerprint.ts';
import { model, modelHelp } from './model.ts';
import { redact, redactHelp, restore, restoreHelp } from './redact.ts';
import { scan, scanHelp } from './scan.ts';

interface Command {
  readonly summary: string;
  readonly help: string;
  /** @returns the exit code: 0 clean, 1 findings, 2 something could not be done */
  run(args: readonly string[]): number | Promise<number>;
}

const explainHelp = `parapet explain <detector or judge>

Says what it looks for, how it is woken and which examples prove it.`;

export const commands = {
  scan: { summary: 'look for secrets and personal data in files', help: scanHelp, run: scan },
  redact: { summary: 'put stand-ins in place of secrets and personal data', help: redactHelp, run: redact },
  restore: { summary: 'put the values back', help: restoreHelp, run: restore },
  fingerprint: { summary: 'make hashes of records for exact data match', help: fingerprintHelp, run: fingerprint },
  eval: { summary: 'score Parapet on texts that you have labelled', help: evalHelp, run: evaluate },
  judge: { summary: 'look for doubtful passages in replies of a chatbot', help: judgeHelp, run: judge },
  model: { summary: 'try a model of your own, and write the policy for it', help: modelHelp, run: model },
  bench: { summary: 'time Parapet on a text of yours', help: benchHelp, run: bench },
  detectors: { summary: 'list all detectors, or all judges of replies', help: detectorsHelp, run: detectors },
  explain: {
    summary: 'say what one detector or judge looks for',
    help: explainHelp,
    // its examples are most of its size, so they wait until they are asked for
    run: async (args) => (await import('./explain.ts')).explain(args),
  },
} as const satisfies Readonly<Record<string, Command>>;

type CommandName = keyof typeof commands;
export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

export function help(): string {
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(13)}${summary}`);
  return `parapet ${version}: stops leaks on the way to a chatbot, marks doubtful replies on the way back

Use: parapet <command> [options]

${rows.join('\n')}

"parapet <command> --help" tells more. Exit code: 0 clean, 1 findings, 2 something could not be done.`;
}

export { version };
