import { actions, severities, type Action, type Finding } from '../engine/types.ts';
import { categories, replyCategories } from './schema.ts';

/** One rule of a policy, as parsed from `secret+high@chatgpt.com -> block`. Whatever is left out fits everything. */
export interface Rule {
  readonly category?: string;
  readonly severity?: string;
  readonly entity?: string;
  readonly host?: string;
  readonly action: Action;
}

const shape = /^\s*([A-Za-z0-9][\w+-]*|\*)\s*(?:@([\w.-]+))?\s*->\s*(\w+)\s*$/;
const has = (words: readonly string[], word: string): boolean => words.includes(word);

/**
 * Parses a rule as it is written in a policy. Answers the rule, or one sentence that says what is wrong with the text.
 */
export function parseRule(text: string): Rule | string {
  const [, what = '', host, action = ''] = shape.exec(text) ?? [];
  if (!what) return `"${text}" is not of the form "secret -> block"`;
  if (!has(actions, action)) return `"${action}" is no action; use one of ${actions.join(', ')}`;
  const rule: { category?: string; severity?: string; entity?: string } = {};
  for (const word of what === '*' ? [] : what.split('+')) {
    if (has(categories, word)) rule.category = word;
    else if (has(severities, word)) rule.severity = word;
    else if (/^[A-Z0-9][A-Z0-9_]+$/.test(word)) rule.entity = word;
    else return `"${word}" is no category, severity or ENTITY_NAME`;
  }
  const isReply = has(replyCategories, rule.category ?? '');
  if (isReply && rule.entity) return `"${rule.category}" has no entity`;
  // a reply is marked or left alone: nothing in it is held or taken out
  const held = isReply && has(['redact', 'block'], action);
  return { ...rule, ...(host && { host }), action: held ? 'warn' : (action as Action) };
}

const onHost = (rule: Rule, host: string): boolean =>
  !rule.host || host === rule.host || host.endsWith(`.${rule.host}`);

/** What a rule asks of a finding; a mark in a reply has no entity. */
interface Kind extends Pick<Finding, 'category' | 'severity'> {
  readonly entity?: string;
}

const fits = (rule: Rule, finding: Kind, host: string): boolean =>
  (!rule.category || rule.category === finding.category) &&
  (!rule.severity || rule.severity === finding.severity) &&
  (!rule.entity || rule.entity === finding.entity) &&
  onHost(rule, host);

/**
 * The action for one finding on a host: that of the LAST rule which fits, so later rules are exceptions to earlier
 * ones; `annotate` where none fits. `host` is without scheme and port; a rule's host also covers those below it.
 */
export function actionFor(rules: readonly Rule[], finding: Kind, host: string): Action {
  return rules.findLast((rule) => fits(rule, finding, host))?.action ?? 'annotate';
}
