import { startBench } from '../../test/bench-sites/server.ts';
import { play } from './play.ts';
import { doubtfulReply } from './texts.ts';
import { tour } from './tour.ts';

/** With a screen a person plays; without one, or with `--tour`, the tour plays by itself and tells what happened. */
const { env, platform, argv } = process;
const hasScreen = platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

const bench = await startBench();
bench.setReply(doubtfulReply, 30);
try {
  if (hasScreen && !argv.includes('--tour')) await play(bench.port);
  else process.exitCode = (await tour(bench)) ? 0 : 1;
} finally {
  await bench.close();
}
