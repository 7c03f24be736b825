import { takePort } from '../page-io/port.ts';
import { watchPolicy } from '../platform/settings.ts';
import { genericSite } from '../sites/generic.ts';
import { allSites, siteOf } from '../sites/registry.ts';
import { claimKeys } from '../ui/card-keys.ts';
import { createCards } from './cards.ts';
import { createGuard } from './guard.ts';
import { watchReplies } from './inbound.ts';
import { guardOutbound } from './outbound.ts';
import { guardPictures } from './pictures.ts';
import { reporter } from './report.ts';
import { inheritedPolicy, stage } from './stage.ts';

/**
 * Isolated world, document_start, every frame. Guards at once under the strict defaults; the policy in force follows
 * some milliseconds later. An empty frame belongs to the page that made it.
 */
function hostOfPage(): string {
  if (location.hostname !== '') return location.hostname;
  const origin = window.origin === 'null' ? document.referrer : window.origin;
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

const host = hostOfPage();
const site = siteOf(allSites, host) ?? genericSite;
const lifetime = new AbortController().signal;
const guard = createGuard(host, inheritedPolicy());
const report = reporter(site === genericSite ? host : site.id);
const pictures = guardPictures(guard, report);
const outbound = guardOutbound(
  guard,
  site,
  stage({ cards: createCards(lifetime), policy: guard.policy }),
  report,
  lifetime,
);

// before the page listens too: what is typed into a card is none of its business
claimKeys();
takePort((outgoing) => (outgoing.carrier === 'picture' ? pictures.allows(outgoing.url) : outbound.allows(outgoing)));
watchPolicy(guard.use, lifetime);
// compiling the detectors takes some 20 ms: better while nothing happens than under the first paste
requestIdleCallback(() => guard.inspectOnce(' '), { timeout: 3000 });
// replies come after the page itself; nothing is watched before it is there
document.addEventListener('DOMContentLoaded', () => void watchReplies(guard, pictures, site, report, lifetime), {
  once: true,
});
