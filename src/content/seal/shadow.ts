import type { Outgoing } from '../../protocol/wire.ts';
import { accountDomain } from '../../page-io/account.ts';
import { textsOf } from '../../page-io/requests/body.ts';
import { streams } from '../../page-io/reading/streaming.ts';
import { holdsSends, mindsPages, type Concern } from '../../policy/shadow.ts';
import { httpsHost } from '../../policy/shadow-fields.ts';
import type { CardAction, CardRequest } from '../../ui/card-types.ts';
import { shadowWords as words } from '../../ui/shadow-words.ts';
import type { Shadow } from '../offers.ts';
import type { Core } from '../shared.ts';

/** Milliseconds between two looks at the page's menus, and in which a reply begins. */
const between = 2_000;
const patience = 30_000;
/** UTF-16 units of a sent text by which a request is known to carry it; a shorter one has to be all of it. */
const least = 8;

/** Whether a request carries what was just sent, under a name by which chats send prompts. */
function carriesPrompt({ text, unread }: Outgoing, sent: string | undefined): boolean {
  if (unread || !sent) return false;
  const { prompt } = textsOf(text);
  return sent.length < least ? prompt.split('\n').includes(sent) : prompt.includes(sent);
}

/** What is said; `tried`: after a send that was held. */
function requestOf(concern: Concern, { guard }: Core, tried: boolean): Omit<CardRequest, 'actions'> {
  const { organisation, approvedAssistant, workDomains } = guard.policy().values;
  const assistant = httpsHost(approvedAssistant);
  const personal = concern.id === 'personal-account';
  const holds = holdsSends(concern);
  const now = tried ? words.kept : holds ? words.willNotBeSent : '';
  const next = personal ? words.otherAccount : assistant ? words.use(assistant) : holds ? '' : words.mind;
  return {
    kind: holds ? 'block' : 'warn',
    heading: personal ? words.account(workDomains) : words.site(organisation),
    text: [now, next].filter((part) => part !== '').join(' '),
    items: [],
    ...(organisation && { organisation }),
  };
}

/** Tells of a concern: each once on a page, and again after a send that was held. */
function createTelling(core: Core) {
  const { guard, gate, report, cards } = core;
  const told = new Set<Concern['id']>();

  async function ask(concern: Concern, tried: boolean): Promise<void> {
    const { approvedAssistant } = guard.policy().values;
    const assistant = concern.action === 'redirect' ? httpsHost(approvedAssistant) : undefined;
    const stay: CardAction = { id: 'dismiss', label: words.keep, primary: assistant === undefined };
    const actions = assistant ? [{ id: 'open', label: words.open(assistant), primary: true }, stay] : [stay];
    const answer = await cards().ask({ ...requestOf(concern, core, tried), actions });
    // in a tab of its own: what was written here stays
    if (answer.action === 'open') window.open(approvedAssistant, '_blank', 'noopener');
  }

  return {
    once(): void {
      const concern = gate.concern();
      if (!concern || told.has(concern.id)) return;
      told.add(concern.id);
      report('page', concern.action === 'warn' ? 'warn' : 'annotate', [{ detector: concern.id }]);
      if (concern.action === 'count') return;
      if (concern.action === 'redirect') void ask(concern, false);
      else cards().say({ ...requestOf(concern, core, false), actions: [] });
    },
    held(): void {
      const concern = gate.concern();
      if (!concern) return;
      report('send', 'block', [{ detector: concern.id }]);
      void ask(concern, true);
    },
  };
}

function lookForAccount({ guard, gate, site }: Core): void {
  const { personalAccount, workDomains } = guard.policy().values;
  if (personalAccount === 'allow' || workDomains.length === 0) return;
  const domain = accountDomain(document, [site.reply, site.userTurn].filter(Boolean).join(', '));
  // a menu that was closed again has still said it
  if (domain !== undefined) gate.learn({ accountDomain: domain });
}

/** Looks at a page as a whole: whether it is a chat, whose account it shows, and what the policy makes of both. */
export function createShadow(core: Core): Shadow {
  const { guard, gate, lifetime } = core;
  const tell = createTelling(core);
  let watching = false;
  let last = -between;

  function look(): void {
    last = performance.now();
    lookForAccount(core);
    tell.once();
  }
  const lookSoon = (): void => {
    if (performance.now() - last < between || !mindsPages(guard.policy())) return;
    last = performance.now();
    requestIdleCallback(look, { timeout: between });
  };
  setTimeout(look, between);
  for (const name of ['focusin', 'pointerup', 'keyup'] as const) {
    document.addEventListener(name, lookSoon, { capture: true, passive: true, signal: lifetime });
  }

  return {
    look,
    held: tell.held,
    saw(outgoing) {
      if (watching || gate.isChat() || !carriesPrompt(outgoing, guard.memory.conversation().question)) return;
      watching = true;
      void streams(patience, lifetime).then((isChat) => {
        watching = false;
        if (isChat) gate.learn({ isChat });
        tell.once();
      });
    },
  };
}
