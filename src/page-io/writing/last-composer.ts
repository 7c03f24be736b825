import type { Composer } from './composer.ts';
import { composerOf } from './composer-of.ts';
import { shadowRoots } from '../shadow-roots.ts';

/** An iterable that calls `find` anew each time somebody walks it, and not before. */
export const lazily = <Item>(find: () => Iterable<Item>): Iterable<Item> => ({
  [Symbol.iterator]: () => find()[Symbol.iterator](),
});

/** The composer a person wrote in last, or the one the site is known for. */
export class LastComposer {
  readonly #known: string;
  readonly #onUsed: (composer: Composer) => void;
  #last: Composer | undefined;

  /** `known`: the site's selector. `onUsed` is told when somebody begins to write in another one. */
  constructor(known: string, onUsed: (composer: Composer) => void) {
    this.#known = known;
    this.#onUsed = onUsed;
  }

  use(composer: Composer | undefined): void {
    if (!composer || composer === this.#last) return;
    this.#last = composer;
    this.#onUsed(composer);
  }

  /** In the page, or in one of these shadow roots. */
  among(roots: Iterable<ShadowRoot>): Composer | undefined {
    if (this.#last?.element.isConnected) return this.#last;
    const known = this.#shown(document) ?? [...roots].map((root) => this.#shown(root)).find(Boolean);
    return known && composerOf(known);
  }

  active(): Composer | undefined {
    return this.among(lazily(() => shadowRoots(document)));
  }

  #shown(root: ParentNode): Element | undefined {
    return [...root.querySelectorAll(this.#known)].find((one) => one.getClientRects().length > 0);
  }
}
