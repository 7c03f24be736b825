import { expect, test } from 'vitest';
import type { Guard } from '../../../src/content/guarding/guard.ts';
import { createWaits } from '../../../src/content/outgoing/waits.ts';
import type { Core } from '../../../src/content/shared.ts';
import type { Intent } from '../../../src/page-io/writing/intent.ts';
import { field } from './field.ts';

test('a send that waits for its names goes on once, however often it is pressed', async () => {
  const asked: ((isRead: boolean) => void)[] = [];
  let isRead = false;
  const names = {
    awaits: () => !isRead,
    read: () => new Promise<boolean>((done) => void asked.push(done)),
    waive: () => undefined,
  };
  const guard = { names, isActing: () => true, policy: () => ({ values: { namesLate: 'send' } }) };
  const core = { guard: guard as unknown as Guard, lateEngine: { isComing: () => false } };
  let sent = 0;
  const waits = createWaits(core as unknown as Core, new WeakSet(), () => void sent++);
  const intent: Intent = { way: 'send', text: 'Ask Anna', composer: field('Ask Anna'), resend: () => undefined };
  const press = (): boolean => waits.holds(intent);
  const settle = async (): Promise<void> => {
    for (const answer of asked.splice(0)) answer(true);
    await new Promise((done) => setTimeout(done, 0));
  };
  expect([press(), press(), press()]).toEqual([true, true, true]);
  await settle();
  expect(sent).toBe(1);
  // the next one is a send of its own
  expect(press()).toBe(true);
  await settle();
  expect(sent).toBe(2);
  isRead = true;
  expect(press()).toBe(false);
});
