import { useState } from 'preact/hooks';
import { allDetectors } from '../detectors/registry.ts';
import { allJudges } from '../judges/registry.ts';
import type { PolicyKey } from '../policy/schema.ts';
import type { InputProps } from './inputs.tsx';

interface Choice {
  readonly id: string;
  readonly title: string;
}

interface Choices {
  readonly title: string;
  readonly help: string;
  readonly all: readonly Choice[];
}

/** Settings that list what is turned off are shown as what there is, ticked where it is on. */
export const checklists: Partial<Readonly<Record<PolicyKey, Choices>>> = {
  disabledDetectors: {
    title: 'Kinds of private data',
    help: 'What Parapet looks for in what you write. Untick what it should leave alone.',
    all: [...allDetectors].sort((one, other) => one.title.localeCompare(other.title)),
  },
  disabledJudges: {
    title: 'Checks of replies',
    help: 'What Parapet marks in replies. Untick what it should leave alone.',
    all: allJudges,
  },
};

const manyFrom = 20;

interface Props extends InputProps<readonly string[]> {
  readonly choices: Choices;
}

export function Checklist({ id, value, choices: { title, all }, locked, save }: Props) {
  const [wanted, setWanted] = useState('');
  const off = new Set(value);
  const on = `${all.filter((choice) => !off.has(choice.id)).length} of ${all.length} on`;
  const shown = all.filter((choice) => `${choice.title} ${choice.id}`.toLowerCase().includes(wanted.toLowerCase()));
  const turn = (choice: string, on: boolean): void =>
    void save(on ? value.filter((one) => one !== choice) : [...value, choice]);
  return (
    <details id={id} class="checklist">
      <summary aria-label={`${title}: ${on}`} aria-describedby={`${id}-help`}>
        {on}
      </summary>
      {all.length > manyFrom && (
        <input
          type="search"
          aria-label={`Find in ${title}`}
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
