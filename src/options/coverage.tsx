import { colourOf, type Seal } from '../protocol/seal.ts';
import { askFromPage } from '../platform/messages.ts';
import { useAnswer } from '../ui/hooks.ts';
import { locale } from '../ui/locale.ts';
import { SealLine } from '../ui/seal.tsx';
import { pathWords, stateWords } from '../ui/seal-words.ts';
import { siteTitle } from './site-title.ts';

const when = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });

const Site = ({ seal }: { readonly seal: Seal }) => (
  <section>
    <h3>
      {siteTitle(seal.site)}{' '}
      <small class="soft">
        {when.format(seal.at)}, version {seal.version}
      </small>
    </h3>
    <SealLine seal={seal} />
    <details open={colourOf(seal.paths) !== 'green'}>
      <summary>What was tested</summary>
      <table>
        <tbody>
          {seal.paths.map(({ id, state }) => (
            <tr key={id}>
              <th scope="row">{pathWords[id]}</th>
              <td>{stateWords[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  </section>
);

/**
 * How whole the guard was on each site when it tested itself there, with a made-up secret that never leaves the page.
 */
export function Coverage() {
  const { value: seals, failed } = useAnswer(() => askFromPage('seal.all', {}), '', 5000);
  return (
    <section class="coverage" aria-busy={!seals && !failed}>
      <h2>Coverage</h2>
      <p class="soft">
        Parapet tests its own guard on each site, with a made-up secret that is stopped before it leaves the page.
      </p>
      {failed && <p class="soft">The results could not be read just now.</p>}
      {seals?.length === 0 && <p class="soft">No site has been visited yet.</p>}
      {seals?.map((seal) => (
        <Site key={seal.site} seal={seal} />
      ))}
    </section>
  );
}
