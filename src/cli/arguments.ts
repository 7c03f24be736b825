import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from './refusal.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * The options of a command and the names after them.
 * @throws Refusal where an option is unknown or lacks its value.
 */
export function readArguments<const Given extends Options>(command: string, args: readonly string[], options: Given) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const [sentence = ''] = (error as Error).message.split(/\.\s|\n/);
    throw new Refusal(`${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}. See "parapet ${command} --help".`);
  }
}

const formats = ['text', 'json', 'sarif'] as const;
export type Format = (typeof formats)[number];

/** @throws Refusal where there is no such format */
export function formatOf(name: string): Format {
  const format = formats.find((known) => known === name);
  if (!format) throw new Refusal(`there is no format "${name}". Use one of: ${formats.join(', ')}.`);
  return format;
}
