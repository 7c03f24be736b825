import { launch } from '../test/e2e/harness.ts';
import { sites, unknown } from '../test/e2e/matrix-targets.ts';
import { wayNames } from '../test/e2e/matrix-ways.ts';
import { tryCell } from '../test/e2e/matrix.ts';

const [only = '', onlyWay = ''] = process.argv.slice(2);
const lab = await launch();
for (const [name, target] of Object.entries({ ...sites, ...unknown })) {
  if (!name.includes(only)) continue;
  for (const way of wayNames.filter((one) => one.startsWith(onlyWay))) {
    const at = Date.now();
    const cell = await tryCell(lab, target, way).catch((error: Error) => error.message.slice(0, 300));
    console.log(name, '|', way, '|', JSON.stringify(cell), Date.now() - at);
  }
}
await lab.close();
