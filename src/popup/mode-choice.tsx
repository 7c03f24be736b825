import { setUserPolicy } from '../platform/settings.ts';
import type { Policy } from '../policy/resolve.ts';
import { modes } from '../policy/schema.ts';
import { Lock } from '../ui/controls.tsx';
import { modeWords, setBy } from '../ui/page-words.ts';

/** The strongest thing Parapet may do. */
export function ModeChoice({ policy }: { readonly policy: Policy }) {
  const { mode: current, organisation } = policy.values;
  const locked = policy.source.mode === 'managed';
  return (
    <fieldset class="modes" disabled={locked} title={locked ? setBy(organisation) : undefined}>
      <legend>Mode {locked && <Lock text={setBy(organisation)} />}</legend>
      {modes.map((mode) => {
        const [name, does] = modeWords[mode];
        return (
          <label key={mode}>
            <input
              type="radio"
              name="mode"
              value={mode}
              checked={mode === current}
              onChange={() => void setUserPolicy({ mode })}
            />
            <span>
              <b>{name}</b> <small>{does}</small>
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
