import { mask } from '../engine/redact/mask.ts';
import type { Action } from '../engine/types.ts';
import type { Edit } from '../engine/redact/edits.ts';
import { valueOf } from '../engine/value.ts';
import type { Composer } from '../page-io/composer.ts';
import type { Intent } from '../page-io/intercept.ts';
import type { Decision, Verdict } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import {
  showCard,
  showNote,
  type CardAction,
  type CardAnswer,
  type CardItem,
  type CardRequest,
} from '../ui/card-host.ts';
import { why } from '../ui/why.ts';
import { headings, heldIn, labels, texts } from '../ui/words.ts';
import { viewOf, worthTelling } from './received.ts';
import type { Core } from './shared.ts';

/** What a person is told, and what they answer. */
export interface Cards {
  stopped(verdict: Verdict, intent: Intent, policy: Policy): Promise<CardAnswer>;
  replaced(decisions: readonly (Decision & { readonly standIn: string })[], composer: Composer): void;
  notReplaced(composer: Composer): void;
  /** Asks, or says, what another part has put in words. */
  ask(request: CardRequest): Promise<CardAnswer>;
  say(request: CardRequest): void;
  unchecked(composer: Composer | undefined): void;
  /** Looks at what was pasted or dropped for text that its owner may not know of. Says nothing where there is none. */
  entered(text: string, composer: Composer): void;
  /** The text of a composer as it would leave. */
  received(text: string): void;
  /** What was marked in a passage that was just copied. */
  copied(marks: readonly { readonly title: string; readonly why: string; readonly quote: string }[]): void;
  refused(
    decisions: readonly (Decision & { readonly masked: string })[],
    composer: Composer | undefined,
    draft: boolean,
  ): void;
  /** Went out unseen by the guard in the page; the next one is held. */
  passed(decisions: readonly (Decision & { readonly masked: string })[]): void;
}

/** One line an item; the same value twice is one item with a count. */
function itemsOf<One extends Decision>(
  decisions: readonly One[],
  titleOf: Core['titleOf'],
  valueFor: (decision: One) => string,
): readonly CardItem[] {
  const items = new Map<string, CardItem>();
  for (const decision of decisions) {
    const masked = valueFor(decision);
    const key = `${decision.detector} ${masked}`;
    items.set(key, {
      title: titleOf(decision.detector),
      masked,
      why: why(decision),
      count: (items.get(key)?.count ?? 0) + 1,
    });
  }
  return [...items.values()];
}

const mostShown = 2;

/** One line a kind, with its first placeholders: somebody who sent a list wants to go on, not to read it again. */
function kindsOf(
  decisions: readonly (Decision & { readonly standIn: string })[],
  titleOf: Core['titleOf'],
): readonly CardItem[] {
  const kinds = new Map<string, (Decision & { readonly standIn: string })[]>();
  for (const one of decisions) kinds.set(one.detector, [...(kinds.get(one.detector) ?? []), one]);
  return [...kinds].map(([detector, all]) => {
    const standIns = [...new Set(all.map(({ standIn }) => standIn))];
    const masked = standIns.slice(0, mostShown).join(' ') + (standIns.length > mostShown ? ' …' : '');
    return { title: titleOf(detector), masked, why: all[0] ? why(all[0]) : '', count: all.length };
  });
}

const takeOut: CardAction = { id: 'take-out', label: labels.takeOut, primary: true };
const see: CardAction = { id: 'see', label: labels.see };
const keepIn: CardAction = { id: 'dismiss', label: labels.allow };

/** Nothing is drawn there that an editor could select, so the character before it is written anew along with it. */
const hiddenEdits = (text: string): readonly Edit[] =>
  worthTelling(text).unseen.flatMap(({ kind, start, end }) => {
    const before = /[\ud800-\udbff]?[^]$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? '';
    return kind === 'hidden-text' ? [{ start: start - before.length, end, text: before }] : [];
  });

const longestQuote = 60;
const shorter = (text: string): string => (text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text);

const replace: CardAction = { id: 'replace', label: labels.replace, primary: true };
const keep: CardAction = { id: 'dismiss', label: labels.keep };

