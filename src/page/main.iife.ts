import { offerPort } from '../page-io/port.ts';
import {
  guardAddresses,
  guardBeacon,
  guardDataChannel,
  guardFetch,
  guardForms,
  guardWebSocket,
  guardXhr,
  type Allows,
} from './carriers.ts';
import { guardPictures } from './pictures.ts';
import { rememberBlobs } from './read-body.ts';

/**
 * MAIN world, document_start, every frame: the last line. It holds no rules; it asks the isolated world about each body
 * and refuses what may not leave. Where nobody answers, nothing with a body leaves.
 */
const ask = offerPort();
const allows: Allows = (outgoing) => ask(outgoing) ?? outgoing.text === '';

rememberBlobs();
guardFetch(allows);
guardXhr(allows);
guardWebSocket(allows);
guardBeacon(allows);
guardForms(allows);
guardAddresses(allows);
guardDataChannel(allows);
guardPictures((outgoing) => ask(outgoing) ?? true);
