import { clearUserPolicy, setUserPolicy } from '../platform/settings.ts';
import { validateClosely } from '../policy/resolve-closely.ts';
import type { Policy } from '../policy/resolve.ts';
import { schema, type AnyField, type PolicyKey } from '../policy/schema.ts';
import { settingWords } from '../policy/setting-words.ts';
import { Lock } from '../ui/controls.tsx';
import { setBy, sourceWords } from '../ui/page-words.ts';
import { Checklist, checklists } from './checklist.tsx';
import { ChoiceInput, LinesInput, NumberInput, SwitchInput, TextInput } from './inputs.tsx';

/** Keeps a value only where it is right as a whole; what is wrong with it is shown beside it. */
function saveAs(key: PolicyKey): (value: unknown) => readonly string[] {
  return (value) => {
    const { values, problems } = validateClosely({ [key]: value }, 'user');
    if (problems.length === 0) void setUserPolicy(values);
    return problems.map(({ message }) => message);
  };
}

interface Props {
  readonly name: PolicyKey;
  readonly policy: Policy;
}

function Input({ name, policy }: Props) {
  const field: AnyField = schema[name];
  const locked = policy.source[name] === 'managed' ? setBy(policy.values.organisation) : undefined;
  const common = { id: name, locked, save: saveAs(name) };
  const value: unknown = policy.values[name];
  const choices = checklists[name];
  if (choices) return <Checklist {...common} choices={choices} value={value as readonly string[]} />;
  switch (field.kind) {
    case 'switch':
      return <SwitchInput {...common} value={value as boolean} />;
    case 'choice':
      return <ChoiceInput {...common} options={field.options} value={value as string} />;
    case 'number':
      return <NumberInput {...common} least={field.least} most={field.most} value={value as number} />;
    case 'text':
      return <TextInput {...common} value={value as string} />;
    case 'list':
    case 'rules':
      return <LinesInput {...common} code={field.kind === 'rules'} value={value as readonly string[]} />;
  }
}

/** Default, changed by the user (and the way back), or locked. */
function Origin({ name, policy }: Props) {
  const source = policy.source[name];
  if (source === 'managed') return <Lock text={setBy(policy.values.organisation)} />;
  return (
    <p class="origin">
      {sourceWords[source]}
      {source === 'user' && (
        <button type="button" class="plain" onClick={() => void clearUserPolicy(name)}>
          Back to default
        </button>
      )}
    </p>
  );
}

export function Setting(props: Props) {
  const checklist = checklists[props.name];
  const { title, help } = checklist ?? settingWords[props.name];
  const { kind } = schema[props.name];
  return (
    <div class={`setting is-${kind}`}>
      {checklist ? <h3>{title}</h3> : <label for={props.name}>{title}</label>}
      <p class="soft" id={`${props.name}-help`}>
        {help}
      </p>
      <Input {...props} />
      <Origin {...props} />
    </div>
  );
}
