import { allDetectors } from '../detectors/registry.ts';
import { readArguments } from './arguments.ts';
import { writeLine } from './streams.ts';

export const detectorsHelp = `parapet detectors [--md]

Lists all detectors: id, entity, category, severity, title. --md makes a Markdown table.`;

export async function detectors(args: readonly string[]): Promise<number> {
  const { values } = readArguments('detectors', args, { md: { type: 'boolean', default: false } });
  const rows = [...allDetectors]
    .sort((a, b) => (`${a.category} ${a.id}` < `${b.category} ${b.id}` ? -1 : 1))
    .map(({ id, entity, category, severity, title }) => [id, entity, category, severity, title]);
  if (values.md) await writeLine('| detector | entity | category | severity | finds |\n|---|---|---|---|---|');
  for (const row of rows) await writeLine(values.md ? `| ${row.join(' | ')} |` : row.join('  '));
  return 0;
}
