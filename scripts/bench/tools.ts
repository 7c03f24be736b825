import { createRequire } from 'node:module';
import type { Labelled } from '../../src/engine/score.ts';

export type Find = (text: string) => readonly Labelled[] | Promise<readonly Labelled[]>;

/** A tool with its own defaults. `for`: what its makers say it looks for; it is scored on nothing else. */
export interface Tool {
  readonly name: string;
  readonly for: readonly ('secret' | 'pii')[];
  /** Loads it: each runs in a process of its own, which holds no other. */
  readonly open: () => Promise<Find>;
}

/** Where a tool only gives the redacted text: what of the original is no longer in it. */
function taken(text: string, redacted: string): readonly Labelled[] {
  const found: Labelled[] = [];
  let at = 0;
  for (const [index, kept] of redacted
    .split(/\b[A-Z]{2,}(?:_[A-Z]+)+\b|\bDIGITS\b|\bUSERNAME\b|\bPASSWORD\b|\bZIPCODE\b|\bURL\b/)
    .entries()) {
    const next = kept === '' ? text.length : text.indexOf(kept, at);
    if (next < 0) return found;
    if (index > 0 && next > at) found.push({ start: at, end: next, type: 'TAKEN' });
    at = next + kept.length;
  }
  return found;
}

async function secretlint(): Promise<Find> {
  const { lintSource } = await import('@secretlint/core');
  const { creator } = await import('@secretlint/secretlint-rule-preset-recommend');
  // it keeps its own timings of all texts and looks through them for each: after some thousand that takes seconds
  const { secretLintProfiler } = await import('@secretlint/profiler');
  const options = { config: { rules: [{ id: 'preset', rule: creator }] }, noPhysicFilePath: true };
  return async (content) => {
    const source = { content, filePath: 'prompt.txt', ext: '.txt', contentType: 'text' as const };
    const { messages } = await lintSource({ source, options });
    Object.assign(secretLintProfiler, { entries: [] });
    return messages.map(({ range: [start, end], ruleId }) => ({ start, end, type: ruleId }));
  };
}

export const tools: readonly Tool[] = [
  {
    name: 'parapet',
    for: ['secret', 'pii'],
    async open() {
      const { scanner } = await import('../../src/engine/scan.ts');
      const { allDetectors } = await import('../../src/detectors/registry.ts');
      const scan = scanner(allDetectors);
      return (text) => scan(text).map(({ span, entity }) => ({ ...span, type: entity }));
    },
  },
  { name: 'secretlint', for: ['secret'], open: secretlint },
  {
    name: 'redactum',
    for: ['secret', 'pii'],
    async open() {
      const { redactum } = await import('redactum');
      return (text) =>
        redactum(text).findings.map(({ start, end, policyName }) => ({
          start: start ?? 0,
          end: end ?? 0,
          type: policyName,
        }));
    },
  },
  {
    name: 'openredaction',
    for: ['secret', 'pii'],
    async open() {
      const { OpenRedaction } = await import('openredaction');
      const redaction = new OpenRedaction();
      return async (text) => {
        const { detections } = await redaction.detect(text);
        return detections.map(({ type, position: [start, end] }) => ({ start, end, type }));
      };
    },
  },
  {
    name: 'redact-pii',
    for: ['pii'],
    async open() {
      const { SyncRedactor } = createRequire(import.meta.url)('redact-pii') as typeof import('redact-pii');
      const redactor = new SyncRedactor();
      return (text) => taken(text, redactor.redact(text));
    },
  },
  {
    name: '@redactpii/node',
    for: ['pii'],
    async open() {
      const { Redactor } = await import('@redactpii/node');
      const redactor = new Redactor();
      return (text) => taken(text, redactor.redact(text));
    },
  },
];
