import { listen } from '../page-io/listen.ts';
import { whole } from '../page-io/writing/framed.ts';
import { swallow } from '../page-io/writing/intent.ts';
import { isFirefox } from '../page-io/writing/typing.ts';
import type { Cards } from './offers.ts';
import type { Engine } from './guarding/engine.ts';
import type { GuardOptions } from './guarding/guard.ts';
import type { Shared } from './shared.ts';

const leastWidth = 320;
const leastHeight = 240;
/** Whether anything could be read in this frame. */
export const isReadable = (): boolean => innerWidth >= leastWidth && innerHeight >= leastHeight;

const asked = 'parapet-frame';
type Answer = (shared: Shared) => void;

/**
 * Firefox shows what a script puts on its window to that script alone, so the window of another frame is asked by an
 * event. Ours is the first listener there; a page that asks is given what it may not look into.
 */
export function answerFrames(shared: Shared): void {
  const answer = (event: Event): void => (swallow(event), (event as CustomEvent<Answer>).detail(shared));
  if (isFirefox) listen(asked as 'click', answer, shared.core.lifetime);
}

/** What Parapet has in another frame; undefined where that is of another origin. */
function sharedOf(frame: Window | null): Shared | undefined {
  let shared: Shared | undefined;
  try {
    if (!frame || frame === window) return undefined;
    if (!isFirefox) return frame.parapet;
    const detail: Answer = (answer) => void (shared = whole(answer));
    frame.dispatchEvent(new CustomEvent(asked, { detail }));
  } catch {
    // of another origin
  }
  return shared;
}

const top = (): Shared | undefined => sharedOf(window.top);

/** The page that this frame is part of, if it can be reached. */
export const around = (): Shared | undefined => sharedOf(window.parent);

/** Whether this is a page of one of these paths, or a frame in it: where such a frame is itself tells nothing. */
export function isOn(paths: RegExp, view: Window = window): boolean {
  try {
    return paths.test(view.location.pathname) || (view !== view.parent && isOn(paths, view.parent));
  } catch {
    // a page of another origin is around it, which has made the frame if that has none of its own
    return window.origin === 'null';
  }
}

const mostFrames = 50;

/** All frames of the page that can be reached, this one among them. */
export function* allFrames(): Iterable<Shared> {
  const frames: Window[] = [top() && window.top ? window.top : window];
  for (let at = 0; at < Math.min(frames.length, mostFrames); at++) {
    const frame = frames[at];
    const shared = frame === window ? window.parapet : sharedOf(frame ?? null);
    if (!frame || !shared) continue;
    yield shared;
    for (let inner = 0; inner < Math.min(frame.length, mostFrames); inner++) frames.push(frame[inner] as Window);
  }
}

/**
 * What the page already knows. A frame that was just made need not wait for an answer of its own; and what was written
 * in one frame may be sent by another, and answered in a third.
 */
export function inherited(): Pick<GuardOptions, 'policy' | 'memory' | 'vault' | 'engine'> {
  const page = top();
  if (!page) return {};
  const { memory, vault, policy, engine } = page.core.guard;
  return { memory, vault, policy: policy(), engine: engine() };
}

/** What the page reads by, where this frame can reach it. */
export const engineAround = (): Engine | undefined => top()?.core.guard.engine();

/** Where a card can be read: in this frame, or, where the frame is hidden or too small, in the top one. */
export const stage =
  (own: Cards): (() => Cards) =>
  () =>
    (isReadable() ? undefined : top()?.cards) ?? own;
