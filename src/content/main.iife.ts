import { allDetectors } from '../detectors/registry.ts';
import { nameKinds } from '../protocol/names.ts';
import type { NameAnswer } from '../engine/types.ts';
import { hideFromReads } from '../page-io/revealing/clipboard.ts';
import { holdFiles } from '../page-io/files/hold-files.ts';
import { listenAgain } from '../page-io/lasting.ts';
import { watchLeaving } from '../page-io/requests/leaving.ts';
import type { Outgoing } from '../protocol/wire.ts';
import { outgoingOf, takePort } from '../page-io/port.ts';
import { seeClosedRoots } from '../page-io/shadow-roots.ts';
import { openOrClosedRoot } from '../platform/closed-roots.ts';
import { answerAsTab, askBackground, isAlive } from '../platform/messages.ts';
import { watchPolicy } from '../platform/settings.ts';
import { isOff } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { mindsPages } from '../policy/shadow.ts';
import { genericSite } from '../sites/generic.ts';
import { allSites, siteOf } from '../sites/registry.ts';
import { claimKeys, keysTo } from '../ui/card-keys.ts';
import { asItLeaves } from './outgoing/as-it-leaves.ts';
import { createGate } from './outgoing/gate.ts';
import { createGuard } from './guarding/guard.ts';
import { lateCards } from './cards/late-cards.ts';
import { lateFiles } from './files/late-files.ts';
import { guardOutbound } from './outgoing/outbound.ts';
import { createLoader } from './parts.ts';
import { judgePassed } from './outgoing/passed.ts';
import { guardPictures } from './replies/pictures.ts';
import { reporter } from './report.ts';
import type { Core } from './shared.ts';
import { createSelfTest } from './seal/self-test.ts';
import { keepSession } from './guarding/session.ts';
import { inherited, isReadable, stage } from './stage.ts';
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
const readNames = (text: string): Promise<NameAnswer | undefined> =>
  isAlive()
    ? askBackground('model.names', { id: crypto.randomUUID(), text }).catch(() => undefined)
    : Promise.resolve(undefined);
const session = keepSession(() => guard);
const guard = createGuard(host, {
  changed: (atOnce) => (session.changed(atOnce), getReady()),
  readNames,
  isHere: () => site.paths?.test(location.pathname) ?? true,
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
const titles = new Map([
  ...allDetectors.map(({ id, title }) => [id, title] as const),
  ...Object.values(nameKinds).map(({ detector, title }) => [detector, title] as const),
]);
const core: Core = {
  guard,
  line: () => line,
  site,
  name,
  selfTest: () => selfTest.run((canary) => line.tell('test', canary), wire.carriers),
  gate,
  pictures,
  report,
  lifetime,
  rootOf: openOrClosedRoot,
  keysTo,
  load: loader.load,
  cards: stage(cards),
  titleOf: (id) => titles.get(id) ?? id,
};
window.parapet = {
  core,
  cards,
  policy: guard.policy,
  text: () => asItLeaves(guard, outbound.text()),
  giveBack: (wanted) => outbound.giveBack(wanted),
  lent: (composer, frame) => outbound.lent(composer, frame),
  arrived: loader.arrived,
};
// before the composer's own listeners: text that comes with files is read when both go on
const onFile = holdFiles({ isOn: () => !isOff(guard.policy(), host), ...lateFiles(loader) }, lifetime);
const outbound = guardOutbound(core);
const wire = watchWire();
const selfTest = createSelfTest(guard, site);

function allows(outgoing: Outgoing): boolean {
  if (outgoing.carrier === 'self-test') return selfTest.allows(outgoing);
  const shown = outgoing.carrier !== 'picture' || pictures.allows(outgoing.url);
  const fine = shown && !gate.refuses(outgoing) && outbound.allows(outgoing);
  if (fine) gate.saw(outgoing);
  wire.saw(outgoing, !fine);
  return fine;
}

// before the page listens too: what is typed into a card is none of its business
claimKeys();
const line = takePort(allows);
line.hear('reopened', listenAgain);
line.see('file', onFile);
hideFromReads(line, guard.vault.entries);
const judge = judgePassed(core);
answerAsTab({ 'tab.judge': ({ outgoing, held }) => judge(outgoing, held) });
watchLeaving((carrier, url) => allows(outgoingOf(carrier, url)), lifetime);

/**
 * What makes a scanner ready, in parts that are no long task each: the keywords, the digits, then the patterns that
 * people's texts ask for first.
 */
const warmUps = [
  ' ',
  ' 12345678 ',
  ' jo@example.com ',
  ' +44 20 7946 0958 ',
  ' password: changeme ',
  ' api_key = "<key>" ',
  ' https://jo:changeme@example.com/ ',
  ' born 1 May 1990, account 12345678 ',
];

/** The policy whose detectors are ready. */
let warmed: Policy | undefined;

/** The detectors are compiled while nothing happens, not under the first paste. */
function warmUp(): void {
  if (warmed === guard.policy()) return;
  warmed = guard.policy();
  for (const text of warmUps)
    for (const inspect of [guard.inspectOnce, guard.inspectPlain])
      requestIdleCallback(() => inspect(text), { timeout: 3000 });
}

/** The heavier work of a page on which somebody can read and write; a hidden frame never does it. */
function getReady(): void {
  if (!isReadable() || document.readyState === 'loading') return;
  warmUp();
  void session.load();
  const { vault, policy } = guard;
  if (window === window.top) void loader.load('seal');
  if (mindsPages(policy())) void loader.load('shadow').then((shadow) => shadow?.look());
  if (policy().values.readReplies || vault.entries().length > 0) void loader.load('replies');
}
const listening = { capture: true, signal: lifetime } as const;
watchPolicy((policy) => (guard.use(policy), getReady()), lifetime);
document.addEventListener('DOMContentLoaded', getReady, { ...listening, once: true });
window.addEventListener('resize', getReady, listening);
window.addEventListener('focusin', () => void (getReady(), loader.load('cards')), { ...listening, once: true });
