import { describe, expect, it } from 'vitest';
import { resolveClosely } from '../../src/policy/resolve-closely.ts';
import { defaults } from '../../src/policy/schema.ts';

describe('resolve', () => {
  it('is the strict defaults while nothing is known', () => {
    const policy = resolveClosely();
    expect(policy.values).toEqual(defaults);
    expect(policy.values.mode).toBe('block');
    expect(new Set(Object.values(policy.source))).toEqual(new Set(['default']));
  });

  it('puts the organisation over the user, and locks what it set', () => {
    const policy = resolveClosely({ mode: 'monitor', ledgerDays: 7 }, { mode: 'warn', organisation: 'Acme' });
    expect(policy.values).toMatchObject({ mode: 'warn', ledgerDays: 7, organisation: 'Acme' });
    expect(policy.source).toMatchObject({
      organisation: 'managed',
      mode: 'managed',
      ledgerDays: 'user',
      models: 'default',
    });
  });

  it('drops wrong keys one by one and says what is wrong and how to mend it', () => {
    const { values, problems } = resolveClosely(
      {},
      { mod: 'warn', mode: 'loud', ledgerDays: 0, customWords: ['Apollo', 7], models: false },
    );
    expect(values).toMatchObject({ mode: 'block', ledgerDays: 30, customWords: ['Apollo'], models: false });
    expect(problems.map(({ key, message }) => `${key} ${message}`)).toEqual([
      'mod is no setting of Parapet; did you mean "mode"?',
      'mode must be one of monitor, warn, redact, block',
      'ledgerDays must be a number from 1 to 365',
      'customWords item 2: must be a text',
    ]);
  });

  it('keeps the good rules of a list, and all defaults where none is good', () => {
    expect(resolveClosely({ rules: ['pii -> warn', 'pii -> shout'] }).values.rules).toEqual(['pii -> warn']);
    expect(resolveClosely({ rules: ['pii -> shout'] }).values.rules).toEqual(defaults.rules);
  });

  it('says that nothing in a reply can be taken out or stopped, or has an entity', () => {
    const rules = [
      'harm -> block',
      'bias -> redact',
      'hallucination+PERSON -> allow',
      'hallucination -> allow',
      'harm -> warn',
    ];
    const { values, problems } = resolveClosely({ rules });
    expect(values.rules).toEqual(rules.filter((rule) => !rule.includes('PERSON')));
    expect(problems.map(({ key, message }) => `${key} ${message}`)).toEqual([
      'rules item 1: "harm" is only marked, so this counts as warn',
      'rules item 2: "bias" is only marked, so this counts as warn',
      'rules item 3: "hallucination" has no entity',
    ]);
  });

  it.each([null, 7, 'x', [1]])('takes %j for no policy', (broken) => {
    expect(resolveClosely(broken, broken).values).toEqual(defaults);
    expect(resolveClosely(broken).problems[0]?.message).toContain('must be an object');
  });

  it('is not fooled by the names every object has', () => {
    expect(resolveClosely({ constructor: 1, __proto__: { mode: 'monitor' } }).values.mode).toBe('block');
  });
});
