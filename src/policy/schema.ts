import { actions, severities } from '../engine/types.ts';
import { choice, list, text, toggle, type AnyField, type NumberField, type RulesField } from './fields.ts';
import { namedModelFields } from './named-model-fields.ts';
import { shadowFields } from './shadow-fields.ts';

export type { AnyField } from './fields.ts';

/**
 * The one description of the policy. From it come the TypeScript type, `public/managed_schema.json`, the validation,
 * the options form and `docs/policy.md`. Flat on purpose: Chromium drops a whole top-level key for one bad value inside
 * it, so a key holds as little as it can, and our own validation names what was wrong.
 */

export const modes = ['monitor', 'warn', 'redact', 'block'] as const;
/** The strongest thing Parapet may do; stronger rules are brought down to it. */
export type Mode = (typeof modes)[number];

export const categories = ['secret', 'pii', 'custom', 'source-code', 'injection', 'harm', 'bias', 'hallucination', 'promise', 'unsafe-code', 'exfiltration'] as const; // prettier-ignore

export const schema = {
  organisation: text({
    title: 'Organisation',
    help: 'The name people see where a setting is locked.',
    fallback: '',
  }),
  mode: choice({
    title: 'Mode',
    help: 'The strongest thing Parapet may do: monitor only counts, warn asks first, redact replaces, block stops.',
    options: modes,
    fallback: 'block',
  }),
  rules: {
    kind: 'rules',
    title: 'Rules',
    help: 'What happens to a finding, as "what -> action"; what is a category, an entity or a severity, or several with "+", and optionally "@host". The last rule that fits wins.',
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
    title: 'Detectors turned off',
    help: 'Ids of detectors that are not run, such as "phone-number".',
    fallback: [],
  }),
  disabledJudges: list({
    title: 'Judges turned off',
    help: 'Ids of judges of replies that are not run, such as "arithmetic".',
    fallback: [],
  }),
  knownPackages: list({
    title: 'Packages of your own',
    help: 'Names of software packages that your organisation knows, such as "acme-billing". A reply that asks for one is left alone; one that asks for a name nearly like it is marked.',
    fallback: [],
  }),
  disabledSites: list({
    title: 'Sites turned off',
    help: 'Hosts on which Parapet does nothing.',
    fallback: [],
  }),
  ...shadowFields,
  customWords: list({
    title: 'Words of your own',
    help: 'Words that must not leave, such as project names. Whole words, upper and lower case alike.',
    fallback: [],
  }),
  customPatterns: list({
    title: 'Patterns of your own',
    help: 'Regular expressions with a name, as "EMPLOYEE_ID=EMP-\\d{6}" or "PROJECT=/apollo-\\w+/i". The name is the entity that rules use. Patterns that could take long are named and left out.',
    fallback: [],
  }),
  fingerprints: list({
    title: 'Exact data match',
    help: 'Lists of salted hashes of records that must not leave, such as customer ids, made by "parapet fingerprint". The entity is EXACT_DATA_MATCH.',
    fallback: [],
  }),
  redaction: choice({
    title: 'What stands in',
    help: 'What a redacted value is replaced by: a placeholder such as [EMAIL_ADDRESS_1], or a surrogate, a made-up value of the same shape. The real one is shown in replies, to you only.',
    options: ['placeholder', 'surrogate'],
    fallback: 'placeholder',
  }),
  unreadableFiles: choice({
    title: 'Files that cannot be read',
    help: 'What happens to a file that is locked, damaged, too large or of an unknown kind: allow uploads it, warn asks, block keeps it out. Pictures, sound and film have no text to read and pass without a question, save with block.',
    options: ['allow', 'warn', 'block'],
    fallback: 'warn',
  }),
  allowOverride: toggle({
    title: 'Allow "send anyway"',
    help: 'Whether a person may send after a warning.',
    fallback: true,
  }),
  requireReason: toggle({
    title: 'Ask for a reason',
    help: 'Whether "send anyway" asks for a short reason. Only its being given is recorded, never its words.',
    fallback: false,
  }),
  readReplies: toggle({
    title: 'Read replies',
    help: 'Whether replies are read and doubtful passages marked.',
    fallback: true,
  }),
  models: toggle({
    title: 'On-device models',
    help: 'Whether small models on this device read replies too. Nothing is sent anywhere.',
    fallback: true,
  }),
  ...namedModelFields,
  languageModel: choice({
    title: 'The browser’s own language model',
    help: 'Whether the model that the browser has built in reads replies too. present: where the browser has fetched it already. It runs on this device.',
    options: ['off', 'present'],
    fallback: 'off',
  }),
  names: toggle({
    title: 'Look for names and addresses',
    help: 'Whether an on-device model looks for persons and postal addresses in what is about to leave. Addresses are redacted; persons only counted, unless a rule such as "PERSON -> redact" says more.',
    fallback: true,
  }),
  namesBudget: {
    kind: 'number',
    title: 'Time for names (ms)',
    help: 'How long a send may wait for that model, where it has not read the text yet.',
    least: 0,
    most: 5000,
    fallback: 400,
  } satisfies NumberField,
  namesLate: choice({
    title: 'When that time is spent',
    help: 'send: the text goes out without having been read for names. hold: it stays, and the person is told.',
    options: ['send', 'hold'],
    fallback: 'send',
  }),
  feedbackLimit: {
    kind: 'number',
    title: 'How far feedback may go (%)',
    help: 'Each "wrong mark" makes a judge mark less on this device: this far at most, where 100 leaves only what it can prove and 0 changes nothing.',
    least: 0,
    most: 100,
    fallback: 60,
  } satisfies NumberField,
  ledgerDays: {
    kind: 'number',
    title: 'Days of history',
    help: 'How many days the counts are kept on this device.',
    least: 1,
    most: 365,
    fallback: 30,
  } satisfies NumberField,
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

export const policyKeys = Object.keys(schema) as readonly PolicyKey[];
export const defaults = Object.fromEntries(
  policyKeys.map((key) => [key, schema[key].fallback]),
) as unknown as PolicyValues;

/** Words a rule may be made of, beside entities (`EMAIL_ADDRESS`) and hosts (`@chatgpt.com`). */
export const ruleWords = { categories, severities, actions } as const;
