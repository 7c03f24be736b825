import { offerPort } from '../page-io/port.ts';
import type { Allows } from './asking.ts';
import { guardClipboard } from './clipboard.ts';
import { guardCookies } from './cookies.ts';
import { watchReopening } from './documents.ts';
import { guardFileHandles } from './file-handles.ts';
import { attachFileInputs } from './file-inputs.ts';
import { guardFetch } from './fetch.ts';
import { guardBeacon, guardForms, guardOpen } from './forms.ts';
import { guardWorkers } from './handover.ts';
import { giveFiles } from './give-files.ts';
import { hideWraps } from './natives.ts';
import { guardPictures } from './pictures.ts';
import { rememberBlobs } from './read-body.ts';
import { guardDataChannel, guardSockets } from './sockets.ts';
import { guardAddresses } from './addresses.ts';
import { guardWriters } from './writers.ts';
import { guardXhr } from './xhr.ts';

/**
 * MAIN world, document_start, every frame: the last line. It holds no rules; it asks the isolated world about each body
 * and refuses what may not leave. Where nobody answers, nothing with a body leaves.
 */
const line = offerPort();
const allows: Allows = (outgoing) => line.ask(outgoing) ?? (outgoing.text === '' && !outgoing.unread);
// what stays in the page may go on where nobody answers
const allowsInside: Allows = (outgoing) => line.ask(outgoing) ?? true;

hideWraps();
rememberBlobs();
const giveAgain = giveFiles();
guardFileHandles((input) => line.show('file', input));
guardFetch(allows);
guardXhr(allows);
guardBeacon(allows);
guardForms(allows);
guardOpen(allowsInside, attachFileInputs());
guardSockets(allows);
guardWriters(allows);
guardDataChannel(allows);
guardWorkers(allowsInside);
guardPictures(allowsInside);
guardAddresses(allowsInside);
guardCookies(allows);
guardClipboard(line);
watchReopening(() => (giveAgain(), line.tell('reopened')));
