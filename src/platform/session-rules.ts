import browser from 'webextension-polyfill';
import { inTurn } from './in-turn.ts';

/**
 * The session rules of the browser: what several parts of the background hold and let go of. They are changed one after
 * the other, each from what the last change left: two that read the same rules would take the same id, of which the
 * browser refuses the second.
 */

export type Rule = browser.DeclarativeNetRequest.Rule;
/** The polyfill's types leave out what Chromium and Firefox know. */
export type Condition = browser.DeclarativeNetRequest.RuleConditionType & {
  readonly isUrlFilterCaseSensitive?: boolean;
};

/** Ids below are those of held addresses. */
export const trialId = 999_999;
/** From here on they are those of values that no address may carry. */
export const firstValueId = 1_000_000;

interface RuleChange {
  readonly remove?: readonly Rule[];
  readonly add?: readonly Condition[];
}

const oneByOne = inTurn();

/**
 * `which` says what to change of all rules; `below`: the new ones get ids between those in force and this one. Where the
 * browser takes none of the new ones, the old ones stay.
 */
export const changeRules = (which: (rules: readonly Rule[]) => RuleChange, below?: number): Promise<void> =>
  oneByOne(async () => {
    const rules = await browser.declarativeNetRequest.getSessionRules();
    const { remove = [], add = [] } = which(rules);
    if (remove.length + add.length === 0) return;
    const isOfKind = ({ id }: Rule): boolean => below === undefined || id < below;
    const last = rules.reduce((most, rule) => (isOfKind(rule) ? Math.max(most, rule.id) : most), 0);
    const first = below === undefined ? Math.max(last + 1, firstValueId) : last + 1;
    const addRules = add.map((condition, at) => ({ id: first + at, condition, action: { type: 'block' as const } }));
    const { updateSessionRules } = browser.declarativeNetRequest;
    const isTaken = (rules: readonly Rule[]): Promise<boolean> =>
      updateSessionRules({ addRules: [...rules] }).then(
        () => true,
        () => false,
      );
    let some = addRules.length === 0 || (await isTaken(addRules));
    // one that the browser does not take, as for the host of an IPv6 address, takes none of the others with it
    if (!some) for (const rule of addRules) some = (await isTaken([rule])) || some;
    if (some) await updateSessionRules({ removeRuleIds: remove.map(({ id }) => id) });
  }).catch(() => undefined);
