import { colourOf, type Seal } from '../protocol/seal.ts';
import { askFromPage } from '../platform/messages.ts';
import { useAnswer } from '../ui/hooks.ts';
import { locale } from '../ui/locale.ts';
import { SealLine, SealPaths } from '../ui/seal.tsx';
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
    <SealPaths seal={seal} open={colourOf(seal.paths) !== 'green'} />
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
        Parapet tests its own guard on each site: it calls each way out as the page would, with a made-up secret that
        cannot leave, guarded or not. A way that the page has replaced by something of its own is not called, and counts
        as guarded only where something came to the guard through it.
      </p>
      {failed && <p class="soft">The results could not be read just now.</p>}
      {seals?.length === 0 && <p class="soft">No site has been visited yet.</p>}
      {seals?.map((seal) => (
        <Site key={seal.site} seal={seal} />
      ))}
    </section>
  );
}
