import { allDetectors } from '../detectors/registry.ts';
import { allJudges } from '../judges/registry.ts';
import { readArguments } from './arguments.ts';
import { groundingOnDemand } from './grounding.ts';
import { writeLine } from './streams.ts';
import { unlisted } from './unlisted.ts';

export const detectorsHelp = `parapet detectors [--judges] [--md]

Lists all detectors: id, entity, category, severity, title. --judges lists what replies are read for instead: id,
category, severity, title. --md makes a Markdown table.`;

type Row = readonly string[];
/** By category, then by name. */
const sorted = (rows: readonly Row[], category: number): readonly Row[] =>
  [...rows].sort((a, b) => (`${a[category]} ${a[0]}` < `${b[category]} ${b[0]}` ? -1 : 1));

const detectorRows = (): readonly Row[] =>
  sorted(
    [...allDetectors, ...unlisted].map(({ id, entity, category, severity, title }) => [
      id,
      entity,
      category,
      severity,
      title,
    ]),
    2,
  );

function judgeRows(): readonly Row[] {
  const grounding = groundingOnDemand()();
  const all = grounding ? [...allJudges, grounding.judge] : allJudges;
  return sorted(
    all.map(({ id, category, severity, title }) => [id, category, severity, title]),
    1,
  );
}

export async function detectors(args: readonly string[]): Promise<number> {
  const { values } = readArguments('detectors', args, {
    judges: { type: 'boolean', default: false },
    md: { type: 'boolean', default: false },
  });
  const head = values.judges
    ? ['judge', 'category', 'severity', 'marks']
    : ['detector', 'entity', 'category', 'severity', 'finds'];
  const rows = values.judges ? judgeRows() : detectorRows();
  if (values.md) await writeLine(`| ${head.join(' | ')} |\n|${'---|'.repeat(head.length)}`);
  for (const row of rows) await writeLine(values.md ? `| ${row.join(' | ')} |` : row.join('  '));
  return 0;
}
