import { createGuard } from '../../src/content/guarding/guard.ts';
import { createWholeEngine } from '../../src/content/guarding/whole-engine.ts';
import { allDetectors } from '../../src/detectors/registry.ts';
import { refusal } from '../../src/content/outgoing/requests.ts';
import { genericSite } from '../../src/sites/generic.ts';
import { asPrompt, bodies, prose } from './bodies.ts';

/** What asking about a request without findings costs, in milliseconds for 10 KB: bodies of the kinds that pages send. */

const size = 10_240;
const url = 'https://chat.corp.test/api/v1/things';
type Guard = ReturnType<typeof createGuard>;

const kinds: Readonly<Record<string, (seed: number, guard: Guard) => string>> = {
  ...bodies,
  'prompt, typed before': (seed, guard) => {
    const text = prose(seed);
    guard.inspect(text);
    return asPrompt(text);
  },
};

const rounds = 300;
const at = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? NaN;

export interface Cost {
  readonly median: number;
  readonly p99: number;
}

export function requestCosts(): Readonly<Record<string, Cost>> {
  const guard = createGuard('chat.corp.test', { engine: createWholeEngine(allDetectors) });
  const ask = (text: string): unknown =>
    refusal(guard, genericSite, { carrier: 'fetch', url, headers: '', text, unread: false });
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => {
      const times: number[] = [];
      for (let round = 0; round < rounds * 1.2; round++) {
        const text = make(round, guard);
        const start = performance.now();
        if (ask(text) !== undefined) throw new Error(`${kind} is refused`);
        times.push(((performance.now() - start) * size) / text.length);
      }
      // the first ones compile
      const sorted = times.slice(rounds * 0.2).sort((a, b) => a - b);
      return [kind, { median: at(sorted, 0.5), p99: at(sorted, 0.99) }] as const;
    }),
  );
}
