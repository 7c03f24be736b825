import { afterAll, afterEach, beforeAll } from 'vitest';
import { findChromium } from '../../e2e/browser.ts';
import type { Box } from '../../../src/ui/place.ts';
import { openTheatre, type Stage, type Theatre } from './stage.ts';

export const warning = {
  kind: 'warn',
  heading: 'This holds an e-mail address. Send it?',
  text: 'Nothing has been sent yet.',
  items: [{ title: 'E-mail address', masked: 'mari••••••.org', why: 'It tells who somebody is.', count: 2 }],
  actions: [
    { id: 'replace', label: 'Replace with placeholder', primary: true },
    { id: 'send', label: 'Send anyway', needsReason: true },
    { id: 'dismiss', label: 'Keep editing' },
  ],
} as const;

interface Seen {
  readonly type: string;
  readonly key: string;
  readonly on: string;
}

/** For one test file: a browser, a fresh page for each test, and cards on it. */
export function cardsOnStage() {
  let theatre: Theatre;
  let stage: Stage;
  beforeAll(async () => {
    theatre = await openTheatre(findChromium());
  });
  afterAll(() => theatre.close());
  afterEach(() => stage.page.context().close());
  const inWorld: Stage['inWorld'] = (work, argument) => stage.inWorld(work, argument);
  return {
    inWorld,
    open: async (options?: Parameters<Theatre['open']>[0]): Promise<void> => {
      stage = await theatre.open(options);
    },
    page: () => stage.page,
    show: (anchor?: string, heading: string = warning.heading): Promise<void> =>
      inWorld(([asked, at]) => world.show(asked, at), [{ ...warning, heading }, anchor] as const),
    note: (anchor?: string): Promise<void> =>
      inWorld(([asked, at]) => world.note(asked, at), [{ ...warning, kind: 'replaced', actions: [] }, anchor] as const),
    answers: (): Promise<typeof world.answers> => inWorld(() => world.answers, null),
    /** The words of what has the focus inside the card, or nothing. */
    focusedInside: (): Promise<string> =>
      inWorld(() => {
        const active = world.root?.activeElement;
        return active ? active.textContent || active.ariaLabel || active.localName : '';
      }, null),
    boxOf: (): Promise<Box> =>
      inWorld(() => (world.root?.firstElementChild?.getBoundingClientRect() ?? new DOMRect()).toJSON() as Box, null),
    hosts: (): Promise<number> => stage.page.locator('parapet-card').count(),
    seenByPage: (): Promise<readonly Seen[]> =>
      stage.page.evaluate(() => (globalThis as unknown as { seen: Seen[] }).seen),
  };
}
