import { policyKeys, replyCategories, ruleWords, schema, type AnyField } from '../src/policy/schema.ts';
import { settingWords } from '../src/policy/setting-words.ts';

/**
 * The files that follow from the policy's schema. Chromium refuses to load an extension for many things JSON Schema
 * knows (ranges of numbers, `additionalProperties`, lists of types), and drops a whole key in silence for a value that
 * does not fit. So the schema states types only, and our own validation says what was wrong.
 */

function jsonType({ kind }: AnyField): object {
  if (kind === 'switch') return { type: 'boolean' };
  if (kind === 'number') return { type: 'integer' };
  return kind === 'list' || kind === 'rules' ? { type: 'array', items: { type: 'string' } } : { type: 'string' };
}

/** `public/managed_schema.json`, which the manifest names. */
export function managedSchema(): string {
  const properties = policyKeys.map((key) => {
    const { title, help } = settingWords[key];
    return [key, { title, description: help, ...jsonType(schema[key]) }] as const;
  });
  return `${JSON.stringify({ type: 'object', properties: Object.fromEntries(properties) }, null, 2)}\n`;
}

function takes(field: AnyField): string {
  switch (field.kind) {
    case 'switch':
      return 'true or false';
    case 'choice':
      return field.options.map((option) => `\`${option}\``).join(', ');
    case 'number':
      return `${field.least} to ${field.most}`;
    case 'text':
      return 'text';
    case 'list':
      return 'list of texts';
    case 'rules':
      return 'list of rules';
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const list = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ');

/** `docs/policy.md`. */
export function policyDocs(): string {
  const rows = policyKeys.map((key) => {
    const field: AnyField = schema[key];
    return row([`\`${key}\``, takes(field), `\`${JSON.stringify(field.fallback)}\``, settingWords[key].help]);
  });
  return `# Policy

Every setting of Parapet, made from \`src/policy/schema.ts\` by \`npm run fix\`. A person sets them in the extension; an
organisation sets them by browser policy, and what it sets is locked. The command line reads the same keys from a JSON
file: \`parapet scan --policy policy.json\`. A key that is wrong is named and left out; the others are used.

| key | takes | default | what it does |
|---|---|---|---|
${rows.join('\n')}

## Rules

A rule is \`what -> action\`. *What* is a category, a severity or an entity, several joined by \`+\`, or \`*\` for all; and,
where it is only for one site, \`@host\`: \`secret+high@chatgpt.com -> block\`. The last rule that fits wins. A list of your own replaces the default one as a whole.

- Categories: ${list(ruleWords.categories)}
- Severities: ${list(ruleWords.severities)}
- Actions, from weakest to strongest: ${list(ruleWords.actions)}
- Entities: \`parapet detectors\` lists them all, with the ids for \`disabledDetectors\`; \`parapet detectors --judges\` has
  those for \`disabledJudges\`.

${list(replyCategories)} are found in replies alone, which are marked and no more. There \`allow\` means that nothing is
marked (and that no picture is stopped, where it is \`exfiltration\`), \`annotate\` and \`warn\` that it is marked, as it is
without a rule. A rule that would redact or block them counts as \`warn\`; one that names an entity is left out; both
are reported. Rules that name none of these, such as \`* -> allow\` or \`pii -> allow\`, change nothing in replies.
`;
}

/** Path -> text of every generated file. */
export const generated = (): Readonly<Record<string, string>> => ({
  'public/managed_schema.json': managedSchema(),
  'docs/policy.md': policyDocs(),
});
