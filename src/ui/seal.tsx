import { colourOf, colourOfState, sealGroupNames, sealGroups, type Seal, type SealColour } from '../protocol/seal.ts';
import { colourWords, groupWords, notHeld, pathWords, stateWords } from './seal-words.ts';

/** The colour is never the only sign. */
const signs: Readonly<Record<SealColour, string>> = { green: '✓', amber: '!', red: '✕' };
const Sign = ({ colour }: { readonly colour: SealColour }) => (
  <span class={`sign ${colour}`} aria-hidden="true">
    {signs[colour]}
  </span>
);

/** The seal of one site in a line. */
export function SealLine({ seal }: { readonly seal: Seal }) {
  const colour = colourOf(seal.paths);
  return (
    <p class={`seal ${colour}`}>
      <Sign colour={colour} />
      <b>
        {colourWords[colour]} {notHeld(seal)}
      </b>
    </p>
  );
}

/** Each way that was tested, with what came of it. */
export function SealPaths({ seal, open }: { readonly seal: Seal; readonly open: boolean }) {
  const groups = sealGroupNames.map((group) => {
    const ids: readonly string[] = sealGroups[group];
    return [group, seal.paths.filter(({ id }) => ids.includes(id))] as const;
  });
  return (
    <details class="paths" open={open}>
      <summary>What was tested</summary>
      {groups.map(
        ([group, paths]) =>
          paths.length > 0 && (
            <section key={group}>
              <h4>{groupWords[group]}</h4>
              <ul>
                {paths.map(({ id, state }) => (
                  <li key={id}>
                    <Sign colour={colourOfState[state]} /> {pathWords[id]} <small>{stateWords[state]}</small>
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </details>
  );
}
