import { describe, expect, it } from 'vitest';
import { allDetectors } from '../../src/detectors/registry.ts';
import { sample } from '../../src/engine/sample.ts';
import { scanner } from '../../src/engine/scan.ts';
import { decide } from '../../src/policy/decide.ts';
import { resolve } from '../../src/policy/resolve.ts';

const scan = scanner(allDetectors);
const program = [
  "import { open } from './store.ts';",
  'const limit = 3;',
  'export function load(path) {',
  '  const rows = open(path);',
  '  if (rows.length > limit) {',
  '    return rows.slice(0, limit);',
  '  }',
  '  return rows;',
  '}',
].join('\n');

describe('source code', () => {
  it('is one finding, exactly as long as the code, and only noted', () => {
    const text = `Can you make this shorter?\n\n\`\`\`js\n${program}\n\`\`\`\nThank you, and greetings to all.`;
    const findings = scan(text);
    expect(findings.map(({ detector, span }) => [detector, text.slice(span.start, span.end)])).toEqual([
      ['javascript-source', program],
    ]);
    expect(decide(resolve(), findings, 'chatgpt.com').action).toBe('annotate');
  });

  it('is asked about where a notice says whose it is', () => {
    const text = `// Copyright (c) 2026 Contoso Ltd. All rights reserved.\n${program}`;
    expect(decide(resolve(), scan(text), 'chatgpt.com').action).toBe('warn');
  });

  it('never hides a secret that stands in it', () => {
    const key = sample('AKIA{base32:16}');
    const text = program.replace('const limit = 3;', `const limit = 3;\nconst key = '${key}';`);
    expect(scan(text).map(({ detector }) => detector)).toContain('aws-access-token');
  });

  it('is silent on a snippet', () => {
    expect(scan(program.split('\n').slice(0, 5).join('\n'))).toEqual([]);
  });
});

describe('markers of documents', () => {
  const actionOf = (text: string): string => decide(resolve(), scan(text), 'chatgpt.com').action;

  it('are stopped or asked about as their rank says', () => {
    expect(actionOf('Strictly Confidential\nBoard minutes')).toBe('block');
    expect(actionOf('Contoso | Internal use only | Page 1')).toBe('warn');
  });

  it('are no markers in a long line', () => {
    expect(actionOf(`${'a word and '.repeat(12)}| Confidential`)).toBe('allow');
  });
});
