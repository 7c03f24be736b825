import { useState } from 'preact/hooks';
import { sentence } from '../ui/model-words.ts';

/** What every input gets. `save` answers what was wrong, or nothing. */
export interface InputProps<Value> {
  readonly id: string;
  readonly value: Value;
  readonly locked?: string | undefined;
  readonly save: (value: Value) => readonly string[];
}

const asProps = ({ id, locked }: Pick<InputProps<unknown>, 'id' | 'locked'>) => ({
  id,
  disabled: locked !== undefined,
  title: locked,
  'aria-describedby': `${id}-help`,
});

/** What was wrong with what was just entered; it has not been kept. */
const Wrong = ({ messages }: { readonly messages: readonly string[] }) => (
  <p class="wrong" role="alert">
    {messages.length > 0 && `Not kept yet: ${messages.join('; ')}.`}
  </p>
);

interface Draft {
  readonly draft: string;
  readonly wrong: readonly string[];
  /** The value that it was to replace. */
  readonly of: string;
}

/**
 * What was entered stays where it is, to be mended, as long as something is wrong with it and nothing else has changed
 * the value.
 */
function useDraft(value: unknown) {
  const now = JSON.stringify(value);
  const [{ draft, wrong, of }, set] = useState<Draft>({ draft: '', wrong: [], of: now });
  return {
    draft,
    wrong: of === now ? wrong : [],
    keep: (entered: string, messages: readonly string[]) => set({ draft: entered, wrong: messages, of: now }),
  };
}

export const SwitchInput = (props: InputProps<boolean>) => (
  <input
    {...asProps(props)}
    type="checkbox"
    role="switch"
    class="switch"
    checked={props.value}
    onChange={(event) => props.save(event.currentTarget.checked)}
  />
);

export const ChoiceInput = (props: InputProps<string> & { readonly options: readonly string[] }) => (
  <select {...asProps(props)} value={props.value} onChange={(event) => props.save(event.currentTarget.value)}>
    {props.options.map((option) => (
      <option key={option} value={option}>
        {sentence(option)}
      </option>
    ))}
  </select>
);

export const TextInput = (props: InputProps<string>) => (
  <input
    {...asProps(props)}
    type="text"
    value={props.value}
    onChange={(event) => props.save(event.currentTarget.value.trim())}
  />
);

export function NumberInput(props: InputProps<number> & { readonly least: number; readonly most: number }) {
  const { wrong, draft, keep } = useDraft(props.value);
  return (
    <>
      <input
        {...asProps(props)}
        type="number"
        min={props.least}
        max={props.most}
        value={wrong.length > 0 ? draft : props.value}
        aria-invalid={wrong.length > 0}
        onChange={({ currentTarget: { value, valueAsNumber } }) => keep(value, props.save(valueAsNumber))}
      />
      <Wrong messages={wrong} />
    </>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** One item a line. */
export function LinesInput(props: InputProps<readonly string[]> & { readonly code: boolean }) {
  const { wrong, draft, keep } = useDraft(props.value);
  return (
    <>
      <textarea
        {...asProps(props)}
        class={props.code ? 'code' : ''}
        rows={Math.max(3, props.value.length + 1)}
        spellcheck={false}
        placeholder={props.code ? 'secret -> block' : 'One a line'}
        value={wrong.length > 0 ? draft : props.value.join('\n')}
        aria-invalid={wrong.length > 0}
        onChange={({ currentTarget: { value } }) => keep(value, props.save(linesOf(value)))}
      />
      <Wrong messages={wrong} />
    </>
  );
}
