import { commands, help, isCommand, version } from './commands.ts';
import { breakage, Refusal } from './refusal.ts';
import { flush, note } from './streams.ts';

function print(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

/** 0 clean, 1 findings, 2 something could not be done. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined) {
    note(help());
    return 2;
  }
  if (name === '--version' || name === '-v') return print(version);
  if (name === '--help' || name === '-h' || name === 'help') {
    const [topic = ''] = args;
    return print(isCommand(topic) ? commands[topic].help : help());
  }
  if (!isCommand(name)) {
    throw new Refusal(`there is no command "${name}". Use one of: ${Object.keys(commands).join(', ')}.`);
  }
  if (args.includes('--help') || args.includes('-h')) return print(commands[name].help);
  return commands[name].run(args);
}

try {
  const code = await main(process.argv.slice(2));
  await flush();
  process.exitCode = code;
} catch (error) {
  note(`parapet: ${error instanceof Refusal ? error.message : breakage(error)}`);
  process.exitCode = 2;
}
