import { mask } from '../../engine/redact/mask.ts';
import type { Action } from '../../engine/types.ts';
import { valueOf } from '../../engine/value.ts';
import type { Intent } from '../../page-io/writing/intent.ts';
import type { Decision } from '../../policy/decide.ts';
import type { Policy } from '../../policy/resolve.ts';
import type { CardAction, CardItem } from '../../ui/card-types.ts';
import { why } from '../../ui/why.ts';
import { headings, heldIn, labels, texts } from '../../ui/words.ts';
import type { FoundCards, Masked, Replaced } from '../offers.ts';
import type { Screen } from './screen.ts';
import type { Core } from '../shared.ts';

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
function kindsOf(decisions: readonly Replaced[], titleOf: Core['titleOf']): readonly CardItem[] {
  const kinds = new Map<string, Replaced[]>();
  for (const one of decisions) kinds.set(one.detector, [...(kinds.get(one.detector) ?? []), one]);
  return [...kinds].map(([detector, all]) => {
    const standIns = [...new Set(all.map(({ standIn }) => standIn))];
    const masked = standIns.slice(0, mostShown).join(' ') + (standIns.length > mostShown ? ' …' : '');
    return { title: titleOf(detector), masked, why: all[0] ? why(all[0]) : '', count: all.length };
  });
}

const keep: CardAction = { id: 'dismiss', label: labels.keep };

function actionsFor(action: Action, count: number, way: Intent['way'], policy: Policy): readonly CardAction[] {
  const { allowOverride, requireReason } = policy.values;
  const replace: CardAction = { id: 'replace', label: labels.replace + (count > 1 ? 's' : ''), primary: true };
  const label = way === 'send' ? labels.send : labels.allow;
  const send: CardAction = { id: 'send', label, needsReason: requireReason };
  return action === 'warn' && allowOverride ? [replace, send, keep] : [replace, keep];
}

export function foundCards({ ask, note, anchorOf }: Screen, titleOf: Core['titleOf']): FoundCards {
  const heldBy = (decisions: readonly Decision[]) => heldIn(decisions.map(({ detector }) => titleOf(detector)));
  const maskedItems = (decisions: readonly Masked[]) => itemsOf(decisions, titleOf, ({ masked }) => masked);
  return {
    stopped({ action, decisions }, { way, text, composer }, policy, changed) {
      const { organisation } = policy.values;
      const kind = action === 'warn' ? 'warn' : 'block';
      const heading = kind === 'block' && way !== 'send' ? headings.draft : headings[kind];
      const items = itemsOf(decisions, titleOf, (decision) => mask(valueOf(text, decision)));
      return ask({
        kind,
        heading: heading(heldBy(decisions)),
        text: texts[kind === 'block' && changed ? 'changed' : kind],
        items,
        actions: actionsFor(action, items.length, way, policy),
        ...anchorOf(composer),
        ...(organisation && { organisation }),
      });
    },
    replaced(decisions, composer) {
      const items = kindsOf(decisions, titleOf);
      const heading = headings.replaced(heldBy(decisions));
      note(composer, { kind: 'replaced', heading, text: texts.replaced, items, brief: true });
    },
    unchecked: (composer) =>
      note(composer, { kind: 'error', heading: headings.unchecked, text: texts.unchecked, items: [] }),
    notReplaced: (composer, misplaced) => {
      const said = misplaced ? 'misplaced' : 'error';
      note(composer, { kind: 'error', heading: headings[said], text: texts[said], items: [] });
    },
    passed(decisions) {
      const heading = headings.passed(heldBy(decisions));
      note(undefined, { kind: 'request', heading, text: texts.passed, items: maskedItems(decisions), stays: true });
    },
    refused(decisions, composer, draft) {
      const heading = headings[draft ? 'draft' : 'request'](heldBy(decisions));
      const text = texts[draft ? 'draft' : 'request'];
      note(composer, { kind: 'request', heading, text, items: maskedItems(decisions) });
    },
  };
}
