import { actions, severities } from '../engine/types.ts';
import { choice, list, text, toggle, type AnyField, type NumberField, type RulesField } from './fields.ts';
import { collectorFields } from './collector-fields.ts';
import { namedModelFields } from './named-model-fields.ts';
import { shadowFields } from './shadow-fields.ts';

export type { AnyField } from './fields.ts';

/**
 * The one description of the policy. From it come the TypeScript type, `public/managed_schema.json`, the validation,
 * the options form and `docs/policy.md`. Flat on purpose: Chromium drops a whole top-level key for one bad value inside
 * it, so a key holds as little as it can, and our own validation names what was wrong. What people are told of each stands
 * in `setting-words.ts`.
 */

export const modes = ['monitor', 'warn', 'redact', 'block'] as const;
/** The strongest thing Parapet may do; stronger rules are brought down to it. */
export type Mode = (typeof modes)[number];

/** Found in replies alone. */
export const replyCategories = ['harm', 'bias', 'hallucination', 'promise', 'unsafe-code', 'exfiltration'] as const;
export const categories = ['secret', 'pii', 'custom', 'source-code', 'injection', ...replyCategories] as const;

/** Every setting with its kind and default. */
export const schema = {
  organisation: text({
    fallback: '',
  }),
  mode: choice({
    options: modes,
    fallback: 'block',
  }),
  rules: {
    kind: 'rules',
    fallback: [
      'secret -> block',
      'secret+low -> annotate',
      'secret+medium -> warn',
      'pii -> redact',
      'pii+low -> annotate',
      'custom -> block',
      'custom+low -> annotate',
      'custom+medium -> warn',
      'source-code -> annotate',
      'source-code+medium -> warn',
      'injection -> warn',
    ],
  } satisfies RulesField,
  disabledDetectors: list({
    fallback: [],
  }),
  disabledJudges: list({
    fallback: [],
  }),
  knownPackages: list({
    fallback: [],
  }),
  disabledSites: list({
    fallback: [],
  }),
  ...shadowFields,
  customWords: list({
    fallback: [],
  }),
  customPatterns: list({
    fallback: [],
  }),
  fingerprints: list({
    fallback: [],
  }),
  redaction: choice({
    options: ['placeholder', 'surrogate'],
    fallback: 'placeholder',
  }),
  unreadableFiles: choice({
    options: ['allow', 'warn', 'block'],
    fallback: 'warn',
  }),
  allowOverride: toggle({
    fallback: true,
  }),
  requireReason: toggle({
    fallback: false,
  }),
  readReplies: toggle({
    fallback: true,
  }),
  models: toggle({
    fallback: true,
  }),
  groupMarks: toggle({
    fallback: false,
  }),
  ...namedModelFields,
  languageModel: choice({
    options: ['off', 'present'],
    fallback: 'off',
  }),
  names: toggle({
    fallback: true,
  }),
  namesBudget: {
    kind: 'number',
    least: 0,
    most: 30_000,
    fallback: 400,
  } satisfies NumberField,
  namesLate: choice({
    options: ['send', 'hold'],
    fallback: 'send',
  }),
  feedbackLimit: {
    kind: 'number',
    least: 0,
    most: 100,
    fallback: 60,
  } satisfies NumberField,
  ledgerDays: {
    kind: 'number',
    least: 1,
    most: 365,
    fallback: 30,
  } satisfies NumberField,
  ...collectorFields,
} as const satisfies Readonly<Record<string, AnyField>>;

export type PolicyKey = keyof typeof schema;
type Widen<Value> = Value extends boolean ? boolean : Value extends number ? number : Value;
type ValueOf<F> = F extends { kind: 'choice'; options: readonly (infer Option)[] }
  ? Option
  : F extends { kind: 'list' | 'rules' }
    ? readonly string[]
    : F extends { kind: 'text' }
      ? string
      : F extends { fallback: infer Value }
        ? Widen<Value>
        : never;

/** Every key with its value. */
export type PolicyValues = { readonly [Key in PolicyKey]: ValueOf<(typeof schema)[Key]> };
/** What a user or an organisation has set: some keys. */
export type PolicyInput = Partial<PolicyValues>;

/** All keys, in the order of the schema. */
export const policyKeys = Object.keys(schema) as readonly PolicyKey[];
/** The values where nobody has set anything: the strict ones. */
export const defaults = Object.fromEntries(
  policyKeys.map((key) => [key, schema[key].fallback]),
) as unknown as PolicyValues;

/** Words a rule may be made of, beside entities (`EMAIL_ADDRESS`) and hosts (`@chatgpt.com`). */
export const ruleWords = { categories, severities, actions } as const;
