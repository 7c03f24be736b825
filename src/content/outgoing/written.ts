import type { Composer } from '../../page-io/writing/composer.ts';

/**
 * What stood in a composer before the page took it away to send it. Nothing a person wrote is lost to a refused send.
 */
export interface Written {
  /** It is about to be sent. */
  note(composer: Composer, text: string): void;
  /** It is put in at once, and the composer may not keep it. */
  entered(composer: Composer, text: string): void;
  /** It is about to be changed by the person. */
  changing(composer: Composer): void;
  /** After a change of the composer: emptied by hand, it is not to come back. */
  changed(composer: Composer, text: string, event: Event): void;
  /**
   * A page empties its composer as it sends; where the send was refused, the text is put back into the one that is
   * there by then.
   */
  giveBack(composer: () => Composer | undefined, wanted: (text: string) => boolean): void;
}

interface Kept {
  /** What a code editor has taken out of its field, in which it only hears the keys. */
  readonly taken: string;
  readonly text: string;
  readonly sent: boolean;
  readonly at: number;
}

/** Milliseconds after which a page has emptied its composer, and one that saves first has made another. */
const settleTime = 60;
const saveTime = 500;
/** Milliseconds in which one text is given back once. */
const onceIn = 1000;
/** Milliseconds between two keys of fast typing: who empties a field in between takes what is in it. */
const betweenKeys = 100;

const wholeOf = (kept: Kept | undefined): string => (kept ? kept.taken + kept.text : '');

/** A page has few composers at a time. */
const mostAround = 4;

/** What was written last in each composer. */
class KeptTexts {
  readonly #texts = new WeakMap<Composer, Kept>();
  #last: Composer | undefined;
  /** Those that were written in, the newest first. */
  #all: readonly Composer[] = [];

  of(composer: Composer): Kept | undefined {
    return this.#texts.get(composer);
  }

  keep(composer: Composer, taken: string, text: string, sent = false): void {
    this.#texts.set(composer, { taken, text, sent, at: performance.now() });
    if (this.#last === composer) return;
    this.#last = composer;
    this.#all = [composer, ...this.#all.filter((one) => one !== composer && one.element.isConnected)];
    this.#all = this.#all.slice(0, mostAround);
  }

  forget(composer: Composer): void {
    this.#texts.delete(composer);
  }

  takenFrom(composer: Composer): string {
    const kept = this.of(composer);
    return kept?.sent ? '' : (kept?.taken ?? '');
  }

  /** The page has emptied the field, unless it has been written in since. */
  take(composer: Composer, kept = this.of(composer)): void {
    if (!kept || kept.sent || kept.text === '' || this.of(composer) !== kept || composer.read() !== '') return;
    this.keep(composer, wholeOf(kept), '');
  }

  /** The one in use, and those beside it: each may have a button of its own. */
  around(active: Composer | undefined): readonly Composer[] {
    const others = this.#all.filter((one) => one !== active && one.element.isConnected);
    return active ? [active, ...others] : others;
  }

  /** Some pages make a new composer for each message. */
  writtenIn(composer: Composer): string {
    const last = this.#last;
    return wholeOf(this.of(composer) ?? (last && !last.element.isConnected ? this.of(last) : undefined));
  }
}

/** Gives a text back, once where the page takes it out of its field at once. */
function giving(kept: KeptTexts): Written['giveBack'] {
  let given = '';
  return (active, wanted) => {
    const look = (composer: Composer): void => {
      const text = kept.writtenIn(composer);
      if (!text || composer.read() !== '' || !wanted(text) || text === given) return;
      composer.insert(text);
      if (composer.read() !== '') return;
      // a code editor has taken it out of its field already, or shows it later
      given = text;
      setTimeout(() => (given = ''), onceIn);
    };
    const before = active();
    for (const composer of kept.around(before)) {
      const text = composer.read();
      // a script of the page has put it in, and takes it out again
      if (wanted(text) && !wanted(kept.writtenIn(composer))) kept.keep(composer, '', text);
    }
    const lookAround = (): void => kept.around(active()).forEach(look);
    setTimeout(lookAround, settleTime);
    // a person has emptied the same one by then, perhaps
    setTimeout(() => active() !== before && lookAround(), saveTime);
  };
}

export function createWritten(): Written {
  const texts = new KeptTexts();
  return {
    note(composer, text) {
      const isWhole = text !== '' && texts.takenFrom(composer) === '';
      texts.keep(composer, '', isWhole ? text : wholeOf(texts.of(composer)), true);
    },
    entered(composer, text) {
      const before = texts.of(composer);
      const look = (): void => {
        if (texts.of(composer) !== before) texts.take(composer);
        else if (composer.read() === '') texts.keep(composer, texts.takenFrom(composer) + text, '');
      };
      setTimeout(look, settleTime);
    },
    changing(composer) {
      const kept = texts.of(composer);
      if (kept && 'value' in composer.element && performance.now() - kept.at < betweenKeys) texts.take(composer);
    },
    changed(composer, text, event) {
      if (text !== '') {
        texts.keep(composer, texts.takenFrom(composer), text);
        const kept = texts.of(composer);
        if (text === (event as InputEvent).data) setTimeout(() => texts.take(composer, kept), 0);
      } else if (event.isTrusted && (event as InputEvent).inputType?.startsWith('delete')) texts.forget(composer);
    },
    giveBack: giving(texts),
  };
}
