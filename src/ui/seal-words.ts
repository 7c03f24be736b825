import type { Seal, SealColour, SealGroup, SealPath, SealPathId } from '../protocol/seal.ts';

export const pathWords: Readonly<Record<SealPathId, string>> = {
  composer: 'Where you write',
  send: 'Send button',
  replies: 'Replies',
  detectors: 'Rare kinds of private data',
  keys: 'Letters as you type them',
  line: 'Connection to the page',
  fetch: 'Requests (fetch)',
  xhr: 'Requests (XHR)',
  websocket: 'Web sockets',
  beacon: 'Beacons',
  form: 'Forms',
  eventsource: 'Event streams',
  worker: 'Workers',
  open: 'New windows and links',
  'data-channel': 'Calls (WebRTC)',
  pictures: 'Pictures and styles',
  addresses: 'Addresses and cookies',
  files: 'Files',
  network: 'Network events of the browser',
  rule: 'Network rules of the browser',
};

export const groupWords: Readonly<Record<SealGroup, string>> = {
  page: 'What the page shows',
  carriers: 'Ways out of the page',
  behind: 'Files and the network',
};

export const stateWords: Readonly<Record<SealPath['state'], string>> = {
  held: 'guarded',
  uncertain: 'not sure',
  open: 'not guarded',
};

export const colourWords: Readonly<Record<SealColour, string>> = {
  green: 'Tested: every way out that can be tried is guarded.',
  amber: 'Parapet checks more strictly what leaves this page.',
  red: 'Parapet cannot guard this page now. Please load it again before you write.',
};

const named = ({ paths }: Seal, wanted: SealPath['state']): string =>
  paths
    .filter(({ state }) => state === wanted)
    .map(({ id }) => pathWords[id])
    .join(', ');

/** "Not guarded: Web sockets. Not sure of: Where you write, Send button." */
export function notHeld(seal: Seal): string {
  const open = named(seal, 'open');
  const uncertain = named(seal, 'uncertain');
  return [open && `Not guarded: ${open}.`, uncertain && `Not sure of: ${uncertain}.`].filter(Boolean).join(' ');
}
