import type { Check, Checks } from './checks.ts';
import { parseRule, type Rule } from './rules.ts';
import {
  defaults,
  policyKeys,
  schema,
  type AnyField,
  type PolicyInput,
  type PolicyKey,
  type PolicyValues,
} from './schema.ts';

/** Who set a value. A later one wins over an earlier one: default < user < managed. */
export type Source = 'default' | 'user' | 'managed';

/** Something in a policy that was not used, and what to do about it. */
export interface Problem {
  readonly source: Source;
  readonly key: string;
  readonly message: string;
}

/** The policy in force: every value, who set it (what the organisation set is locked), and what had to be left out. */
export interface Policy {
  readonly values: PolicyValues;
  readonly rules: readonly Rule[];
  readonly source: Readonly<Record<PolicyKey, Source>>;
  readonly problems: readonly Problem[];
}

/** What became of one value: the part of it that can be used (absent: none of it), and what to tell people. */
interface Checked {
  readonly value?: unknown;
  readonly messages: readonly string[];
}

const wrong = (message: string): Checked => ({ messages: [message] });
const right = (value: unknown): Checked => ({ value, messages: [] });
const checkText = (trouble: string | undefined, value: string): Checked => (trouble ? wrong(trouble) : right(value));

function itemTrouble(field: AnyField, { trouble }: Check, item: string): string | undefined {
  if (field.kind === 'list') return field.trouble?.(item) ?? trouble?.(item);
  const rule = parseRule(item);
  return typeof rule === 'string' ? rule : undefined;
}

function checkItems(field: AnyField, close: Check, value: unknown): Checked {
  if (!Array.isArray(value)) return wrong('must be a list of texts');
  const kept: string[] = [];
  const messages: string[] = [];
  for (const [index, item] of value.entries()) {
    const parsed = typeof item !== 'string' ? 'must be a text' : itemTrouble(field, close, item);
    if (typeof parsed === 'string') messages.push(`item ${index + 1}: ${parsed}`);
    else {
      kept.push(item as string);
      const note = close.note?.(item as string);
      if (note) messages.push(`item ${index + 1}: ${note}`);
    }
  }
  if (messages.length === 0) messages.push(...(close.whole?.(kept) ?? []));
  if (messages.length > 0 && close.whole) return { messages };
  // a list of which nothing can be used is no list: falling back is safer than having no rules
  return kept.length === 0 && messages.length > 0 ? { messages } : { value: kept, messages };
}

function check(field: AnyField, close: Check, value: unknown): Checked {
  switch (field.kind) {
    case 'switch':
      return typeof value === 'boolean' ? right(value) : wrong('must be true or false');
    case 'text':
      return typeof value === 'string'
        ? checkText(field.trouble?.(value) ?? close.trouble?.(value), value)
        : wrong('must be a text');
    case 'choice':
      return typeof value === 'string' && field.options.includes(value)
        ? right(value)
        : wrong(`must be one of ${field.options.join(', ')}`);
    case 'number': {
      const fine = typeof value === 'number' && value >= field.least && value <= field.most;
      return fine ? right(value) : wrong(`must be a number from ${field.least} to ${field.most}`);
    }
    case 'list':
    case 'rules':
      return checkItems(field, close, value);
  }
}

/**
 * Keeps the keys and items of `input` (parsed JSON of any shape) that are right, and answers a problem for each that is
 * not; the wrong ones are left out. `checks`: closer checks by key, see `closeChecks`. Never throws.
 */
export function validate(
  input: unknown,
  source: Source,
  checks: Checks = {},
): { readonly values: PolicyInput; readonly problems: readonly Problem[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { values: {}, problems: [{ source, key: '', message: 'a policy must be an object of settings' }] };
  }
  const values: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [key, value] of Object.entries(input)) {
    const field: AnyField | undefined = Object.hasOwn(schema, key) ? schema[key as PolicyKey] : undefined;
    const checked = field ? check(field, checks[key as PolicyKey] ?? {}, value) : wrong('is no setting of Parapet');
    if ('value' in checked) values[key] = checked.value;
    problems.push(...checked.messages.map((message) => ({ source, key, message })));
  }
  return { values: values as PolicyInput, problems };
}

/**
 * The policy in force: the defaults, over them what the user has set, over that what the organisation has set
 * (`managed`), which counts as locked. Both may be JSON of any shape: what is wrong in them is left out and told in
 * `problems`. Never throws.
 */
export function resolve(user: unknown = {}, managed: unknown = {}, checks: Checks = {}): Policy {
  const fromUser = validate(user, 'user', checks);
  const fromManaged = validate(managed, 'managed', checks);
  const values = { ...defaults, ...fromUser.values, ...fromManaged.values } as PolicyValues;
  const sourceOf = (key: PolicyKey): Source =>
    key in fromManaged.values ? 'managed' : key in fromUser.values ? 'user' : 'default';
  return {
    values,
    rules: values.rules.map(parseRule).filter((rule) => typeof rule !== 'string'),
    source: Object.fromEntries(policyKeys.map((key) => [key, sourceOf(key)])) as Record<PolicyKey, Source>,
    problems: [...fromUser.problems, ...fromManaged.problems],
  };
}
