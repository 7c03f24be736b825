import { describe, expect, test } from 'vitest';
import { carriers, tryCarriers } from '../e2e/matrix-carriers.ts';
import { unknown } from '../e2e/matrix-fronts.ts';
import { sites, type MatrixTarget } from '../e2e/matrix-targets.ts';
import type { WayName } from '../e2e/matrix-ways.ts';
import { tryCell } from '../e2e/matrix.ts';
import { useLab } from './harness.ts';
import { inFirefox } from './matrix-firefox.ts';

/**
 * A cell or two of each class: editors, ways to send, ways in. `npm run coverage` tries all of them in both browsers, and
 * writes docs/coverage.md.
 */
const lab = useLab();
const cells = [
  // ProseMirror, Quill, Lexical, a plain field
  ['chatgpt', 'dropped'],
  ['gemini', 'pasted'],
  ['meta-ai', 'typed (IME)'],
  ['ai-studio', 'autofilled'],
  // SignalR over a WebSocket
  ['m365-copilot', 'dictated'],
  ['Slate', 'pasted'],
  ['closed shadow root', 'typed'],
  ['widget in a frame', 'dropped'],
  // its button stands around the frame
  ['editor in a frame', 'typed'],
  ['botframework-webchat', 'dictated'],
  ['Vue, socket.io', 'typed'],
] as const satisfies readonly (readonly [string, WayName])[];

test.each(cells)('%s, %s: a key is held and replaced, a wrong sum is marked', async (name, way) => {
  const target = (sites[name] ?? unknown[name]) as MatrixTarget;
  expect(await tryCell(inFirefox(lab()), target, way)).toEqual({ outgoing: 'held', clean: true, replaced: true, marked: true }); // prettier-ignore
});

/** What this browser does not have, and the bench sends by `fetch` in its place, is in the table all the same. */
const possible = new Set(Object.keys(carriers));

describe('a script of the page', () => {
  test.each(['grok-on-x'])('on %s sends no secret by any way, and works on', async (name) => {
    const outcomes = await tryCarriers(inFirefox(lab()), sites[name] as MatrixTarget, possible);
    expect(Object.entries(outcomes).filter(([, outcome]) => outcome !== 'held')).toEqual([]);
  });
});
