import { isJsonName, jsonEdits } from '../engine/redact/json-edits.ts';
import { actions } from '../engine/types.ts';
import { applyEdits, type Edit } from '../engine/redact/edits.ts';
import { occurrencesIn } from '../engine/redact/occurrences.ts';
import { createVault, redactions } from '../engine/redact/vault.ts';
import { readArguments } from './arguments.ts';
import { inspector } from './inspect.ts';
import { openNames, withNames } from './names.ts';
import { loadPolicy } from './policy.ts';
import { Refusal } from './refusal.ts';
import { sources, wholeText } from './sources.ts';
import { flush, note, write } from './streams.ts';
import { readVault, writeVault } from './vault-file.ts';

export const redactHelp = `parapet redact [files or -] [options]

Writes the text again, with stand-ins in place of secrets and personal data. The same value always gets the same
stand-in. "-" or nothing reads standard input; of several files the texts follow one another.

  --style <name>    placeholder, as [EMAIL_ADDRESS_1] (default), or surrogate: a made-up value of the same shape
  --vault <file>    writes down which value each stand-in is for, readable by you only, so that "restore" works
  --policy <file>   settings as JSON (docs/policy.md); taken out is what it warns of, redacts or blocks
  --models          looks for names and addresses of people as well; of these, addresses are taken out, and names where
                    the policy has a rule such as "PERSON -> redact"

The vault file holds the real values, and they are not encrypted: delete it when you are done.

Exit code: 0 done, 2 something could not be read or written.`;

export const restoreHelp = `parapet restore --vault <file> [files or -]

Writes the text again, with the values in place of their stand-ins, also where case, brackets or language changed.

  --vault <file>    what "parapet redact --vault" wrote

Exit code: 0 done, 2 something could not be read.`;

/** A value as it may stand inside of a JSON string. */
const quoted = (edit: Edit): Edit => ({ ...edit, text: JSON.stringify(edit.text).slice(1, -1) });

const styles = ['placeholder', 'surrogate'] as const;

/** Hands each text to `work` and writes what it gives. @returns the exit code */
async function rewrite(
  names: readonly string[],
  work: (text: string, name: string) => string | Promise<string>,
): Promise<number> {
  let code = 0;
  for (const source of sources(names)) {
    try {
      if (source instanceof Refusal) throw source;
      const told = (encoding: string): void =>
        encoding === 'utf-8' ? undefined : note(`parapet: ${source.name}: read as ${encoding}, written as UTF-8`);
      await write(await work(await wholeText(source.path, told), source.path));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      note(`parapet: ${error.message}`);
      code = 2;
    }
  }
  await flush();
  return code;
}

export async function redact(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('redact', args, {
    style: { type: 'string', default: 'placeholder' },
    vault: { type: 'string' },
    policy: { type: 'string' },
    models: { type: 'boolean', default: false },
  });
  const style = styles.find((known) => known === values.style);
  if (!style) throw new Refusal(`there is no style "${values.style}". Use one of: ${styles.join(', ')}.`);
  const policy = loadPolicy(values.policy);
  const tagger = values.models ? await openNames() : undefined;
  const inspect = tagger ? withNames(policy, inspector(policy), tagger) : inspector(policy);
  const vault = createVault({ style: () => style });
  const code = await rewrite(positionals, async (text, name) => {
    const wanted = (await inspect(text)).filter(({ action }) => actions.indexOf(action) >= actions.indexOf('warn'));
    const edits = redactions(text, wanted, vault);
    return applyEdits(text, isJsonName(name) ? jsonEdits(text, edits) : edits);
  });
  if (values.vault !== undefined) writeVault(values.vault, vault);
  return tagger?.failed() ? 2 : code;
}

export async function restore(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments('restore', args, { vault: { type: 'string' } });
  if (values.vault === undefined) throw new Refusal('name the vault: parapet restore --vault vault.json answer.txt');
  const vault = readVault(values.vault);
  return rewrite(positionals, (text, name) => {
    const edits = occurrencesIn(text, vault.standIns).map(({ start, end, value }) => ({ start, end, text: value }));
    return applyEdits(text, isJsonName(name) ? edits.map(quoted) : edits);
  });
}
