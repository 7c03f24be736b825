import { allDetectors } from '../detectors/registry.ts';
import { mask } from '../engine/mask.ts';
import type { Action } from '../engine/types.ts';
import type { Composer } from '../page-io/composer.ts';
import type { Decision } from '../policy/decide.ts';
import type { Policy } from '../policy/resolve.ts';
import { showCard, showNote, type CardAction, type CardAnswer, type CardItem } from '../ui/card-host.ts';
import { why } from '../ui/why.ts';
import { valueOf } from './guard.ts';

/** What a person is told, and what they answer. */
export interface Cards {
  stopped(action: Action, text: string, decisions: readonly Decision[], composer: Composer, policy: Policy): Promise<CardAnswer>;
  replaced(decisions: readonly Decision[], composer: Composer): void;
  notReplaced(composer: Composer): void;
  refused(decisions: readonly (Decision & { readonly masked: string })[], composer: Composer | undefined, draft: boolean): void;
}

const titles = new Map(allDetectors.map(({ id, title }) => [id, title]));
const titleOf = ({ detector, entity }: Decision): string => titles.get(detector) ?? entity;

/** `an AWS access key`, `an AWS access key and 2 more`. */
function named(decisions: readonly Decision[]): string {
  const kinds = [...new Set(decisions.map(titleOf))];
  const [first = 'something private'] = kinds;
  const lead = /^[A-Z][a-z]/.test(first) ? `${first[0]?.toLowerCase() ?? ''}${first.slice(1)}` : first;
  const article = /^[aeiou]|^(?:[FHLMNRSX][A-Z])/i.test(lead) && !/^(?:us|uk|eu)\b/i.test(lead) ? 'an' : 'a';
  return kinds.length === 1 ? `${article} ${lead}` : `${article} ${lead} and ${kinds.length - 1} more`;
}

/** One line an item; the same value twice is one item with a count. */
function itemsOf(decisions: readonly Decision[], valueFor: (decision: Decision) => string): readonly CardItem[] {
  const items = new Map<string, CardItem>();
  for (const decision of decisions) {
    const masked = valueFor(decision);
    const key = `${decision.detector} ${masked}`;
    items.set(key, { title: titleOf(decision), masked, why: why(decision), count: (items.get(key)?.count ?? 0) + 1 });
  }
  return [...items.values()];
}

const replace: CardAction = { id: 'replace', label: 'Replace with placeholder', primary: true };
const keep: CardAction = { id: 'dismiss', label: 'Keep editing' };

function actionsFor(action: Action, policy: Policy): readonly CardAction[] {
  const { allowOverride, requireReason } = policy.values;
  const send: CardAction = { id: 'send', label: 'Send anyway', needsReason: requireReason };
  return action === 'warn' && allowOverride ? [replace, send, keep] : [replace, keep];
}

function headingFor(action: Action, decisions: readonly Decision[]): string {
  return action === 'warn' ? `This holds ${named(decisions)}` : `Not sent: this holds ${named(decisions)}`;
}

export function createCards(signal: AbortSignal): Cards {
  const anchorOf = (composer: Composer | undefined) => composer && { anchor: composer.element.getBoundingClientRect() };
  return {
    stopped: (action, text, decisions, composer, policy) =>
      showCard(
        {
          kind: action === 'warn' ? 'warn' : 'block',
          heading: headingFor(action, decisions),
          text: action === 'warn' ? 'Please check before it goes out.' : 'Your text is still here, just as you wrote it.',
          items: itemsOf(decisions, (decision) => mask(valueOf(text, decision))),
          actions: actionsFor(action, policy),
          ...anchorOf(composer),
          ...(policy.values.organisation && { organisation: policy.values.organisation }),
        },
        signal,
      ),
    replaced(decisions, composer) {
      const count = decisions.length;
      showNote(
        {
          kind: 'replaced',
          heading: count === 1 ? 'One item was replaced by a placeholder' : `${count} items were replaced by placeholders`,
          text: 'The chatbot sees the placeholder, not the value.',
          items: itemsOf(decisions, (decision) => decision.entity),
          actions: [],
          ...anchorOf(composer),
        },
        signal,
      );
    },
    notReplaced(composer) {
      showNote(
        {
          kind: 'error',
          heading: 'The placeholder could not be put in',
          text: 'This page’s editor did not take the change. Please remove the marked items by hand; nothing is sent until then.',
          items: [],
          actions: [],
          ...anchorOf(composer),
        },
        signal,
      );
    },
    refused(decisions, composer, draft) {
      const masked = new Map<Decision, string>(decisions.map((decision) => [decision, decision.masked]));
      showNote(
        {
          kind: 'request',
          heading: draft ? `This will not be sent: it holds ${named(decisions)}` : `A request was stopped: it held ${named(decisions)}`,
          text: draft ? 'The page tried to send it while you were writing.' : 'The page itself keeps working.',
          items: itemsOf(decisions, (decision) => masked.get(decision) ?? ''),
          actions: [],
          ...anchorOf(composer),
        },
        signal,
      );
    },
  };
}
