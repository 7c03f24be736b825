import type { Seal, SealColour, SealPath, SealPathId } from '../protocol/seal.ts';

export const pathWords: Readonly<Record<SealPathId, string>> = {
  composer: 'Where you write',
  send: 'Send button',
  replies: 'Replies',
  detectors: 'Rare kinds of private data',
  keys: 'Page sends every key',
  line: 'Line to the page',
  fetch: 'Requests (fetch)',
  xhr: 'Requests (XHR)',
  websocket: 'Web sockets',
  beacon: 'Beacons',
  form: 'Forms',
  eventsource: 'Event streams',
  worker: 'Workers',
};

export const stateWords: Readonly<Record<SealPath['state'], string>> = {
  held: 'held',
  uncertain: 'uncertain, so requests are read more strictly',
  open: 'does not hold',
};

export const colourWords: Readonly<Record<SealColour, string>> = {
  green: 'Every way out was tested and held.',
  amber: 'Some things on this page are not certain. Requests are read more strictly.',
  red: 'The guard does not hold here. Please load the page again before you write.',
};

/** "Where you write, Send button" */
export const notHeld = ({ paths }: Seal): string =>
  paths
    .filter(({ state }) => state !== 'held')
    .map(({ id }) => pathWords[id])
    .join(', ');
