import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generated } from '../../build/generated.ts';
import { policyKeys } from '../../src/policy/schema.ts';

/** What Chromium reads in a managed schema without refusing the whole extension. */
const harmless = new Set(['title', 'description', 'type', 'items']);

interface Schema {
  readonly type: string;
  readonly properties: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe('generated files', () => {
  it.each(Object.entries(generated()))('%s follows from the schema (npm run fix)', (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('the managed schema has every key, flat, with types only', () => {
    const schema = JSON.parse(readFileSync('public/managed_schema.json', 'utf8')) as Schema;
    expect(schema.type).toBe('object');
    expect(Object.keys(schema.properties)).toEqual(policyKeys);
    for (const [key, property] of Object.entries(schema.properties)) {
      expect(
        Object.keys(property).filter((word) => !harmless.has(word)),
        key,
      ).toEqual([]);
      expect(['boolean', 'integer', 'string', 'array'], key).toContain(property['type']);
      if (property['type'] === 'array') expect(property['items'], key).toEqual({ type: 'string' });
    }
  });
});
