import { colourOf, type Seal } from '../protocol/seal.ts';
import { colourWords, notHeld } from './seal-words.ts';

/** The seal of one site in a line. The colour is never the only sign. */
export function SealLine({ seal }: { readonly seal: Seal }) {
  const colour = colourOf(seal.paths);
  return (
    <p class={`seal ${colour}`}>
      <span aria-hidden="true">{{ green: '✓', amber: '!', red: '✕' }[colour]}</span>
      <b>
        {colourWords[colour]} {notHeld(seal)}
      </b>
    </p>
  );
}
