import { showCard, showNote, type CardAnswer, type CardRequest } from '../../../src/ui/card-host.ts';
import { claimKeys, keysTo } from '../../../src/ui/card-keys.ts';

/** What a test may do in the isolated world of its page. */
export interface World {
  /** The newest closed root; only this world has it. */
  root?: ShadowRoot;
  answers: CardAnswer[];
  show(request: Omit<CardRequest, 'anchor'>, anchor?: string): void;
  note(request: Omit<CardRequest, 'anchor'>, anchor?: string): void;
  abort(): void;
}

declare global {
  var world: World;
}

const attachShadow = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attachShadow.call(this, init);
  if (init.mode === 'closed') world.root = root;
  return root;
};

let life = new AbortController();
const anchored = (request: Omit<CardRequest, 'anchor'>, anchor?: string): CardRequest => {
  const element = anchor === undefined ? null : document.querySelector(anchor);
  return element ? { ...request, anchor: element.getBoundingClientRect() } : request;
};

claimKeys();
globalThis.world = {
  answers: [],
  show: (request, anchor) =>
    void showCard(anchored(request, anchor), keysTo, life.signal).then((answer) => world.answers.push(answer)),
  note: (request, anchor) => showNote(anchored(request, anchor), life.signal),
  abort: () => {
    life.abort();
    life = new AbortController();
  },
};
