import { sample } from '../../src/engine/sample.ts';

/** Bodies of about 10 KB of the kinds that pages send, without findings; a new one for each seed. */

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
export function prose(seed: number): string {
  const draws = made('{digit:3800}', seed);
  const word = (at: number): string => words[Number(draws.slice(at * 2, at * 2 + 2)) % words.length] ?? '';
  return Array.from({ length: 1_900 }, (_none, at) => word(at) + (at % 9 === 8 ? '.' : '')).join(' ');
}

export const asPrompt = (content: string): string =>
  JSON.stringify({ model: 'auto', messages: [{ role: 'user', content }] });

export const bodies = {
  prompt: (seed) => asPrompt(prose(seed)),
  telemetry: (seed) =>
    JSON.stringify({ sentAt: seed, batch: Array.from({ length: 22 }, (_, at) => event(seed * 31 + at)) }),
  'lines of JSON': (seed) => Array.from({ length: 22 }, (_, at) => JSON.stringify(event(seed * 37 + at))).join('\n'),
  'form of ids': (seed) =>
    new URLSearchParams(
      Array.from({ length: 160 }, (_, at) => [`k${at}`, made('{alnum:52}', seed * 41 + at)]),
    ).toString(),
} satisfies Readonly<Record<string, (seed: number) => string>>;
