import type { ModelSlot, NamedStatus } from '../protocol/named-model.ts';

/** What is said of models that the settings name. */

export const slotWords: Readonly<Record<ModelSlot, string>> = {
  reply: 'Reads replies beside ours.',
  names: 'Looks for persons and addresses in place of ours.',
};

const meanwhile: Readonly<Record<ModelSlot, string>> = {
  reply: 'Until it is, replies are read by ours alone.',
  names: 'Until it is, ours goes on looking for names.',
};

/** In upper case at the beginning. Addresses stay as they are. */
export const sentence = (text: string): string =>
  /^https?:/.test(text) ? text : `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** How it stands, and what answers in its place where it does not. */
export function namedWords(slot: ModelSlot, status: NamedStatus): readonly string[] {
  const before = (using: string | undefined): string =>
    using === undefined ? meanwhile[slot] : `The one before goes on: ${using}.`;
  switch (status.state) {
    case 'none':
      return [];
    case 'ready':
      return ['In use. Its files and its test inputs were as the settings say.'];
    case 'fetching':
      return ['It is being fetched and tested.', before(status.using)];
    case 'refused':
      return [
        `Not used. ${sentence(status.why)}`,
        before(status.using),
        'It is tried again in an hour, or when the setting changes.',
      ];
  }
}

/** What `LanguageModel.availability()` says; undefined where the browser has none. */
export function languageWords(state: string | undefined): string {
  if (state === 'available') return 'It is there, and reads replies too.';
  if (state === 'downloadable' || state === 'downloading')
    return 'The browser has not fetched it yet, and Parapet does not have it do so. So nothing happens.';
  return state === undefined
    ? 'This browser has none, so nothing happens.'
    : 'It cannot run on this device, so nothing happens.';
}
