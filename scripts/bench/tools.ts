import { createRequire } from 'node:module';
import { Redactor } from '@redactpii/node';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { OpenRedaction } from 'openredaction';
import { redactum } from 'redactum';
import { allDetectors } from '../../src/detectors/registry.ts';
import { scanner } from '../../src/engine/scan.ts';
import type { Labelled } from '../../src/engine/score.ts';

/** A tool with its own defaults. `for`: what its makers say it looks for; it is scored on nothing else. */
export interface Tool {
  readonly name: string;
  readonly for: readonly ('secret' | 'pii')[];
  readonly find: (text: string) => readonly Labelled[] | Promise<readonly Labelled[]>;
}

const scan = scanner(allDetectors);

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

const { SyncRedactor } = createRequire(import.meta.url)('redact-pii') as typeof import('redact-pii');
const redactPii = new SyncRedactor();
const redactPiiNode = new Redactor();
const openRedaction = new OpenRedaction();
const lintOptions = { config: { rules: [{ id: 'preset', rule: creator }] }, noPhysicFilePath: true };

export const tools: readonly Tool[] = [
  {
    name: 'parapet',
    for: ['secret', 'pii'],
    find: (text) => scan(text).map(({ span, entity }) => ({ ...span, type: entity })),
  },
  {
    name: 'secretlint',
    for: ['secret'],
    find: async (content) => {
      const source = { content, filePath: 'prompt.txt', ext: '.txt', contentType: 'text' as const };
      const { messages } = await lintSource({ source, options: lintOptions });
      return messages.map(({ range: [start, end], ruleId }) => ({ start, end, type: ruleId }));
    },
  },
  {
    name: 'redactum',
    for: ['secret', 'pii'],
    find: (text) =>
      redactum(text).findings.map(({ start, end, policyName }) => ({
        start: start ?? 0,
        end: end ?? 0,
        type: policyName,
      })),
  },
  {
    name: 'openredaction',
    for: ['secret', 'pii'],
    find: async (text) => {
      const { detections } = await openRedaction.detect(text);
      return detections.map(({ type, position: [start, end] }) => ({ start, end, type }));
    },
  },
  { name: 'redact-pii', for: ['pii'], find: (text) => taken(text, redactPii.redact(text)) },
  { name: '@redactpii/node', for: ['pii'], find: (text) => taken(text, redactPiiNode.redact(text)) },
];
