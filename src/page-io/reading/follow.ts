import { Answers } from './answers.ts';
import { composing, GrowingRegions } from './growth.ts';
import { Bell, Slices } from './idle.ts';
import { blocksOf } from './reply-text.ts';
import { SettlingReply, type SettledSegment } from './settle.ts';
import { parentOf, pathOf, rootsOf, ShadowRoots } from '../shadow-roots.ts';

/** What a site says of its replies, as CSS selectors; and what the person has sent last. */
export interface RepliesOfSite {
  readonly reply?: string;
  readonly streaming?: string;
  readonly asked?: () => string;
}

const quiet = 500;
/** A pause inside a reply that the site itself says is still being written. */
const quietWhileStreaming = 2000;
const usual =
  '[data-message-author-role="assistant"], [data-message-role="assistant"], [data-role="assistant"], [class*="assistant" i], .markdown-body, .prose, .markdown';
const watched = { childList: true, characterData: true, subtree: true } as const;

/** Which replies are on the page, and which of them have changed. */
class Replies {
  readonly known = new Map<Element, SettlingReply>();
  readonly #dirty = new Set<Element>();
  readonly #growth = new GrowingRegions();
  readonly #answers = new Answers();
  readonly #roots = new ShadowRoots();
  readonly #root: Document | Element;
  readonly #selector: string | undefined;
  readonly #asked: () => string;
  #lookAgain = true;

  constructor(root: Document | Element, { reply, asked = () => '' }: RepliesOfSite) {
    this.#root = root;
    this.#selector = reply;
    this.#asked = asked;
  }

  /** Shadow roots that are to be watched too, where replies may stand anywhere. */
  rootsIn(nodes: Iterable<Node | EventTarget>): readonly ShadowRoot[] {
    return this.#selector === undefined ? this.#roots.take(nodes) : [];
  }

  /** Whether anything is to be read after these changes. */
  note(records: readonly MutationRecord[], now: number): boolean {
    if (this.#selector === undefined) {
      this.#growth.note(records, now);
      const outside = records.filter(({ target }) => !this.#replyOf(target));
      this.#answers.note(outside, this.#asked(), now);
    }
    for (const { target, type, addedNodes } of records) {
      const reply = this.#replyOf(target);
      if (reply) this.#dirty.add(reply);
      this.#lookAgain ||= type === 'childList' && addedNodes.length > 0;
    }
    this.#lookAgain ||= this.#selector === undefined;
    return this.#lookAgain || this.#dirty.size > 0;
  }

  /** The replies to be read now. Forgets those that left the page. */
  changed(): readonly Element[] {
    if (this.#lookAgain) this.#find();
    this.#lookAgain = false;
    for (const reply of this.known.keys()) if (!reply.isConnected) this.known.delete(reply);
    const changed = [...this.#dirty].filter((reply) => this.known.has(reply));
    this.#dirty.clear();
    return changed;
  }

  again(reply: Element): void {
    this.#dirty.add(reply);
  }

  #replyOf(target: Node): Element | undefined {
    for (let at: Node | null = target; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at instanceof Element && this.known.has(at)) return at;
    }
    return undefined;
  }

  #find(): void {
    const places = [this.#root, ...this.#roots.all];
    const marked = places.flatMap((place) => [...place.querySelectorAll(this.#selector ?? usual)]);
    const guessed = this.#selector === undefined;
    const found = new Set(guessed ? marked.filter((element) => !element.querySelector(composing)) : marked);
    if (guessed) for (const element of [...this.#growth.replies, ...this.#answers.replies]) found.add(element);
    for (const reply of found) {
      if (this.known.has(reply) || this.#isInside(reply, found)) continue;
      for (const inner of this.known.keys()) if (reply.contains(inner)) this.known.delete(inner);
      this.known.set(reply, new SettlingReply(reply));
      this.#dirty.add(reply);
    }
  }

  #isInside(reply: Element, others: ReadonlySet<Element>): boolean {
    for (let at = parentOf(reply); at; at = parentOf(at)) if (others.has(at) || this.known.has(at)) return true;
    return false;
  }
}

/** Watches a page, with the shadow roots in which replies may stand, until it is stopped. */
class Watch {
  readonly #observer: MutationObserver;
  readonly #replies: Replies;

  constructor(root: Document | Element, replies: Replies, bell: Bell, signal: AbortSignal) {
    this.#replies = replies;
    this.#observer = new MutationObserver((records) => {
      this.#lookIn(records.flatMap(({ addedNodes }) => [...addedNodes]));
      // what somebody types into a composer is no reply
      if (replies.note(records, performance.now())) bell.ring();
    });
    this.#observer.observe(root, watched);
    this.#lookIn([root]);
    const lookAlong = (event: FocusEvent): void => this.#lookIn(pathOf(event));
    // a web component that got its root without a change of the page is met when somebody writes in it
    window.addEventListener('focusin', lookAlong, { capture: true, passive: true, signal });
    signal.addEventListener('abort', () => bell.ring(), { once: true });
  }

  /** The roots of a reply; observing one once more changes nothing. */
  reply(reply: Element): void {
    for (const shadow of rootsOf(reply)) this.#observer.observe(shadow, watched);
  }

  stop(): void {
    this.#observer.disconnect();
  }

  #lookIn(nodes: Iterable<Node | EventTarget>): void {
    for (const shadow of this.#replies.rootsIn(nodes)) this.#observer.observe(shadow, watched);
  }
}

/** Replies that are to be read again though they do not change, and when. */
class Due {
  readonly #times = new Map<Element, number>();

  set(reply: Element, at: number | undefined): void {
    if (at === undefined) this.#times.delete(reply);
    else this.#times.set(reply, at);
  }

  next(): number | undefined {
    return this.#times.size > 0 ? Math.min(...this.#times.values()) + 1 : undefined;
  }

  take(now: number): readonly Element[] {
    const ripe = [...this.#times].flatMap(([reply, at]) => (at > now ? [] : [reply]));
    for (const reply of ripe) this.#times.delete(reply);
    return ripe;
  }
}

/** `streaming`: what is on the page as long as the site writes a reply. */
function settle(settling: SettlingReply, reply: Element, root: Document | Element, streaming: string | undefined) {
  const streams = streaming ? root.querySelector(streaming) !== null : undefined;
  const patience = streams ? quietWhileStreaming : quiet;
  return settling.settle([...blocksOf(reply)], performance.now(), patience, streams === false);
}

/**
 * The settled segments of all replies under `root`, those already there and those to come, until the signal aborts.
 * Works in slices when the page is idle; whoever reads is paced too.
 */
export async function* follow(
  root: Document | Element,
  site: RepliesOfSite,
  signal: AbortSignal,
): AsyncIterable<SettledSegment> {
  const replies = new Replies(root, site);
  const bell = new Bell();
  const watch = new Watch(root, replies, bell, signal);
  const slices = new Slices();
  const due = new Due();
  try {
    while (!signal.aborted) {
      for (const reply of replies.changed()) {
        await slices.breathe();
        const settling = replies.known.get(reply);
        if (signal.aborted || !settling || !reply.isConnected) continue;
        watch.reply(reply);
        const { segments, dueAt } = settle(settling, reply, root, site.streaming);
        due.set(reply, dueAt);
        for (const segment of segments) {
          yield segment;
          await slices.breathe();
        }
      }
      await bell.rung(due.next(), signal);
      for (const reply of due.take(performance.now())) replies.again(reply);
      await slices.rest();
    }
  } finally {
    watch.stop();
  }
}
