import { describe, expect, it } from 'vitest';
import { resolve } from '../../src/policy/resolve.ts';
import { concernOf, holdsSends, mindsPages } from '../../src/policy/shadow.ts';
import type { PolicyInput } from '../../src/policy/schema.ts';

const chat = (host: string, accountDomain?: string) => ({ host, isChat: true, accountDomain });
const strict: PolicyInput = {
  sanctionedSites: ['copilot.example', 'Chat.Contoso.com'],
  unsanctioned: 'block',
  approvedAssistant: 'https://assistant.example:8443/new?x=1',
  workDomains: ['contoso.com'],
  personalAccount: 'block',
};
const policy = resolve({}, strict);

describe('chatbots that are not approved', () => {
  it('are minded as the policy says, and only where they are chatbots', () => {
    for (const action of ['count', 'warn', 'block', 'redirect'] as const) {
      const concern = concernOf(resolve({}, { ...strict, unsanctioned: action }), chat('claude.ai'));
      expect(concern).toEqual({ id: 'unsanctioned-site', action });
      expect(holdsSends(concern)).toBe(action === 'block' || action === 'redirect');
    }
    expect(concernOf(policy, { host: 'claude.ai', isChat: false })).toBeUndefined();
    expect(concernOf(resolve({}, { ...strict, unsanctioned: 'allow' }), chat('claude.ai'))).toBeUndefined();
  });

  it('are none of those on the list, of those below them, nor the approved assistant', () => {
    for (const host of ['copilot.example', 'eu.copilot.example', 'chat.contoso.com', 'assistant.example']) {
      expect(concernOf(policy, chat(host)), host).toBeUndefined();
    }
    for (const host of ['evilcopilot.example', 'copilot.example.evil.test', 'contoso.com']) {
      expect(concernOf(policy, chat(host)), host).toMatchObject({ id: 'unsanctioned-site' });
    }
  });

  it('are of no interest without a list', () => {
    const without = resolve({}, { unsanctioned: 'block' });
    expect(concernOf(without, chat('claude.ai'))).toBeUndefined();
    expect(mindsPages(without)).toBe(false);
    expect(mindsPages(policy)).toBe(true);
  });
});

describe('accounts', () => {
  it('of another domain are minded on an approved chatbot', () => {
    expect(concernOf(policy, chat('copilot.example', 'gmail.com'))).toEqual({
      id: 'personal-account',
      action: 'block',
    });
    expect(concernOf(policy, chat('copilot.example', 'notcontoso.com'))).toMatchObject({ id: 'personal-account' });
    expect(concernOf(policy, chat('claude.ai', 'gmail.com'))).toMatchObject({ id: 'unsanctioned-site' });
  });

  it('of the work domain, unknown ones, and all without a domain are let be', () => {
    for (const domain of ['contoso.com', 'EU.contoso.com', undefined]) {
      expect(concernOf(policy, chat('copilot.example', domain)), domain).toBeUndefined();
    }
    const without = resolve({}, { ...strict, workDomains: [] });
    expect(concernOf(without, chat('copilot.example', 'gmail.com'))).toBeUndefined();
  });
});

describe('what a person has set', () => {
  it('does not soften what the organisation has set', () => {
    const own = resolve({ mode: 'monitor', disabledSites: ['claude.ai'] }, strict);
    expect(concernOf(own, chat('claude.ai'))).toMatchObject({ action: 'block' });
  });

  it('softens their own settings, as does the mode of the organisation', () => {
    expect(concernOf(resolve({ ...strict, mode: 'monitor' }), chat('claude.ai'))).toMatchObject({ action: 'count' });
    expect(concernOf(resolve({ ...strict, disabledSites: ['claude.ai'] }), chat('claude.ai'))).toBeUndefined();
    const warned = concernOf(resolve({}, { ...strict, mode: 'warn' }), chat('claude.ai'));
    expect(warned).toMatchObject({ action: 'warn' });
  });
});

describe('settings', () => {
  it('with an address that is not https, or a host with a path, are named and left out', () => {
    for (const approvedAssistant of ['http://a.example/', 'javascript:alert(1)', 'https://a b', 'assistant']) {
      const { values, problems } = resolve({}, { approvedAssistant });
      expect(values.approvedAssistant).toBe('');
      expect(problems).toMatchObject([{ key: 'approvedAssistant' }]);
    }
    const { values, problems } = resolve({}, { sanctionedSites: ['chatgpt.com', 'https://claude.ai/new'] });
    expect(values.sanctionedSites).toEqual(['chatgpt.com']);
    expect(problems).toHaveLength(1);
  });
});
