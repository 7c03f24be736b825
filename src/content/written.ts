import type { Composer } from '../page-io/composer.ts';

/** What stood in a composer before the page took it away to send it. Nothing a person wrote is lost to a refused send. */
export interface Written {
  note(composer: Composer, text: string): void;
  /** After a change of the composer: emptied by hand, it is not to come back. */
  changed(composer: Composer, text: string, event: Event): void;
  /** A page empties its composer as it sends; where the send was refused, the text is put back. */
  giveBack(composer: Composer, wanted: (text: string) => boolean): void;
}

/** Milliseconds after which a page has emptied its composer. */
const settleTime = 60;

export function createWritten(): Written {
  const texts = new WeakMap<Composer, string>();
  let last: Composer | undefined;
  const keep = (composer: Composer, text: string): void => {
    texts.set(composer, text);
    last = composer;
  };
  /** Some pages make a new composer for each message. */
  const writtenIn = (composer: Composer): string | undefined =>
    texts.get(composer) ?? (last && !last.element.isConnected ? texts.get(last) : undefined);
  return {
    note: (composer, text) => void (text !== '' && keep(composer, text)),
    changed(composer, text, event) {
      if (text !== '') keep(composer, text);
      else if (event.isTrusted && (event as InputEvent).inputType?.startsWith('delete')) texts.delete(composer);
    },
    giveBack(composer, wanted) {
      setTimeout(() => {
        const text = writtenIn(composer);
        if (text && composer.read() === '' && wanted(text)) composer.insert(text);
      }, settleTime);
    },
  };
}
