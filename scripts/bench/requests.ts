import { createGuard } from '../../src/content/guard.ts';
import { refusal } from '../../src/content/requests.ts';
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
  properties: { conversation_id: made('{hex:24}', seed), trace: made('{alnum:32}', seed), duration_ms: seed * 37, tokens: seed * 11, ok: true }, // prettier-ignore
});
const words = 'We went through the notes of the last meeting and changed three things in the plan for spring. ';

const kinds: Readonly<Record<string, (seed: number) => string>> = {
  prompt: (seed) => JSON.stringify({ model: 'auto', messages: [{ role: 'user', content: `${seed} ${words.repeat(105)}` }] }), // prettier-ignore
  telemetry: (seed) => JSON.stringify({ sentAt: seed, batch: Array.from({ length: 22 }, (_, at) => event(seed * 31 + at)) }), // prettier-ignore
  'lines of JSON': (seed) => Array.from({ length: 22 }, (_, at) => JSON.stringify(event(seed * 37 + at))).join('\n'),
  'form of ids': (seed) => new URLSearchParams(Array.from({ length: 160 }, (_, at) => [`k${at}`, made('{alnum:52}', seed * 41 + at)])).toString(), // prettier-ignore
};

const rounds = 300;
const at = (sorted: readonly number[], part: number): number => sorted[Math.floor(sorted.length * part)] ?? NaN;

export interface Cost {
  readonly median: number;
  readonly p99: number;
}

export function requestCosts(): Readonly<Record<string, Cost>> {
  const guard = createGuard('chat.corp.test');
  const ask = (text: string): unknown => refusal(guard, genericSite, { carrier: 'fetch', url, headers: '', text, unread: false }); // prettier-ignore
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, make]) => {
      const times: number[] = [];
      for (let round = 0; round < rounds * 1.2; round++) {
        const text = make(round);
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
