import { describe, expect, it, vi } from 'vitest';
import { createGuard as createAnyGuard, type GuardOptions } from '../../../src/content/guarding/guard.ts';
import { wholeEngine } from '../whole-engine.ts';
import { sample } from '../../../src/engine/sample.ts';
import { resolve } from '../../../src/policy/resolve.ts';

const key = sample('AKIA{base32:16}');
const mail = 'anna.kowalska@meridian-foods.pl';
const host = 'chat.corp.test';
const createGuard = (on: string, options?: GuardOptions) => createAnyGuard(on, { engine: wholeEngine, ...options });
const found = ({ decisions }: ReturnType<ReturnType<typeof createGuard>['inspect']>) =>
  decisions.map(({ entity }) => entity);

describe('the guard of a page', () => {
  it('holds under the strict defaults before a policy is known, and then under the policy in force', () => {
    const guard = createGuard(host);
    expect([guard.isActing(), guard.inspect(`use ${key}`).action]).toEqual([true, 'block']);
    guard.use(resolve({ disabledDetectors: ['aws-access-token'] }));
    expect(found(guard.inspect(`use ${key}`))).not.toContain('AWS_ACCESS_TOKEN');
    guard.use(resolve({ customWords: ['Otterlamp'] }));
    expect(found(guard.inspect('the Otterlamp plan'))).toHaveLength(1);
    guard.use(resolve({ mode: 'monitor' }));
    expect(guard.isActing()).toBe(false);
  });

  it('is silent where it is turned off, and on the pages of a host that are no chatbot', () => {
    let here = true;
    const guard = createGuard(host, { isHere: () => here });
    expect(found(guard.inspect(key))).toHaveLength(1);
    here = false;
    expect([guard.isActing(), found(guard.inspect(key))]).toEqual([false, []]);
    here = true;
    guard.use(resolve({ disabledSites: ['corp.test'] }));
    expect([guard.isActing(), found(guard.inspectOnce(key))]).toEqual([false, []]);
  });

  it('takes what was approved, and its own stand-ins, for no finding', () => {
    const guard = createGuard(host, { policy: resolve({ redaction: 'surrogate' }) });
    const standIn = guard.vault.standIn('EMAIL_ADDRESS', mail);
    expect(found(guard.inspect(`to ${standIn} or ${mail}`))).toEqual(['EMAIL_ADDRESS']);
    guard.memory.approve([mail]);
    expect(found(guard.inspect(`to ${standIn} or ${mail}`))).toEqual([]);
  });

  it('looks in what a page sends of itself for plain secrets alone', () => {
    const guard = createGuard(host);
    expect(found(guard.inspectPlain(`${key}\n${mail}`))).toEqual(['AWS_ACCESS_TOKEN']);
    expect(found(guard.inspectOnce(`${key}\n${mail}`))).toEqual(['AWS_ACCESS_TOKEN', 'EMAIL_ADDRESS']);
  });

  it('says when something was learned that a reload should not forget', () => {
    const changed = vi.fn();
    const guard = createGuard(host, { changed });
    guard.vault.standIn('EMAIL_ADDRESS', mail);
    expect(changed).toHaveBeenCalledTimes(1);
    guard.memory.approve([key]);
    expect(changed).toHaveBeenLastCalledWith(true);
  });

  it('reads what is sent as a full reading would, wherever the composer’s text stands in it', () => {
    const guard = createGuard(host);
    const line = (at: number): string =>
      `${at}. We changed three things in the plan for spring and told ${at % 40 === 7 ? mail : 'nobody'}.\n`;
    const text = Array.from({ length: 90 }, (_none, at) => line(at)).join('');
    guard.inspect(text);
    const sent = [
      `user\n${text}`,
      `${key} user\n${text}\nauto ${key}`,
      `${text}${key}`,
      `user\n${text}`.repeat(2),
      text.slice(0, 4000),
      `x${text.slice(9)}`,
    ];
    for (const one of sent) expect(guard.inspectSent(one).decisions).toEqual(guard.inspectOnce(one).decisions);
    expect(guard.inspect(text).decisions).toEqual(guard.inspectOnce(text).decisions);
  });
});
