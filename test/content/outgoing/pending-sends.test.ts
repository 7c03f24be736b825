import { expect, test } from 'vitest';
import type { Guard } from '../../../src/content/guarding/guard.ts';
import { createPendingSends } from '../../../src/content/outgoing/pending-sends.ts';
import type { Core } from '../../../src/content/shared.ts';
import { field } from './field.ts';

interface Waiting {
  readonly press: () => boolean;
  readonly write: (text: string) => void;
  /** The model answers every wait. */
  readonly settle: () => Promise<void>;
  /** The model has read the names at once. */
  readonly isRead: () => void;
  readonly sent: () => number;
}

/** A composer whose send waits for the names in `Ask Anna`. */
function waiting(): Waiting {
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
  const waits = createPendingSends(core as unknown as Core, new WeakSet(), () => void sent++);
  const composer = field('Ask Anna');
  return {
    press: () => waits.holds({ way: 'send', text: composer.read(), composer, resend: () => undefined }),
    write: composer.write,
    isRead: () => void (isRead = true),
    async settle() {
      for (const answer of asked.splice(0)) answer(true);
      await new Promise((done) => setTimeout(done, 0));
    },
    sent: () => sent,
  };
}

test('a send that waits for its names goes on once, however often it is pressed', async () => {
  const { press, settle, isRead, sent } = waiting();
  expect([press(), press(), press()]).toEqual([true, true, true]);
  await settle();
  expect(sent()).toBe(1);
  // the next one is a send of its own
  expect(press()).toBe(true);
  await settle();
  expect(sent()).toBe(2);
  isRead();
  expect(press()).toBe(false);
});

test('a send whose person has gone on writing waits for the next press', async () => {
  const { press, write, settle, sent } = waiting();
  press();
  write('Ask Anna and Bo');
  await settle();
  expect(sent()).toBe(0);
  press();
  await settle();
  expect(sent()).toBe(1);
});
