import type { SealPath, SealPathId } from '../../protocol/seal.ts';
import { composerOf } from '../../page-io/writing/composer-of.ts';
import { sendButton } from '../../page-io/writing/send-button.ts';
import type { Core } from '../shared.ts';

/**
 * What the site's own description finds on the page now. What cannot be told yet is left out, and tried again later.
 */
export function pagePaths({ site, guard, sendsKeys }: Core): readonly SealPath[] {
  const found = [...document.querySelectorAll(site.composer)].find((one) => one.getClientRects().length > 0);
  const composer = found && composerOf(found);
  const path = (id: SealPathId, fine: boolean): SealPath => ({ id, state: fine ? 'held' : 'uncertain' });
  const paths = [
    path('composer', composer !== undefined),
    path('detectors', guard.engine().isWhole),
    path('keys', !sendsKeys()),
  ];
  // many sites draw their send button only beside a text
  if (composer && composer.read() !== '') {
    const named = site.send === undefined || document.querySelector(site.send) !== null;
    paths.push(path('send', named && sendButton(site, composer) !== undefined));
  }
  const sent = guard.memory.conversation().supplied.length > 0;
  if (sent && site.reply !== undefined) paths.push(path('replies', document.querySelector(site.reply) !== null));
  return paths;
}
