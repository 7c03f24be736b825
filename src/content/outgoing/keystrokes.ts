import { addressOf, textsOf } from '../../page-io/requests/body.ts';
import { listen } from '../../page-io/listen.ts';
import type { Outgoing } from '../../protocol/wire.ts';
import { keystrokeWords } from '../../ui/keystroke-words.ts';
import type { Core } from '../shared.ts';

/**
 * What somebody is writing at this moment. A page that saves drafts would send a key half written, in which no detector
 * can see it yet; one that sends every key by itself would send it in pieces that say nothing.
 */
export interface Keystrokes {
  /** After each change of a composer. */
  wrote(text: string): void;
  /** Whether a request carries the beginning of a secret that is still being written. */
  holds(outgoing: Outgoing): boolean;
  /** Whether the page sends each key as it is pressed. */
  sendsKeys(): boolean;
}

/** UTF-16 units, as the next three: a shorter run says nothing. */
const leastRun = 4;
/** What one key, or an input method, puts in at most; more is pasted. */
const mostPut = 24;
/** How far before the end of the text the caret is looked for. */
const mostBehind = 2_000;
/** A longer message is none of single keys. */
const mostMessage = 2_000;
/** So many messages that say what was just typed, and nothing else, make a stream of keys. */
const leastKeys = 5;
/** More keys than this between two messages begin the count again. */
const mostMissed = 3;

interface Told {
  /** What was typed since its last message. */
  typed: string;
  count: number;
  last: number;
}

/** Texts that a request says, one by one. */
function textsIn({ text, url }: Outgoing): readonly string[] {
  const { prompt, rest, plain, own } = textsOf(text);
  return [prompt, rest, plain, own, addressOf(url).text].join('\n').split('\n');
}

/** Addresses that get each key by itself. */
function keyStreams() {
  const all = new Map<string, Told>();
  let keys = 0;
  let typed = '';
  const addressIn = ({ url, carrier }: Outgoing): string => `${carrier} ${url.split('?')[0] ?? ''}`;
  return {
    put(signs: string): void {
      keys += 1;
      typed = signs;
      for (const told of all.values()) told.typed = (told.typed + signs).slice(-mostPut);
    },
    /** Whether this is a message of a stream of keys, with keys in it. */
    hears(outgoing: Outgoing): boolean {
      if (typed === '' || outgoing.text.length > mostMessage) return false;
      const address = addressIn(outgoing);
      const told = all.get(address) ?? { typed, count: 0, last: keys };
      if (!textsIn(outgoing).includes(told.typed)) return false;
      told.count = keys - told.last > mostMissed ? 1 : told.count + 1;
      all.set(address, { ...told, typed: '', last: keys });
      return told.count >= leastKeys;
    },
  };
}

export function followKeystrokes({
  guard,
  report,
  cards,
  lifetime,
}: Pick<Core, 'guard' | 'report' | 'cards' | 'lifetime'>): Keystrokes {
  const streams = keyStreams();
  let sendsKeys = false;
  let isSaid = false;
  let last = '';
  let run = '';
  /** Somebody has done with it: what is sent now is meant to be. */
  const finish = (): void => void (run = '');
  listen('pointerdown', finish, lifetime);
  listen('keydown', ({ key }) => void (/^(?:Enter|Tab)$/.test(key) && finish()), lifetime);

  return {
    wrote(text) {
      if (text === last) return;
      const put = text.length - last.length;
      let behind = 0;
      while (behind < mostBehind && behind < last.length && text.at(-1 - behind) === last.at(-1 - behind)) behind++;
      const end = text.length - behind;
      last = text;
      const near = text.slice(Math.max(0, end - 200), end);
      run = put <= mostPut && behind < mostBehind ? (/\S*$/.exec(near)?.[0] ?? '') : '';
      if (put > 0 && put <= mostPut) streams.put(text.slice(end - put, end));
    },
    holds(outgoing) {
      const isKey = streams.hears(outgoing);
      if (isKey && !sendsKeys) report('page', 'annotate', [{ detector: 'sends-every-key' }]);
      sendsKeys ||= isKey;
      if (run.length < leastRun || !guard.isActing()) return false;
      const carries = isKey || outgoing.text.includes(run) || outgoing.url.includes(run);
      const held = carries && guard.begins(run);
      if (held && isKey && !isSaid) cards().say(keystrokeWords);
      isSaid ||= held && isKey;
      return held;
    },
    sendsKeys: () => sendsKeys,
  };
}
