import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/engine/types.ts';
import { decide, isOff, leavesAlone } from '../../src/policy/decide.ts';
import { resolve } from '../../src/policy/resolve.ts';

const finding = (change: Partial<Finding>): Finding => ({
  detector: 'x',
  entity: 'EMAIL_ADDRESS',
  category: 'pii',
  severity: 'medium',
  span: { start: 0, end: 1 },
  confidence: 1,
  ...change,
});
const actionOf = (input: object, change: Partial<Finding>, host = 'chatgpt.com') =>
  decide(resolve(input), [finding(change)], host).action;

describe('decide', () => {
  it('blocks secrets and replaces personal data by default', () => {
    expect(actionOf({}, { category: 'secret', severity: 'critical' })).toBe('block');
    expect(actionOf({}, {})).toBe('redact');
    expect(actionOf({}, { severity: 'low' })).toBe('annotate');
  });

  it.each([
    ['monitor', 'annotate'],
    ['warn', 'warn'],
    ['redact', 'redact'],
    ['block', 'block'],
  ])('in mode %s goes no further than %s', (mode, strongest) => {
    expect(actionOf({ mode }, { category: 'secret', severity: 'critical' })).toBe(strongest);
  });

  it('lets the last fitting rule win, by category, severity, entity and host', () => {
    const rules = ['pii -> redact', 'EMAIL_ADDRESS -> warn', '*@claude.ai -> allow', 'EMAIL_ADDRESS+high -> block'];
    expect(actionOf({ rules }, {})).toBe('warn');
    expect(actionOf({ rules }, { severity: 'high' })).toBe('block');
    expect(actionOf({ rules }, {}, 'claude.ai')).toBe('allow');
    expect(actionOf({ rules }, { entity: 'IBAN_CODE' })).toBe('redact');
  });

  it.each([
    [[], false],
    [['hallucination -> allow'], true],
    [['hallucination -> warn'], false],
    [['hallucination -> annotate'], false],
    [['harm -> allow'], false],
    [['hallucination+low -> allow'], false],
    [['hallucination@claude.ai -> allow'], false],
    [['hallucination@chatgpt.com -> allow'], true],
    [['hallucination -> allow', 'hallucination+high -> annotate'], false],
    [['hallucination -> allow', 'hallucination -> block'], false],
    [['* -> allow', 'hallucination -> block'], false],
    [['* -> allow'], false],
    [['high -> allow'], false],
    [['hallucination -> allow', '* -> block'], true],
    [['PERSON -> allow'], false],
    [['* -> block'], false],
  ])('by the rules %j leaves a wrong sum in a reply alone: %s', (rules, expected) => {
    expect(leavesAlone(resolve({ rules }), { category: 'hallucination', severity: 'high' }, 'chatgpt.com')).toBe(
      expected,
    );
  });

  it('takes the strongest action of several findings', () => {
    const verdict = decide(resolve(), [finding({}), finding({ category: 'secret', severity: 'high' })], 'chatgpt.com');
    expect(verdict.action).toBe('block');
    expect(verdict.decisions.map(({ action }) => action)).toEqual(['redact', 'block']);
  });

  it('is off only where the user or the organisation turned it off', () => {
    const policy = resolve({ disabledSites: ['claude.ai'] });
    expect([isOff(policy, 'claude.ai'), isOff(policy, 'a.claude.ai'), isOff(policy, 'notclaude.ai')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});
