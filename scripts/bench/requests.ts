import { createGuard } from '../../src/content/guarding/guard.ts';
import { createWholeEngine } from '../../src/content/guarding/whole-engine.ts';
import { allDetectors } from '../../src/detectors/registry.ts';
import { refusal } from '../../src/content/outgoing/requests.ts';
import { sample } from '../../src/engine/sample.ts';
import { genericSite } from '../../src/sites/generic.ts';

/** What asking about a request without findings costs, in milliseconds for 10 KB: bodies of the kinds that pages send. */

const size = 10_240;
const url = 'https://chat.corp.test/api/v1/things';
/** Values of a shape, a new one each time. */
const made = (shape: string, seed: number): string => sample(shape, seed);

const event = (seed: number): object => ({
  type: 'track',
  event: 'Message Rendered',
  messageId: made('ajs-next-{digit:13}-{hex:8}-{hex:4}-{hex:12}', seed),
  anonymousId: made('{hex:8}-{hex:4}-4{hex:3}-a{hex:3}-{hex:12}', seed),
  timestamp: `2026-11-25T22:10:${String(seed % 60).padStart(2, '0')}.123Z`,
  context: { page: { path: '/c/new', url: 'https://chat.corp.test/c/new', title: 'New chat' }, locale: 'en-GB' },
  properties: {
    conversation_id: made('{hex:24}', seed),
    trace: made('{alnum:32}', seed),
    duration_ms: seed * 37,
    tokens: seed * 11,
    ok: true,
  },
});
const words =
  'we went through all of the notes that they took at our last meeting and then changed three things in its plan for next spring because two people said this would be much too late again so please write a short mail about it'.split(
    ' ',
  );

/** Sentences of nine words, other ones each time. */
function prose(seed: number): string {
  const draws = made('{digit:3800}', seed);
  const word = (at: number): string => words[Number(draws.slice(at * 2, at * 2 + 2)) % words.length] ?? '';
  return Array.from({ length: 1_900 }, (_none, at) => word(at) + (at % 9 === 8 ? '.' : '')).join(' ');
}

type Guard = ReturnType<typeof createGuard>;
type Kind = (seed: number, guard: Guard) => string;
const asPrompt = (content: string): string => JSON.stringify({ model: 'auto', messages: [{ role: 'user', content }] });

const kinds: Readonly<Record<string, Kind>> = {
  prompt: (seed) => asPrompt(prose(seed)),
  'prompt, typed before': (seed, guard) => {
    const text = prose(seed);
    guard.inspect(text);
    return asPrompt(text);
  },
  telemetry: (seed) =>
    JSON.stringify({ sentAt: seed, batch: Array.from({ length: 22 }, (_, at) => event(seed * 31 + at)) }),
  'lines of JSON': (seed) => Array.from({ length: 22 }, (_, at) => JSON.stringify(event(seed * 37 + at))).join('\n'),
  'form of ids': (seed) =>
    new URLSearchParams(
      Array.from({ length: 160 }, (_, at) => [`k${at}`, made('{alnum:52}', seed * 41 + at)]),
    ).toString(),
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
