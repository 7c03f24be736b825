import { useState } from 'preact/hooks';
import { allDetectors } from '../detectors/registry.ts';
import { allJudges } from '../judges/registry.ts';
import type { PolicyKey } from '../policy/schema.ts';
import type { InputProps } from './inputs.tsx';

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** Settings that list what is turned off are shown as what there is, ticked where it is on. */
export const checklists: Partial<Readonly<Record<PolicyKey, readonly Choice[]>>> = {
  disabledDetectors: [...allDetectors].sort((one, other) => one.title.localeCompare(other.title)),
  disabledJudges: allJudges,
};

const manyFrom = 20;

interface Props extends InputProps<readonly string[]> {
  readonly choices: readonly Choice[];
}

export function Checklist({ id, value, choices, locked, save }: Props) {
  const [wanted, setWanted] = useState('');
  const off = new Set(value);
  const shown = choices.filter((choice) => `${choice.title} ${choice.id}`.toLowerCase().includes(wanted.toLowerCase()));
  const turn = (choice: string, on: boolean): void =>
    void save(on ? value.filter((one) => one !== choice) : [...value, choice]);
  return (
    <details id={id} class="checklist">
      <summary>
        {choices.length - choices.filter((choice) => off.has(choice.id)).length} of {choices.length} on
      </summary>
      {choices.length > manyFrom && (
        <input
          type="search"
          aria-label="Find"
          placeholder="Find"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      )}
      <ul title={locked}>
        {shown.map((choice) => (
          <li key={choice.id}>
            <label>
              <input
                type="checkbox"
                checked={!off.has(choice.id)}
                disabled={locked !== undefined}
                onChange={(event) => turn(choice.id, event.currentTarget.checked)}
              />
              {choice.title}
              <code>{choice.id}</code>
            </label>
          </li>
        ))}
        {shown.length === 0 && <li class="soft">Nothing is called that.</li>}
      </ul>
    </details>
  );
}
