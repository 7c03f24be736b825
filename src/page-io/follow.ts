import { composing, GrowingRegions } from './growth.ts';
import { Bell, Slices } from './idle.ts';
import { blocksOf } from './reply-text.ts';
import { SettlingReply, type SettledSegment } from './settle.ts';

/** What a site says of its replies; both are CSS selectors. */
export interface RepliesOfSite {
  readonly reply?: string;
  readonly streaming?: string;
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
  readonly #seenRoots = new WeakSet<ShadowRoot>();
  #root: Document | Element;
  #selector: string | undefined;
  #lookAgain = true;

  constructor(root: Document | Element, selector: string | undefined) {
    this.#root = root;
    this.#selector = selector;
  }

  note(records: readonly MutationRecord[], now: number): void {
    if (this.#selector === undefined) this.#growth.note(records, now);
    for (const { target, type, addedNodes } of records) {
      const reply = this.#replyOf(target);
      if (reply) this.#dirty.add(reply);
      this.#lookAgain ||= type === 'childList' && addedNodes.length > 0;
    }
    this.#lookAgain ||= this.#selector === undefined;
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

  /** Open shadow roots inside a reply must be watched each for itself. */
  *newRoots(reply: Element): Iterable<ShadowRoot> {
    for (const { shadowRoot } of [reply, ...reply.querySelectorAll('*')]) {
      if (!shadowRoot || this.#seenRoots.has(shadowRoot)) continue;
      this.#seenRoots.add(shadowRoot);
      yield shadowRoot;
    }
  }

  #replyOf(target: Node): Element | undefined {
    for (let at: Node | null = target; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
      if (at instanceof Element && this.known.has(at)) return at;
    }
    return undefined;
  }

  #find(): void {
    const marked = [...this.#root.querySelectorAll(this.#selector ?? usual)];
    const guessed = this.#selector === undefined;
    const found = new Set(guessed ? marked.filter((element) => !element.querySelector(composing)) : marked);
    if (guessed) for (const element of this.#growth.replies) found.add(element);
    for (const reply of found) {
      if (this.known.has(reply) || this.#isInside(reply, found)) continue;
      for (const inner of this.known.keys()) if (reply.contains(inner)) this.known.delete(inner);
      this.known.set(reply, new SettlingReply(reply));
      this.#dirty.add(reply);
    }
  }

  #isInside(reply: Element, others: ReadonlySet<Element>): boolean {
    for (let at = reply.parentElement; at; at = at.parentElement) if (others.has(at) || this.known.has(at)) return true;
    return false;
  }
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
  const replies = new Replies(root, site.reply);
  const bell = new Bell();
  const observer = new MutationObserver((records) => {
    replies.note(records, performance.now());
    bell.ring();
  });
  observer.observe(root, watched);
  signal.addEventListener('abort', () => bell.ring(), { once: true });
  const slices = new Slices();
  const due = new Map<Element, number>();
  try {
    while (!signal.aborted) {
      for (const reply of replies.changed()) {
        await slices.breathe();
        const settling = replies.known.get(reply);
        if (signal.aborted || !settling || !reply.isConnected) continue;
        for (const shadow of replies.newRoots(reply)) observer.observe(shadow, watched);
        const patience = site.streaming && root.querySelector(site.streaming) ? quietWhileStreaming : quiet;
        const { segments, dueAt } = settling.settle([...blocksOf(reply)], performance.now(), patience);
        if (dueAt === undefined) due.delete(reply);
        else due.set(reply, dueAt);
        for (const segment of segments) {
          yield segment;
          await slices.breathe();
        }
      }
      await bell.rung(due.size > 0 ? Math.min(...due.values()) + 1 : undefined, signal);
      for (const [reply, at] of due) {
        if (at > performance.now()) continue;
        replies.again(reply);
        due.delete(reply);
      }
      await slices.rest();
    }
  } finally {
    observer.disconnect();
  }
}
