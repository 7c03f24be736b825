import { allDetectors } from '../src/detectors/registry.ts';
import { scanner } from '../src/engine/scan.ts';
import { sample } from '../src/engine/sample.ts';
import { decide } from '../src/policy/decide.ts';
import { resolve } from '../src/policy/resolve.ts';

/**
 * How long a decision takes: all detectors, then the policy, on texts of two sizes with and without findings. Only
 * Parapet is measured here, so the figures say nothing about other tools. `--json` prints one JSON object.
 */

const prose =
  'Could you look at the notes of our meeting on Tuesday and make three short points of them? We spoke about ';
const leak = `Ask ada.miller@contoso.com, the key is ${sample('AKIA{base32:16}')}. `;
const ofLength = (length: number, start: string): string =>
  (start + prose.repeat(Math.ceil(length / prose.length))).slice(0, length);

const texts = {
  '200 characters, clean': ofLength(200, ''),
  '200 characters, two findings': ofLength(200, leak),
  '10 KB, clean': ofLength(10_240, ''),
  '10 KB, two findings': ofLength(10_240, leak),
};

const policy = resolve();
const scan = scanner(allDetectors);
const rounds = 400;

/** Microseconds a decision takes: the median and the 95th percentile of many, after a warm-up of as many. */
function measure(text: string): { readonly median: number; readonly p95: number } {
  const times: number[] = [];
  for (let round = 0; round < rounds * 2; round++) {
    // a text never seen before, as in life: engines keep the last answer of a pattern
    const fresh = `${round} ${text}`;
    const start = performance.now();
    decide(policy, scan(fresh), 'chatgpt.com');
    if (round >= rounds) times.push((performance.now() - start) * 1000);
  }
  times.sort((a, b) => a - b);
  return { median: times[rounds >> 1] ?? NaN, p95: times[Math.floor(rounds * 0.95)] ?? NaN };
}

const results = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, measure(text)]));
if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ detectors: allDetectors.length, microseconds: results }));
} else {
  console.log(`${allDetectors.length} detectors, Node ${process.version}, ${rounds} decisions each, microseconds:\n`);
  for (const [name, { median, p95 }] of Object.entries(results)) {
    console.log(`  ${name.padEnd(30)}${median.toFixed(0).padStart(8)} median ${p95.toFixed(0).padStart(8)} p95`);
  }
  console.log('\nOnly Parapet is measured; a comparison with other tools is to come.');
}
