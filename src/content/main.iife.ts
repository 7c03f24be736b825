import { nameKinds } from '../protocol/names.ts';
import type { NameAnswer } from '../engine/types.ts';
import { hideFromReads } from '../page-io/revealing/clipboard.ts';
import { holdFiles } from '../page-io/files/hold-files.ts';
import { listenAgain } from '../page-io/listen.ts';
import { watchLeaving } from '../page-io/requests/leaving.ts';
import type { Outgoing } from '../protocol/wire.ts';
import { outgoingOf, takePort } from '../page-io/port.ts';
import { seeClosedRoots } from '../page-io/shadow-roots.ts';
import { openOrClosedRoot } from '../platform/closed-roots.ts';
import { answerAsTab, askBackground, isAlive } from '../platform/messages.ts';
import { watchPolicy } from '../platform/settings.ts';
import { isOff } from '../policy/decide.ts';
import { resolve, type Policy } from '../policy/resolve.ts';
import { mindsPages } from '../policy/shadow.ts';
import { genericSite } from '../sites/generic.ts';
import { allSites, siteOf } from '../sites/registry.ts';
import { claimKeys, keysTo } from '../ui/card-keys.ts';
import { lateWords } from '../ui/late-words.ts';
import { plainNote } from '../ui/plain-note.ts';
import { redactedText } from './outgoing/redacted.ts';
import { createGate } from './outgoing/gate.ts';
import { createGuard } from './guarding/guard.ts';
import { createLateEngine } from './guarding/late-engine.ts';
import { lateCards } from './cards/late-cards.ts';
import { lateFiles } from './files/late-files.ts';
import { keepEarly } from './outgoing/early-requests.ts';
import { guardOutbound } from './outgoing/outbound.ts';
import { createLoader } from './parts.ts';
import { tellUnread } from './outgoing/tell-unread.ts';
import { judgeNetworkRequests } from './outgoing/network-requests.ts';
import { guardPictures } from './replies/pictures.ts';
import { reporter } from './report.ts';
import type { Core } from './shared.ts';
import { holdValues } from './guarding/hold-values.ts';
import { keepSession } from './guarding/session.ts';
import { warmUp } from './guarding/warm-up.ts';
import { answerFrames, engineAround, inherited, isOn, isReadable, stage } from './stage.ts';
import { watchWire } from './outgoing/wire.ts';

/**
 * Isolated world, document_start, every frame. Guards at once under the strict defaults; the policy in force follows
 * some milliseconds later. An empty frame belongs to the page that made it.
 */
function hostOfPage(): string {
  if (location.hostname !== '') return location.hostname;
  const origin = window.origin === 'null' ? document.referrer : window.origin;
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}

seeClosedRoots(openOrClosedRoot);
const host = hostOfPage();
const site = siteOf(allSites, host) ?? genericSite;
const lifetime = new AbortController().signal;
const around = inherited();
const readNames = async (text: string): Promise<NameAnswer | undefined> =>
  isAlive() ? askBackground('model.names', { id: crypto.randomUUID(), text }).catch(() => undefined) : undefined;
const session = keepSession(() => guard);
const guard = createGuard(host, {
  changed: (atOnce) => (session.changed(atOnce), getReady()),
  readNames,
  hold: holdValues(),
  isHere: () => !site.paths || isOn(site.paths),
  ...around,
});
// before anything is written: what stands for what goes on as it was
if (window === window.top) void session.load();
const name = site === genericSite ? host : site.id;
const report = reporter(name);
const pictures = guardPictures(guard, report);
const loader = createLoader();
const gate = createGate(guard, site, site !== genericSite, loader);
const cards = lateCards(loader);
const lateEngine = createLateEngine(guard, loader, engineAround, becomeWhole);
const namesOf = Object.values(nameKinds);
const wire = watchWire();
const core: Core = {
  guard,
  lateEngine,
  line: () => line,
  site,
  name,
  carriers: wire.carriers,
  sendsKeys: () => outbound.sendsKeys(),
  gate,
  pictures,
  report,
  lifetime,
  rootOf: openOrClosedRoot,
  keysTo,
  load: loader.load,
  cards: stage(cards),
  titleOf: (id) => guard.engine().titleOf(id) ?? namesOf.find(({ detector }) => detector === id)?.title ?? id,
};
// before the composer's own listeners: text that comes with files is read when both go on
const onFile = holdFiles({ isOn: () => !isOff(guard.policy(), host), ...lateFiles(loader) }, lifetime);
const outbound = guardOutbound(core);
window.parapet = {
  core,
  cards,
  text: () => redactedText(guard, outbound.text()),
  giveBack: outbound.giveBack,
  lent: outbound.lent,
  arrived(part, offer) {
    loader.arrived(part, offer);
    lateEngine.arrived(part);
  },
};
answerFrames(window.parapet);
const early = keepEarly();
const expectWhole = tellUnread(lateEngine, early, () => plainNote(lateWords.unread));
/** The policy whose detectors are made ready. */
let warmed: Policy | undefined;

/** All detectors are here: what was written and sent before is read again. */
function becomeWhole(): void {
  warmed = guard.policy();
  outbound.readAgain();
  warmUp(guard, () => {
    for (const outgoing of early.take()) requestIdleCallback(() => judge(outgoing, false));
  });
}

function allows(outgoing: Outgoing): boolean {
  if (core.isTrial?.(outgoing)) return false;
  const shown = outgoing.carrier !== 'picture' || pictures.allows(outgoing.url);
  const fine = shown && !gate.refuses(outgoing) && outbound.allows(outgoing);
  if (fine) gate.saw(outgoing);
  if (fine && lateEngine.isComing() && !isOff(guard.policy(), host)) {
    early.keep(outgoing);
    // a hidden frame sends as well
    if (!isReadable()) void lateEngine.come();
  }
  wire.saw(outgoing, !fine);
  return fine;
}

// before the page listens too: what is typed into a card is none of its business
claimKeys();
const line = takePort(allows);
line.hear('reopened', listenAgain);
line.see('file', onFile);
hideFromReads(line, guard.vault.entries);
const judge = judgeNetworkRequests(core);
answerAsTab({ 'tab.judge': async ({ outgoing, held }) => (await lateEngine.come(), judge(outgoing, held)) });
watchLeaving((carrier, url) => allows(outgoingOf(carrier, url)), lifetime);

/** The heavier work of a page on which somebody can read and write; a hidden frame never does it. */
function getReady(): void {
  if (!isReadable() || document.readyState === 'loading') return;
  void lateEngine.come();
  expectWhole();
  if (guard.engine().isWhole && warmed !== guard.policy()) warmUp(guard);
  warmed = guard.policy();
  void session.load();
  const { vault, policy } = guard;
  if (window === window.top) void loader.load('seal');
  if (mindsPages(policy())) void loader.load('shadow').then((shadow) => shadow?.look());
  if (policy().values.readReplies || vault.entries().length > 0) void loader.load('replies');
}
const listening = { capture: true, signal: lifetime } as const;
watchPolicy(resolve, (policy) => (guard.use(policy), getReady()), lifetime);
document.addEventListener('DOMContentLoaded', getReady, { ...listening, once: true });
window.addEventListener('resize', getReady, listening);
window.addEventListener('focusin', () => void (getReady(), loader.load('cards')), { ...listening, once: true });