function actionsFor(action: Action, way: Intent['way'], policy: Policy): readonly CardAction[] {
  const { allowOverride, requireReason } = policy.values;
  const label = way === 'send' ? labels.send : labels.allow;
  const send: CardAction = { id: 'send', label, needsReason: requireReason };
  return action === 'warn' && allowOverride ? [replace, send, keep] : [replace, keep];
}

export function createCards({
  titleOf,
  keysTo,
  report,
  lifetime: signal,
}: Pick<Core, 'titleOf' | 'keysTo' | 'report' | 'lifetime'>): Cards {
  const heldBy = (decisions: readonly Decision[]) => heldIn(decisions.map(({ detector }) => titleOf(detector)));
  const anchorOf = (composer: Composer | undefined) => composer && { anchor: composer.element.getBoundingClientRect() };
  const note = (composer: Composer | undefined, request: Omit<CardRequest, 'actions' | 'anchor'>): void =>
    showNote({ ...request, actions: [], ...anchorOf(composer) }, signal);
  return {
    stopped({ action, decisions }, { way, text, composer }, policy) {
      const kind = action === 'warn' ? 'warn' : 'block';
      const heading = kind === 'block' && way !== 'send' ? headings.draft : headings[kind];
      const request = {
        kind,
        heading: heading(heldBy(decisions)),
        text: texts[kind],
        items: itemsOf(decisions, titleOf, (decision) => mask(valueOf(text, decision))),
        actions: actionsFor(action, way, policy),
        ...anchorOf(composer),
        ...(policy.values.organisation && { organisation: policy.values.organisation }),
      } as const;
      return showCard(request, keysTo, signal);
    },
    replaced(decisions, composer) {
      const items = kindsOf(decisions, titleOf);
      const heading = headings.replaced(heldBy(decisions));
      note(composer, { kind: 'replaced', heading, text: texts.replaced, items, brief: true });
    },
    ask: (request) => showCard(request, keysTo, signal),
    say: (request) => showNote(request, signal),
    unchecked: (composer) =>
      note(composer, { kind: 'error', heading: headings.unchecked, text: texts.unchecked, items: [] }),
    notReplaced: (composer) => note(composer, { kind: 'error', heading: headings.error, text: texts.error, items: [] }),
    entered(text, composer) {
      const { unseen, items } = worthTelling(text);
      if (items.length === 0) return;
      report('paste', 'annotate', unseen.map(({ kind }) => ({ detector: kind }))); // prettier-ignore
      const hidden = unseen.some(({ kind }) => kind === 'hidden-text');
      const request = {
        kind: 'warn',
        heading: hidden ? headings.hidden : headings.orders,
        text: texts.hidden,
        items,
      } as const;
      if (!hidden) return note(composer, request);
      void showCard({ ...request, actions: [takeOut, see, keepIn], ...anchorOf(composer) }, keysTo, signal).then(
        ({ action }) => {
          if (action === 'see') this.received(composer.read());
          if (action === 'take-out') composer.replace(hiddenEdits(composer.read()));
        },
      );
    },
    received(text) {
      const view = viewOf(text);
      const plain = view.every((piece) => piece.note === undefined);
      const says = text === '' ? texts.receivedEmpty : plain ? texts.receivedPlain : texts.received;
      const actions = [{ id: 'dismiss', label: labels.close, primary: true }];
      void showCard({ kind: 'view', heading: headings.received, text: says, items: [], view, actions }, keysTo, signal);
    },
    copied(marks) {
      const items = marks.map(({ title, why, quote }) => ({ title, why, masked: shorter(quote.trim()) }));
      note(undefined, { kind: 'warn', heading: headings.copied(marks.length), text: texts.copied, items });
    },
    passed(decisions) {
      const items = itemsOf(decisions, titleOf, ({ masked }) => masked);
      note(undefined, { kind: 'request', heading: headings.passed(heldBy(decisions)), text: texts.passed, items });
    },
    refused(decisions, composer, draft) {
      const items = itemsOf(decisions, titleOf, ({ masked }) => masked);
      const heading = draft ? headings.draft(heldBy(decisions)) : headings.request(heldBy(decisions));
      note(composer, { kind: 'request', heading, text: draft ? texts.draft : texts.request, items });
    },
  };
}
