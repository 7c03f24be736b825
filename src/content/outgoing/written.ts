import type { Composer } from '../../page-io/writing/composer.ts';

/** What stood in a composer before the page took it away to send it. Nothing a person wrote is lost to a refused send. */
export interface Written {
  /** It is about to be sent. */
  note(composer: Composer, text: string): void;
  /** After a change of the composer: emptied by hand, it is not to come back. */
  changed(composer: Composer, text: string, event: Event): void;
  /** A page empties its composer as it sends; where the send was refused, the text is put back. */
  giveBack(composer: Composer, wanted: (text: string) => boolean): void;
}

interface Kept {
  readonly text: string;
  readonly sent: boolean;
  /** The page has emptied the field since, and the person has not. */
  readonly drained?: true;
}

/** Milliseconds after which a page has emptied its composer. */
const settleTime = 60;

/** Code editors hear the keys in a field that they empty at once: what it holds comes after what it held. */
function joined(before: Kept | undefined, text: string, { data }: Partial<InputEvent>): string {
  return before?.drained && !before.sent && text === data ? before.text + text : text;
}

export function createWritten(): Written {
  const texts = new WeakMap<Composer, Kept>();
  let last: Composer | undefined;
  const keep = (composer: Composer, kept: Kept): void => {
    texts.set(composer, kept);
    last = composer;
  };
  const drain = (composer: Composer, kept: Kept): void => {
    if (texts.get(composer) === kept && composer.read() === '') texts.set(composer, { ...kept, drained: true });
  };
  /** Some pages make a new composer for each message. */
  const writtenIn = (composer: Composer): string | undefined =>
    (texts.get(composer) ?? (last && !last.element.isConnected ? texts.get(last) : undefined))?.text;
  return {
    note: (composer, text) => keep(composer, { text: text || (texts.get(composer)?.text ?? ''), sent: true }),
    changed(composer, text, event) {
      if (text !== '') {
        const kept = { text: joined(texts.get(composer), text, event as InputEvent), sent: false };
        keep(composer, kept);
        if (text === (event as InputEvent).data) setTimeout(() => drain(composer, kept), 0);
      } else if (event.isTrusted && (event as InputEvent).inputType?.startsWith('delete')) texts.delete(composer);
    },
    giveBack(composer, wanted) {
      setTimeout(() => {
        const text = writtenIn(composer);
        if (text && composer.read() === '' && wanted(text)) composer.insert(text);
      }, settleTime);
    },
  };
}
